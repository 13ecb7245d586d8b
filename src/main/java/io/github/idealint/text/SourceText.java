package io.github.idealint.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/** A file's text as its author wrote it, with its line ends and its byte order mark. */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;
    private final String text;
    private final OptionalInt malformedAt;
    private final int[] lineStarts;

    private SourceText(String path, String text, OptionalInt malformedAt) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.malformedAt = malformedAt;
        this.lineStarts = lineStarts(text);
    }

    /** A text and the path reports name it by: relative, with {@code /} between its parts. */
    public static SourceText of(String path, String text) {
        return new SourceText(path, text, OptionalInt.empty());
    }

    /** Reads UTF-8; bytes that are none become U+FFFD, and the first of them is remembered. */
    public static SourceText decode(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer good = CharBuffer.allocate(bytes.length);
        CoderResult outcome = decoder.decode(ByteBuffer.wrap(bytes), good, true);
        if (!outcome.isError()) {
            return of(path, good.flip().toString());
        }
        return new SourceText(path, new String(bytes, StandardCharsets.UTF_8), OptionalInt.of(good.position()));
    }

    /** The path that reports name the text by. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The characters of a range. */
    public String text(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    /** The range of the whole text. */
    public TextRange range() {
        return new TextRange(0, text.length());
    }

    /** The offset of the first character that is no UTF-8, if there is one. */
    public OptionalInt malformedAt() {
        return malformedAt;
    }

    /** Whether the text opens with a byte order mark. */
    public boolean hasByteOrderMark() {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    /** The number of lines; a text without a line end has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The line, from 1, that an offset lies on. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The characters of a line, counted from 1, without its line end. */
    public TextRange line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    /** Line and column of an offset. */
    public Position positionOf(int offset) {
        int line = lineAt(offset);
        int column = offset - lineStarts[line - 1] + 1;
        return new Position(line, line == 1 && hasByteOrderMark() ? Math.max(1, column - 1) : column);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!isLineEnd(text.charAt(i)) || text.startsWith("\r\n", i)) {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
