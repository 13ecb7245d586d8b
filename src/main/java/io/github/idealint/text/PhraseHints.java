package io.github.idealint.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells fast whether a text may have one of many phrases, in any case, by the longest word of each. It passes over a text
 * once, however many phrases there are; where it says yes, a regular expression can say for sure.
 */
public final class PhraseHints {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int BEGINNINGS = 1 << 12;

    private final Set<String> words = new HashSet<>();
    private final boolean[] beginnings = new boolean[BEGINNINGS];
    private final boolean always;

    /**
     * Those of some phrases.
     *
     * @param phrases the phrases; one without a letter or a digit may be in any text
     */
    public PhraseHints(Collection<String> phrases) {
        phrases.forEach(phrase -> add(longestWord(phrase)));
        this.always = words.contains("");
    }

    private void add(String word) {
        words.add(word);
        beginnings[beginning(word, 0, word.length())] = true;
    }

    private static String longestWord(String phrase) {
        return Stream.of(BETWEEN_WORDS.split(phrase))
                .map(PhraseHints::fold)
                .filter(word -> end(word, 0) == word.length())
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** Whether a word of a text is one of theirs; a word is a run of letters and digits. */
    public boolean mayBeIn(String text) {
        boolean found = always;
        for (int start = 0; start < text.length() && !found; ) {
            int end = end(text, start);
            found = end > start
                    && beginnings[beginning(text, start, end)]
                    && words.contains(fold(text.substring(start, end)));
            start = end + 1;
        }
        return found;
    }

    /** The end of a word; none has characters outside the BMP, so that those of a phrase never serve as its hint. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int beginning(String text, int start, int end) {
        int first = start < end ? fold(text.charAt(start)) : 0;
        int second = start + 1 < end ? fold(text.charAt(start + 1)) : 0;
        return (first * 67 + second * 7 + end - start) % BEGINNINGS;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, fold(folded.charAt(i)));
        }
        return folded.toString();
    }

    /** As regular expressions compare letters in any case. */
    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
