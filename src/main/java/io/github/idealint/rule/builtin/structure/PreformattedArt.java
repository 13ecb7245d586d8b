package io.github.idealint.rule.builtin.structure;

import java.util.regex.Pattern;

/** Tells code and drawings, which are meant as preformatted text, from sentences. */
final class PreformattedArt {

    private static final Pattern SIGNS =
            Pattern.compile("[{}<>|;\\\\$~^]|--|==|\\S {2,20}\\S|\\w=|\\+-|^[#./]|^-{1,2}\\w");
    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})\\p{L}[\\p{L}'’-]*+[,.:]?(?: |$)");

    private PreformattedArt() {}

    /** Whether a line holds signs that code and drawings are made of. */
    static boolean hasSigns(String line) {
        return SIGNS.matcher(line).find();
    }

    /** Whether a line is a sentence or a part of one: some words, and no signs of code. */
    static boolean isSentence(String line, int words) {
        return !hasSigns(line) && WORDS.matcher(line).results().limit(words).count() == words;
    }
}
