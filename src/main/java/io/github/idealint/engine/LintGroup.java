package io.github.idealint.engine;

import io.github.idealint.text.SourceText;
import java.util.List;

/**
 * Pages of a run under one configuration; a run has as many groups as configurations.
 *
 * @param linter the linter with their profile
 * @param pages the pages; no two of the run from the same place
 */
public record LintGroup(Linter linter, List<SourceText> pages) {

    public LintGroup {
        pages = List.copyOf(pages);
    }
}
