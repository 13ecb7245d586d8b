package io.github.idealint.engine;

import io.github.idealint.text.SourceText;
import java.util.List;

/**
 * Pages of a run that are read and judged alike. A run has one group for each configuration that holds among its pages.
 *
 * @param linter the linter with their profile
 * @param pages the pages; no two of the run stand at the same place
 */
public record LintGroup(Linter linter, List<SourceText> pages) {

    public LintGroup {
        pages = List.copyOf(pages);
    }
}
