package io.github.idealint.engine;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.function.Predicate;

/** Which links of a run are probed. */
@FunctionalInterface
public interface LinkScope {

    /** Whether the link at a place on a page is probed. */
    Predicate<TextRange> on(SourceText page);

    /** All of them. */
    static LinkScope everywhere() {
        return page -> range -> true;
    }
}
