package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.link.LinkReport;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.SourceText;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Pages that were read, with what is known of their links: all that rules need. */
public final class ProbedPages {

    private final PageReadings pages;
    private final Map<Linter, LinkReport> links;

    private ProbedPages(PageReadings pages, Map<Linter, LinkReport> links) {
        this.pages = pages;
        this.links = links;
    }

    /** Probes the links of pages. */
    static ProbedPages of(PageReadings pages) {
        Map<Linter, LinkReport> links = new LinkedHashMap<>();
        pages.linters().forEach(linter -> links.put(linter, linter.probe(pages.links(linter))));
        return new ProbedPages(pages, links);
    }

    /**
     * A page that was judged.
     *
     * @param source its text
     * @param page what was read of it; empty where idealint itself failed on it
     * @param diagnostics what is reported of it, each once
     */
    public record JudgedPage(SourceText source, Optional<IdeaPage> page, List<Diagnostic> diagnostics) {

        public JudgedPage {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The same run with other texts of some pages; only those are read anew, and no link is probed. */
    public ProbedPages with(Map<SourceText, SourceText> changed) {
        return new ProbedPages(pages.with(changed), links);
    }

    /**
     * The same run with the pages as they were: texts that are the same are not read anew, one of a page that is gone is read by
     * the linter of the page nearest to it, and no link is probed.
     */
    public ProbedPages as(List<SourceText> texts) {
        return new ProbedPages(pages.as(texts), links);
    }

    /** The texts of the pages, in order. */
    public List<SourceText> sources() {
        return pages.sources();
    }

    /** Lints the pages, of whose findings a filter sets some aside. */
    public LintRun lint(FindingFilter filter) {
        return LintRun.of(this, filter);
    }

    /** Judges some of the pages, and hands out each with all that was found on it, in order. */
    public void judge(Predicate<SourceText> which, Consumer<JudgedPage> taker) {
        Map<Linter, RuleContext> contexts = contexts();
        Supplier<String> wiki = pages.digest();
        pages.judged(
                which,
                page -> new JudgedPage(
                        page.source(),
                        page.read().page().value(),
                        page.linter()
                                .lint(page, contexts.get(page.linter()), FindingFilter.none(), wiki)
                                .findings()
                                .reported()),
                taker);
    }

    PageReadings pages() {
        return pages;
    }

    /** What is known of the links of all pages. */
    LinkReport links() {
        return links.values().stream().reduce(LinkReport.none(), LinkReport::and);
    }

    /** What the rules of each linter may know. */
    Map<Linter, RuleContext> contexts() {
        Map<Linter, RuleContext> contexts = new IdentityHashMap<>();
        links.forEach((linter, report) -> contexts.put(linter, linter.context(report, pages.wiki())));
        return contexts;
    }
}
