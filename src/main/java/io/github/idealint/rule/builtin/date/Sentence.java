package io.github.idealint.rule.builtin.date;

import java.util.stream.IntStream;

/** The sentence of a line that holds a place, as far as it matters there. */
final class Sentence {

    private static final int FAR_ENOUGH = 300;

    private Sentence() {}

    /** The part of the sentence before a place. */
    static String before(String text, int place) {
        String near = text.substring(Math.max(0, place - FAR_ENOUGH), place);
        return near.substring(ends(near).max().orElse(0));
    }

    /** The sentence that a place lies in. */
    static String around(String text, int place) {
        String near = text.substring(place, Math.min(text.length(), place + FAR_ENOUGH));
        return before(text, place) + near.substring(0, ends(near).min().orElse(near.length()));
    }

    /** Behind each full stop, question mark and exclamation mark with a blank behind it. */
    private static IntStream ends(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0);
    }
}
