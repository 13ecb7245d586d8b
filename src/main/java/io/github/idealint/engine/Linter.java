package io.github.idealint.engine;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.link.LinkProber;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The walk of a run, from text to diagnostics: read all pages, put them together, look where their links lead, ask every rule that the
 * profile has not switched off. Pages are looked at side by side, and the result is the same however many there are at a
 * time. Whatever a page or a rule does wrong, the other pages are still linted.
 */
public final class Linter {

    /** So many characters, and pages that have more together are not all kept in memory but read twice. */
    private static final long MOST_KEPT = 4_000_000;

    private final Function<SourceText, ReadPage> reader;
    private final List<RuleDescriptor> rules;
    private final PageLinter pages;
    private final Profile profile;
    private final LinkProber prober;
    private final LinkScope scope;
    private final Optional<LocalDate> today;

    /**
     * A linter for a profile, without a network.
     *
     * @param parser the markup of the pages
     * @param reader makes ideas of an outline
     * @param rules all rules, that for unreadable pages among them
     * @param profile what the programme expects, with the rules' severities
     * @throws IllegalArgumentException if there is no rule {@code unreadable-page}
     */
    public Linter(MarkupParser parser, Function<Outline, IdeaPage> reader, List<Rule> rules, Profile profile) {
        this.reader = source -> ReadPage.of(source, parser, reader);
        this.rules = rules.stream().map(RuleInfo.Descriptors::of).toList();
        this.pages = new PageLinter(ActiveRule.of(rules, profile));
        this.profile = profile;
        this.prober = LinkProber.offline();
        this.scope = LinkScope.everywhere();
        this.today = Optional.empty();
    }

    private Linter(Linter other, LinkProber prober, LinkScope scope, Optional<LocalDate> today) {
        this.reader = other.reader;
        this.rules = other.rules;
        this.pages = other.pages;
        this.profile = other.profile;
        this.prober = prober;
        this.scope = scope;
        this.today = today;
    }

    /** The same, with somebody who looks where links lead. */
    public Linter asking(LinkProber whom) {
        return asking(whom, LinkScope.everywhere());
    }

    /** The same, with somebody who looks where some of the links lead. */
    public Linter asking(LinkProber whom, LinkScope which) {
        return new Linter(this, whom, which, today);
    }

    /** The same, on a day; without one nobody asks what day it is. */
    public Linter on(Optional<LocalDate> day) {
        return new Linter(this, prober, scope, day);
    }

    /** Reads pages; no two of them stand at the same place. */
    public PageReadings read(List<SourceText> sources) {
        boolean keeps =
                sources.stream().mapToLong(source -> source.text().length()).sum() <= MOST_KEPT;
        return new PageReadings(
                Parallel.map(sources, source -> PageReading.of(reader.apply(source), scope, keeps)), reader);
    }

    /** Lints pages; no two of them stand at the same place. */
    public LintResult lint(List<SourceText> sources) {
        return lint(read(sources));
    }

    /** Lints pages that it has read. */
    public LintResult lint(PageReadings read) {
        RuleContext context = new RuleContext(profile, prober.probe(read.links()), read.wiki(), today);
        List<LintedPage> linted = read.judged(page -> pages.lint(page, context));
        return new LintResult(
                linted.stream().map(LintedPage::page).toList(),
                rules,
                linted.stream().flatMap(page -> page.diagnostics().stream()).toList());
    }
}
