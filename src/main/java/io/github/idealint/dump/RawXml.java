package io.github.idealint.dump;

import io.github.idealint.dump.UnreadableExport.Reason;
import io.github.idealint.text.Position;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * An export as it is written. The XML parser reads from it; {@link XmlMarkupScanner} follows the parser from tag to tag,
 * and so knows lines and columns. Only what lies between the two is kept.
 */
final class RawXml extends Reader {

    /** No tag, comment or word is longer; in characters. */
    static final int MOST_KEPT = 1 << 22;

    private static final int LONGEST_REST = 100;

    private final Reader source;
    private char[] kept = new char[1 << 15];
    private int at;
    private int end;
    private int line = 1;
    private int column = 1;
    private boolean ended;

    RawXml(Reader source) {
        this.source = source;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = source.read(target, offset, length);
        if (count < 0) {
            ended = true;
            return count;
        }
        keep(target, offset, count);
        if (isFull()) {
            throw new UnreadableExport(Reason.TOO_LONG_MARKUP);
        }
        return count;
    }

    private void keep(char[] read, int offset, int count) {
        end -= at;
        System.arraycopy(kept, at, kept, 0, end);
        at = 0;
        if (end + count > kept.length) {
            kept = Arrays.copyOf(kept, 2 * (end + count));
        }
        System.arraycopy(read, offset, kept, end, count);
        end += count;
    }

    /** Whether more lies between the two than is kept. */
    boolean isFull() {
        return end - at > MOST_KEPT;
    }

    /** Whether there is nothing but blanks. */
    boolean isBlank() {
        return ended && new String(kept, at, end - at).isBlank();
    }

    /** Whether the parser has read everything there is. */
    boolean isEnded() {
        return ended;
    }

    /** The line, from 1, of what comes next. */
    int line() {
        return line;
    }

    /** The column, from 1, of what comes next. */
    int column() {
        return column;
    }

    /** Line and column of what comes next. */
    Position position() {
        return new Position(line, column);
    }

    /** Whether a character comes next. */
    boolean sees(char c) {
        return at < end && kept[at] == c;
    }

    /** Whether a text comes next. */
    boolean sees(String text) {
        if (at + text.length() > end) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (kept[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing is left of what the parser has read. */
    boolean isEmpty() {
        return at == end;
    }

    /** Goes past a character. */
    char pass() {
        char c = kept[at++];
        if (c == '\n' || c == '\r' && !sees('\n')) {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }

    /** Goes past the next occurrence of a text; what stood before it. */
    String passAfter(String end) {
        StringBuilder passed = new StringBuilder();
        while (!isEmpty() && !sees(end)) {
            passed.append(pass());
        }
        for (int i = 0; i < end.length() && !isEmpty(); i++) {
            pass();
        }
        return passed.toString();
    }

    /** Goes past everything before a character, or all there is. */
    void passUpTo(char end) {
        while (!isEmpty() && !sees(end)) {
            pass();
        }
    }

    /** Goes to the start of a line, if that lies ahead. */
    void passToLine(int wanted) {
        while (line < wanted && !isEmpty()) {
            pass();
        }
    }

    /** The rest of the line, or of its beginning. */
    String rest() {
        int stop = at;
        while (stop < end && stop - at < LONGEST_REST && kept[stop] != '\n' && kept[stop] != '\r') {
            stop++;
        }
        return new String(kept, at, stop - at);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
