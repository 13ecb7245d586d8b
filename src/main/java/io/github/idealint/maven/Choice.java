package io.github.idealint.maven;

import io.github.idealint.text.Spelling;
import java.util.List;
import java.util.Locale;

/**
 * A parameter whose value is one of a few words.
 *
 * @param parameter its name
 * @param words what it may be
 */
record Choice(String parameter, List<String> words) {

    Choice {
        words = List.copyOf(words);
    }

    /** The word that a value is, whatever its case. */
    String of(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            throw new CannotCheck("the parameter '%s' cannot be '%s'.%s It is one of: %s."
                    .formatted(parameter, value, didYouMean(word), String.join(", ", words)));
        }
        return word;
    }

    private String didYouMean(String word) {
        return Spelling.nearest(word, words)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
    }
}
