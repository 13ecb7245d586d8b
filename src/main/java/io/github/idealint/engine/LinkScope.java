package io.github.idealint.engine;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.function.Predicate;

/** Which links of a run are asked where they lead. */
@FunctionalInterface
public interface LinkScope {

    /** Says of the place of each link on a page whether the link is asked. */
    Predicate<TextRange> on(SourceText page);

    /** All of them. */
    static LinkScope everywhere() {
        return page -> range -> true;
    }
}
