package io.github.idealint.markup.wikitext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a text, one character for one, what Sweble keeps for itself, takes for a line end or cannot count. */
final class Sanitiser {

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern ENDLESS_NUMBER = Pattern.compile("&(#)(?:[xX][0-9a-fA-F]{7}|[0-9]{8})");

    private Sanitiser() {}

    static char[] sanitise(String text) {
        char[] sane = text.toCharArray();
        for (int i = 0; i < sane.length; i++) {
            sane[i] = isFit(sane[i]) ? sane[i] : REPLACEMENT;
        }
        Matcher endless = ENDLESS_NUMBER.matcher(text);
        while (endless.find()) {
            sane[endless.start(1)] = REPLACEMENT;
        }
        return sane;
    }

    private static boolean isFit(char c) {
        return switch (c) {
            case '\t', '\n', '\r' -> true;
            case '\u007F', '\u0085', '\u2028', '\u2029' -> false;
            default -> c >= ' ' && (c < '\uE000' || c > '\uF8FF');
        };
    }
}
