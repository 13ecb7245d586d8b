package io.github.idealint.engine;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.engine.PageLinter.LintedPage;
import io.github.idealint.engine.PageReading.ReadContent;
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
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lints pages under one profile, from text to diagnostics: reads all pages, puts them together, probes their links, and runs
 * every rule that the profile has not switched off. Pages are read and linted in parallel, and the result doesn't depend on
 * how many at a time. Whatever a page or a rule does wrong, the other pages are still linted.
 */
public final class Linter {

    private final Function<SourceText, ReadContent> reader;
    private final List<RuleDescriptor> rules;
    private final PageLinter pages;
    private final Profile profile;
    private final LinkProber prober;
    private final LinkScope scope;
    private final Optional<LocalDate> today;
    private final boolean suppressing;
    private final Set<RunKnowledge> known;
    private final Optional<RuleContext> early;

    /**
     * A linter for a profile, without a network.
     *
     * @param parser the markup of the pages
     * @param reader finds the ideas in an outline
     * @param rules all rules, including that for unreadable pages
     * @param profile what the programme expects, with the rules' severities
     * @throws IllegalArgumentException if there is no rule {@code unreadable-page}
     */
    public Linter(MarkupParser parser, Function<Outline, IdeaPage> reader, List<Rule> rules, Profile profile) {
        this.reader = source -> ReadContent.of(source, parser, reader);
        this.rules = rules.stream().map(RuleInfo.Descriptors::of).toList();
        this.pages = new PageLinter(rules, profile);
        this.profile = profile;
        this.prober = LinkProber.offline();
        this.scope = LinkScope.everywhere();
        this.today = Optional.empty();
        this.suppressing = true;
        this.known = Set.of();
        this.early = Optional.empty();
    }

    private Linter(
            Linter other,
            LinkProber prober,
            LinkScope scope,
            Optional<LocalDate> today,
            boolean suppressing,
            Set<RunKnowledge> known,
            Optional<RuleContext> early) {
        this.reader = other.reader;
        this.rules = other.rules;
        this.pages = other.pages;
        this.profile = other.profile;
        this.prober = prober;
        this.scope = scope;
        this.today = today;
        this.suppressing = suppressing;
        this.known = Set.copyOf(known);
        this.early = early;
    }

    /** The same linter, which probes links. */
    public Linter probing(LinkProber by) {
        return probing(by, LinkScope.everywhere());
    }

    /** The same linter, which probes some of the links. */
    public Linter probing(LinkProber by, LinkScope which) {
        return new Linter(this, by, which, today, suppressing, known, early);
    }

    /** The same linter, on a day; without one, rules don't know the day. */
    public Linter on(Optional<LocalDate> day) {
        return new Linter(this, prober, scope, day, suppressing, known, early);
    }

    /** The same linter, which lets comments on pages suppress findings, or does not. */
    public Linter suppressing(boolean allowed) {
        return new Linter(this, prober, scope, today, allowed, known, early);
    }

    /** The same linter in a run that knows more than its pages, so that the silence of rules means something. */
    public Linter knowing(Set<RunKnowledge> more) {
        return new Linter(this, prober, scope, today, suppressing, more, early);
    }

    /**
     * The same linter, for pages of which only the findings are wanted: each is judged as soon as it is read, and is let go. To be
     * called after all that changes the linter.
     *
     * @param knowsLinks whether the prober opens none, so that nothing more is learned of links
     */
    public Linter judgingAtOnce(boolean knowsLinks) {
        Optional<LinkReport> links =
                Optional.of(knowsLinks).filter(sure -> sure).map(sure -> probe(List.of()));
        return new Linter(
                this,
                prober,
                scope,
                today,
                suppressing,
                known,
                Optional.of(RuleContext.whileReading(profile, links, today)));
    }

    /** Reads pages, no two of them from the same place. */
    public PageReadings read(List<SourceText> sources) {
        return PageReadings.of(List.of(new LintGroup(this, sources)));
    }

    /** Lints pages, no two of them from the same place. */
    public LintResult lint(List<SourceText> sources) {
        return read(sources).lint().result();
    }

    ReadContent read(SourceText source) {
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
        return early.map(context -> context.afterReading(links, wiki))
                .orElseGet(() -> new RuleContext(profile, links, wiki, today));
    }

    /** What the rules make of a page before the others are known; empty where pages are kept until they are. */
    Optional<PageJudgement> judgeEarly(SourceText source, Attempt<IdeaPage> read) {
        return early.map(context -> pages.judge(source, read, context, suppressing, known));
    }

    LintedPage lint(PageReading page, RuleContext context, FindingFilter filter) {
        PageJudgement judged = page.judgement()
                .filter(early -> isDecided(early, page, context))
                .orElseGet(() -> pages.judge(page.source(), page.read().page(), context, suppressing, known));
        return PageLinter.reported(judged, filter);
    }

    private boolean isDecided(PageJudgement judged, PageReading page, RuleContext context) {
        return page.summary().value().stream()
                .allMatch(summary ->
                        pages.thatMayFind(judged.undecided(), summary, context).isEmpty());
    }
}
