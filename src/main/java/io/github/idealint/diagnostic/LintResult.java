package io.github.idealint.diagnostic;

import io.github.idealint.text.SourceText;
import java.util.Comparator;
import java.util.List;

/**
 * Everything a run found; all that reports read.
 *
 * @param pages the pages looked at, by place
 * @param rules all rules there are, those asked and those switched off, by id
 * @param diagnostics what they said, by place
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

    /** Whether there is a diagnostic as bad as this or worse. */
    public boolean hasAtLeast(Severity severity) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity().atLeast(severity));
    }
}
