package io.github.idealint.text;

/** Text of strangers as a terminal may show it: it neither obeys what a page contains, nor turns its lines around. */
public final class Printable {

    private static final int FIRST_MARK = 0x300;

    private Printable() {}

    /** The text on one line, with tabs as blanks and U+FFFD for each control, format or private character. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(safe(c)));
        return shown.toString();
    }

    /** The beginning of the text, shown so and without blanks around it: no more than some code points. */
    public static String beginning(String text, int most) {
        String line = of(text).strip();
        return line.substring(0, line.offsetByCodePoints(0, Math.min(most, line.codePointCount(0, line.length()))));
    }

    /** Embeddings, overrides and isolates, which turn the text after them around (Unicode Standard Annex 9). */
    public static boolean isDirectional(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /** A mark that is shown above, below or in the letter before it, such as an accent (Unicode's category Mn). */
    public static boolean isCombiningMark(int codePoint) {
        return codePoint >= FIRST_MARK && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static int safe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Character.isWhitespace(codePoint) ? ' ' : '\uFFFD';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '\uFFFD';
            default -> codePoint;
        };
    }
}
