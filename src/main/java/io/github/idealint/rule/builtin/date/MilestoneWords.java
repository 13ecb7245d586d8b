package io.github.idealint.rule.builtin.date;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a milestone is called, by the words that matter: {@code Initial application deadline} and {@code Deadline for
 * initial applications} are one.
 *
 * @param words the words, in lower case and the singular, in American spelling
 */
record MilestoneWords(Set<String> words) {

    private static final Pattern ASIDE =
            Pattern.compile("\\([^()]{0,300}\\)|https?://[^\\s\\]]{0,2000}|\\[\\[[^\\[\\]|]{0,300}\\|");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final Pattern BRITISH = Pattern.compile("is(e[ds]?|ing|ations?)$");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3}[^s])s$");
    private static final Set<String> SMALL =
            Set.of("", "a", "an", "and", "are", "at", "be", "by", "for", "in", "is", "of", "on", "the", "to", "will");

    /** At least so many words must a milestone have to be found among others. */
    private static final int FEWEST = 2;

    MilestoneWords {
        words = Set.copyOf(words);
    }

    /** Those of a label; what it says in parentheses is by the way. */
    static MilestoneWords of(String label) {
        String bare = ASIDE.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return new MilestoneWords(Arrays.stream(BETWEEN.split(bare))
                .filter(word -> !SMALL.contains(word))
                .map(word -> PLURAL.matcher(BRITISH.matcher(word).replaceFirst("iz$1"))
                        .replaceFirst(""))
                .collect(Collectors.toSet()));
    }

    /** Whether a label says this and more. */
    boolean areIn(MilestoneWords label) {
        return words.size() >= FEWEST && label.words.containsAll(words);
    }
}
