package io.github.idealint.rule.builtin.date;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.regex.MatchResult;

/**
 * A year that stands alone in a text.
 *
 * @param range where
 * @param number which
 */
record Year(TextRange range, int number) {

    Year(Passage text, MatchResult match) {
        this(text.range(match), Integer.parseInt(match.group()));
    }
}
