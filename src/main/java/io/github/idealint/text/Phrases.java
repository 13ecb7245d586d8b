package io.github.idealint.text;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Phrases to choose from, as a regular expression. A word of a phrase may be one of several, as in {@code not
 * decided|known yet}, and {@code *} in a word stands for letters: {@code *ed} for {@code used}, and alone for any word.
 */
public final class Phrases {

    /** Words of at most this many letters are found by their endings. */
    private static final String LETTERS = "\\p{L}{0,20}";

    private static final String ANY_WORD = "\\p{L}{1,20}";
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[|]");

    private Phrases() {}

    /**
     * The expression, without groups that capture, the longest phrase first; of no phrase, one that matches nothing.
     *
     * @param phrases the phrases, each of words with blanks between
     * @param blank what a blank in a phrase matches, as an expression
     */
    public static String of(List<String> phrases, String blank) {
        return phrases.isEmpty()
                ? "(?!)"
                : phrases.stream()
                        .map(phrase -> BLANKS.split(phrase.strip()))
                        .sorted(Comparator.comparingInt((String[] words) -> words.length)
                                .reversed())
                        .map(words -> Stream.of(words).map(Phrases::word).collect(Collectors.joining(blank)))
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String word(String written) {
        return "*".equals(written)
                ? ANY_WORD
                : Alternatives.of(List.of(BETWEEN_WORDS.split(written)), " ").replace("\\*", LETTERS);
    }
}
