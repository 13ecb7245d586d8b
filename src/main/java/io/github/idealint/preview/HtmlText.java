package io.github.idealint.preview;

import io.github.idealint.text.NormalForm;
import io.github.idealint.text.Printable;

/** Makes the text of untrusted pages fit for an HTML file; escaping is left to the templates. */
final class HtmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private HtmlText() {}

    /**
     * The text as wikis save it (NFC), with U+FFFD in the place of what HTML cannot hold (control characters but line feeds and tabs, unpaired
     * surrogates, noncharacters) and of characters that change the direction of the text after them.
     */
    static String of(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        NormalForm.composed(text).codePoints().forEach(c -> fit.appendCodePoint(isFit(c) ? c : REPLACEMENT));
        return fit.toString();
    }

    /** The same on one line, without invisible characters. */
    static String line(String text) {
        return of(Printable.of(text));
    }

    private static boolean isFit(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            case Character.FORMAT -> !Printable.isDirectional(c);
            default -> !isNoncharacter(c);
        };
    }

    /** Code points that are never characters (The Unicode Standard, section 23.7); unlike unassigned ones, always the same. */
    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
