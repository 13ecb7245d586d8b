package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.link.LinkReport;
import io.github.idealint.rule.RuleContext;
import java.util.ArrayList;
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
        ProbedPages probed = pages.probe();
        Map<Linter, RuleContext> contexts = probed.contexts();
        List<CheckedPage> linted = new ArrayList<>();
        List<Diagnostic> listed = new ArrayList<>();
        pages.judged(source -> true, page -> page.linter().lint(page, contexts.get(page.linter())), page -> {
            linted.add(page.page());
            listed.addAll(FindingLimit.after(listed.size()).of(page.diagnostics()));
        });
        return new LintRun(pages, new LintResult(linted, rules(pages.linters()), listed), probed.links());
    }

    private static List<RuleDescriptor> rules(List<Linter> linters) {
        return linters.stream()
                .flatMap(linter -> linter.rules().stream())
                .distinct()
                .toList();
    }
}
