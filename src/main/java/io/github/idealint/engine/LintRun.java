package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.SetAside;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.link.LinkReport;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that a run read and found, for everything that is made of it: console, reports, previews, the history of links.
 *
 * @param pages the pages as they were read
 * @param result what was found on them
 * @param links what is known of their links
 * @param comments how many comments on the pages are meant for idealint
 */
public record LintRun(PageReadings pages, LintResult result, LinkReport links, int comments) {

    /** What is set aside on the pages so far; as many suppressed findings are kept as a run may list. */
    private static final class SetAsideSoFar {

        private final List<SuppressedFinding> suppressed = new ArrayList<>();
        private SetAside counted = SetAside.NOTHING;
        private int comments;

        void add(SetAside more, int moreComments) {
            SetAside kept = more.keeping(Limits.RUN_FINDINGS - suppressed.size());
            suppressed.addAll(kept.suppressed());
            counted = counted.and(kept.withoutSuppressed());
            comments += moreComments;
        }

        SetAside all() {
            return new SetAside(suppressed, 0, 0, 0).and(counted);
        }
    }

    /** Lints pages whose links have been probed: runs the rules on each, and sets findings aside. */
    static LintRun of(ProbedPages probed, FindingFilter filter) {
        PageReadings pages = probed.pages();
        Map<Linter, RuleContext> contexts = probed.contexts();
        List<CheckedPage> linted = new ArrayList<>();
        List<Diagnostic> listed = new ArrayList<>();
        Supplier<String> wiki = pages.digest();
        SetAsideSoFar setAside = new SetAsideSoFar();
        pages.judged(
                source -> true, page -> page.linter().lint(page, contexts.get(page.linter()), filter, wiki), page -> {
                    linted.add(page.page());
                    FindingLimit limit = FindingLimit.after(listed.size());
                    listed.addAll(limit.of(page.findings().reported()));
                    setAside.add(page.findings().setAside(), page.comments());
                });
        return new LintRun(
                pages,
                new LintResult(linted, rules(pages.linters()), listed, setAside.all()),
                probed.links(),
                setAside.comments);
    }

    private static List<RuleDescriptor> rules(List<Linter> linters) {
        return linters.stream()
                .flatMap(linter -> linter.rules().stream())
                .distinct()
                .toList();
    }
}
