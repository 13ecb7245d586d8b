package io.github.idealint.text;

/**
 * Which ASCII characters each line of a text has, so that a search for something with brackets can pass over the lines that
 * have none. Other characters are not recorded.
 */
final class LineCharacters {

    private static final int WORD = 64;

    /** Two words of 64 bits for each line, a bit for each of the 128 characters, and the same for the whole text. */
    private final long[] lines;

    private final long[] all = new long[2];

    /** Those of a text whose lines begin at some offsets. */
    LineCharacters(String text, int[] lineStarts) {
        lines = new long[2 * lineStarts.length];
        for (int line = 0; line < lineStarts.length; line++) {
            int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
            for (int i = lineStarts[line]; i < end; i++) {
                char c = text.charAt(i);
                if (c < 2 * WORD) {
                    lines[2 * line + c / WORD] |= 1L << c;
                }
            }
            all[0] |= lines[2 * line];
            all[1] |= lines[2 * line + 1];
        }
    }

    /** Whether the text has one of some characters. */
    boolean hasAny(String characters) {
        return hasAny(all, 0, characters);
    }

    /** Whether a line, counted from 1, has one of some characters. */
    boolean hasAny(int line, String characters) {
        return hasAny(lines, 2 * line - 2, characters);
    }

    private static boolean hasAny(long[] bits, int at, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if ((bits[at + c / WORD] >>> c & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The memory that they take, in bytes. */
    long weight() {
        return (long) Long.BYTES * (lines.length + all.length);
    }
}
