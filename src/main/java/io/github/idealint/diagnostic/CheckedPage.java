package io.github.idealint.diagnostic;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;

/**
 * A page of the run.
 *
 * @param source its text
 * @param ideas where its ideas stand
 */
public record CheckedPage(SourceText source, List<TextRange> ideas) {

    public CheckedPage {
        ideas = List.copyOf(ideas);
    }
}
