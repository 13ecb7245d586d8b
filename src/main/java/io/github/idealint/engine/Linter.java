package io.github.idealint.engine;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Outline;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lints pages under one profile, from text to diagnostics: reads all pages, puts them together, finds out where their links
 * lead, asks every rule that the profile has not switched off. Pages are read and judged side by side, and the result is
 * the same however many there are at a time. Whatever a page or a rule does wrong, the other pages are still linted.
 */
public final class Linter {

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
        return PageReadings.of(List.of(new LintGroup(this, sources)));
    }

    /** Lints pages; no two of them stand at the same place. */
    public LintResult lint(List<SourceText> sources) {
        return read(sources).lint().result();
    }

    ReadPage read(SourceText source) {
        return reader.apply(source);
    }

    LinkScope scope() {
        return scope;
    }

    List<RuleDescriptor> rules() {
        return rules;
    }

    LinkReport probe(List<String> links) {
        return prober.probe(links);
    }

    RuleContext context(LinkReport links, Wiki wiki) {
        return new RuleContext(profile, links, wiki, today);
    }

    LintedPage judge(ReadPage page, RuleContext context) {
        return pages.lint(page, context);
    }
}
