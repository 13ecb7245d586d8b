package io.github.idealint.mail;

import io.github.idealint.text.Position;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines and columns of the bytes of a file, as editors count them that take it for UTF-8. */
final class FilePlaces {

    private final byte[] file;
    private final int[] starts;
    private int asked;
    private int line;
    private int column;

    FilePlaces(byte[] file) {
        this.file = file;
        int[] found = new int[16];
        int count = 1;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '\n') {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = at + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** How many bytes the file has. */
    int length() {
        return file.length;
    }

    /** The number of lines; a file that ends with a line end has an empty one more. */
    int lines() {
        return starts.length;
    }

    /** The number of the line, from 0, that holds a byte. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a line begins, counted from 0; after the last one the end of the file. */
    int start(int line) {
        return line < starts.length ? starts[line] : file.length;
    }

    /** The characters of a line, counted from 0, without its end. */
    String line(int line) {
        return new String(file, start(line), start(line + 1) - start(line), StandardCharsets.UTF_8).stripTrailing();
    }

    /** Line and column of a byte; asked for one after another in order, they are counted once. */
    Position positionOf(int offset) {
        if (offset < asked || offset >= start(line + 1)) {
            line = lineOf(offset);
            asked = starts[line];
            column = 0;
        }
        column += new String(file, asked, offset - asked, StandardCharsets.UTF_8).length();
        asked = offset;
        return new Position(line + 1, column + 1);
    }

    /** Whether bytes stand at an offset. */
    boolean has(byte[] bytes, int length, int offset) {
        return offset + length <= file.length && Arrays.equals(file, offset, offset + length, bytes, 0, length);
    }
}
