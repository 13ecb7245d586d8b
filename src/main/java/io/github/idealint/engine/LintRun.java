package io.github.idealint.engine;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.engine.PageLinter.LintedPage;
import io.github.idealint.link.LinkReport;
import io.github.idealint.rule.RuleContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a run read and found, for everything that is made of it: console, reports, previews, the history of links.
 *
 * @param pages the pages as they were read
 * @param result what was found on them
 * @param links what is known of their links
 */
public record LintRun(PageReadings pages, LintResult result, LinkReport links) {

    /** Lints pages: probes their links, group by group, then runs the rules on each page. */
    static LintRun of(PageReadings pages) {
        Map<Linter, RuleContext> contexts = new HashMap<>();
        LinkReport links = LinkReport.none();
        for (Linter linter : pages.linters()) {
            LinkReport report = linter.probe(pages.links(linter));
            contexts.put(linter, linter.context(report, pages.wiki()));
            links = links.and(report);
        }
        List<LintedPage> linted = pages.judged(page -> page.linter().lint(page, contexts.get(page.linter())));
        return new LintRun(pages, result(linted, pages.linters()), links);
    }

    private static LintResult result(List<LintedPage> linted, List<Linter> linters) {
        List<RuleDescriptor> rules = linters.stream()
                .flatMap(linter -> linter.rules().stream())
                .distinct()
                .toList();
        return new LintResult(
                linted.stream().map(LintedPage::page).toList(),
                rules,
                linted.stream().flatMap(page -> page.diagnostics().stream()).toList());
    }
}
