package io.github.idealint.engine;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.engine.KeptPage.LateJudgement;
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
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    private final Optional<KeptPages> kept;

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
        this.kept = Optional.empty();
    }

    private Linter(
            Linter other,
            LinkProber prober,
            LinkScope scope,
            Optional<LocalDate> today,
            boolean suppressing,
            Set<RunKnowledge> known,
            Optional<RuleContext> early,
            Optional<KeptPages> kept) {
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
        this.kept = kept;
    }

    /** The same linter, which probes links. */
    public Linter probing(LinkProber by) {
        return probing(by, LinkScope.everywhere());
    }

    /** The same linter, which probes some of the links. */
    public Linter probing(LinkProber by, LinkScope which) {
        return new Linter(this, by, which, today, suppressing, known, early, kept);
    }

    /** The same linter, on a day; without one, rules don't know the day. */
    public Linter on(Optional<LocalDate> day) {
        return new Linter(this, prober, scope, day, suppressing, known, early, kept);
    }

    /** The same linter, which lets comments on pages suppress findings, or does not. */
    public Linter suppressing(boolean allowed) {
        return new Linter(this, prober, scope, today, allowed, known, early, kept);
    }

    /** The same linter in a run that knows more than its pages, so that the silence of rules means something. */
    public Linter knowing(Set<RunKnowledge> more) {
        return new Linter(this, prober, scope, today, suppressing, more, early, kept);
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
        Optional<RuleContext> context = Optional.of(RuleContext.whileReading(profile, links, today));
        return new Linter(this, prober, scope, today, suppressing, known, context, kept);
    }

    /**
     * The same linter, which reads no page that an earlier run has read under the same configuration, and keeps the others for
     * later runs. To be called after {@link #judgingAtOnce}, without which nothing is kept.
     *
     * @param store where pages are kept
     * @param build what tells this build of idealint from all others
     * @throws IllegalArgumentException if the profile holds what cannot be told from others
     */
    public Linter keeping(PageStore store, String build) {
        return early.map(context -> ValueDigest.of(
                        build,
                        Runtime.version().toString(),
                        profile,
                        rules,
                        suppressing,
                        known.stream().sorted().toList(),
                        today,
                        context.knownLinks()))
                .map(basis -> new Linter(
                        this,
                        prober,
                        scope,
                        today,
                        suppressing,
                        known,
                        early,
                        Optional.of(KeptPages.of(store, basis, rules))))
                .orElse(this);
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
        return early.map(context -> pages.judge(source, read, context, suppressing, known, rule -> true));
    }

    Optional<KeptPages> keptPages() {
        return kept;
    }

    /**
     * Lints a page now that all have been read.
     *
     * @param wiki a hash of all pages, which is made when it is first asked for
     */
    LintedPage lint(PageReading page, RuleContext context, FindingFilter filter, Supplier<String> wiki) {
        Set<String> undecided = page.judgement().map(PageJudgement::undecided).orElse(Set.of());
        Set<String> asked = page.summary()
                .value()
                .map(summary -> pages.thatMayFind(undecided, summary, context))
                .orElse(Set.of());
        PageJudgement judged = page.judgement()
                .filter(early -> asked.isEmpty())
                .or(() -> page.late()
                        .filter(late -> late.asked().equals(asked)
                                && late.light().equals(light(late.judgement(), page, context, wiki)))
                        .map(LateJudgement::judgement))
                .orElseGet(() -> judge(page, context, id -> !undecided.contains(id) || asked.contains(id), wiki));
        return PageLinter.reported(judged, filter);
    }

    private PageJudgement judge(PageReading page, RuleContext context, Predicate<String> which, Supplier<String> wiki) {
        PageJudgement judged = pages.judge(page.source(), page.read().page(), context, suppressing, known, which);
        if (page.key().isPresent()) {
            page.judgement().ifPresent(early -> {
                Set<String> asked = early.undecided().stream().filter(which).collect(Collectors.toSet());
                String light = light(judged, page, context, wiki);
                page.keep(Optional.of(early), Optional.of(new LateJudgement(judged, asked, light)));
            });
        }
        return judged;
    }

    /** A hash of what a judgement rests on besides the page. */
    private static String light(PageJudgement judged, PageReading page, RuleContext context, Supplier<String> wiki) {
        return ValueDigest.of(
                judged.asked().contains(RunKnowledge.LINKS) ? page.digest(context.links()) : "",
                judged.asked().contains(RunKnowledge.OTHER_PAGES) ? wiki.get() : "");
    }
}
