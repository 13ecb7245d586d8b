package io.github.idealint.text;

/**
 * A half-open range of characters in a source, counted in UTF-16 code units from 0.
 *
 * @param start offset of the first character, at least 0
 * @param end offset after the last character, at least {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    /** The empty range at an offset. */
    public static TextRange at(int offset) {
        return new TextRange(offset, offset);
    }

    /** The number of UTF-16 code units in the range. */
    public int length() {
        return end - start;
    }

    /** Whether the range holds no character. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the character at an offset lies in the range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the whole of another range lies in this one. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two ranges share a character. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that holds both. */
    public TextRange cover(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The range without the blanks that a text has at its ends. */
    public TextRange trim(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextRange(from, to);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
