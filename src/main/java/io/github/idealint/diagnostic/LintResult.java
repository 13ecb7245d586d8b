package io.github.idealint.diagnostic;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that a run found: what reports are made from.
 *
 * @param pages the pages checked, in the order of their paths
 * @param rules all rules, including those that are switched off, by id
 * @param diagnostics what they found, by place
 */
public record LintResult(List<CheckedPage> pages, List<RuleDescriptor> rules, List<Diagnostic> diagnostics) {

    public LintResult {
        pages = pages.stream()
                .sorted(Comparator.comparing(CheckedPage::source, SourceText.BY_PLACE))
                .toList();
        rules = rules.stream().sorted(Comparator.comparing(RuleDescriptor::id)).toList();
        diagnostics = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    /** The number of diagnostics of exactly this severity. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** Whether there is a diagnostic of this severity or a higher one. */
    public boolean hasAtLeast(Severity severity) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().atLeast(severity));
    }

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
}
