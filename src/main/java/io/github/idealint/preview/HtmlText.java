package io.github.idealint.preview;

import io.github.idealint.text.Printable;

/** Text of strangers as an HTML file may hold it: every character is one, and none turns what follows it around. */
final class HtmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private HtmlText() {}

    /** The text with U+FFFD for controls but line ends and tabs, half characters, and marks that override direction. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isFit(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    /** The same, on one line and without any mark that one does not see. */
    static String line(String text) {
        return of(Printable.of(text));
    }

    private static boolean isFit(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> !isDirection(c);
            default -> true;
        };
    }

    /** Embeddings, overrides and isolates (Unicode, annex 9). */
    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
