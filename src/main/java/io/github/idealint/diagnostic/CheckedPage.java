package io.github.idealint.diagnostic;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;

/**
 * A page that was checked.
 *
 * @param source its text
 * @param ideas the ranges of its ideas
 */
public record CheckedPage(SourceText source, List<TextRange> ideas) {

    public CheckedPage {
        ideas = List.copyOf(ideas);
    }
}
