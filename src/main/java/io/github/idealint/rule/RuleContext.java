package io.github.idealint.rule;

import io.github.idealint.link.LinkReport;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.Wiki;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a rule may know besides the page: the profile, the links, the other pages of the run, the day. While a run is still
 * reading pages, the others are not known, and neither are links that have not been opened yet: asking for them throws
 * {@link NotKnownYet}, and the rule is asked again once they are.
 */
public final class RuleContext {

    private final Profile profile;
    private final Optional<LinkReport> links;
    private final Optional<Wiki> wiki;
    private final Optional<LocalDate> today;
    private final DerivedValues ofProfile;
    private final DerivedValues ofRun;
    private final DerivedValues ofPage;
    private final Suppressions suppressions;
    private final Set<RunKnowledge> asked;

    /** A rule asks for something that the run does not know yet. */
    public static final class NotKnownYet extends RuntimeException {

        private static final long serialVersionUID = 1;

        private NotKnownYet(RunKnowledge missing) {
            super(missing.toString(), null, false, false);
        }
    }

    /**
     * Of a run.
     *
     * @param profile what the programme expects
     * @param links where links lead
     * @param wiki the pages of the run
     * @param today the day that the user gives; no rule reads a clock
     */
    public RuleContext(Profile profile, LinkReport links, Wiki wiki, Optional<LocalDate> today) {
        this(
                profile,
                Optional.of(links),
                Optional.of(wiki),
                today,
                new DerivedValues(),
                new DerivedValues(),
                Suppressions.NONE);
    }

    private RuleContext(
            Profile profile,
            Optional<LinkReport> links,
            Optional<Wiki> wiki,
            Optional<LocalDate> today,
            DerivedValues ofProfile,
            DerivedValues ofRun,
            Suppressions suppressions) {
        this.profile = profile;
        this.links = links;
        this.wiki = wiki;
        this.today = today;
        this.ofProfile = ofProfile;
        this.ofRun = ofRun;
        this.ofPage = new DerivedValues();
        this.suppressions = suppressions;
        this.asked = ConcurrentHashMap.newKeySet();
    }

    /** Of a run without other pages, in which no link is probed and no day is known. */
    public RuleContext(Profile profile) {
        this(profile, LinkReport.none(), Wiki.none(), Optional.empty());
    }

    /**
     * Of a run that is still reading its pages.
     *
     * @param profile what the programme expects
     * @param links where links lead; empty if they are still to be opened
     * @param today the day that the user gives
     */
    public static RuleContext whileReading(Profile profile, Optional<LinkReport> links, Optional<LocalDate> today) {
        return new RuleContext(
                profile, links, Optional.empty(), today, new DerivedValues(), new DerivedValues(), Suppressions.NONE);
    }

    /** The same run once all pages have been read and all links opened. */
    public RuleContext afterReading(LinkReport found, Wiki pages) {
        return new RuleContext(
                profile,
                Optional.of(found),
                Optional.of(pages),
                today,
                ofProfile,
                new DerivedValues(),
                Suppressions.NONE);
    }

    /** The same run, for the rules that check one page: what they derive from it is kept until they are done. */
    public RuleContext forPage() {
        return with(Suppressions.NONE);
    }

    /** The same page, for the rules that judge its suppressions: those that suppress nothing, and what is wrong with others. */
    public RuleContext afterAllOthers(Suppressions idle) {
        return with(idle);
    }

    private RuleContext with(Suppressions idle) {
        return new RuleContext(profile, links, wiki, today, ofProfile, ofRun, idle);
    }

    /** What the programme expects. */
    public Profile profile() {
        return profile;
    }

    /** Where links lead. */
    public LinkReport links() {
        return known(RunKnowledge.LINKS, links);
    }

    /** Where links lead, if the run knows that already. This is for those who prepare a run, and counts as no question. */
    public Optional<LinkReport> knownLinks() {
        return links;
    }

    /** The pages of the run. */
    public Wiki wiki() {
        return known(RunKnowledge.OTHER_PAGES, wiki);
    }

    private <T> T known(RunKnowledge what, Optional<T> value) {
        asked.add(what);
        return value.orElseThrow(() -> new NotKnownYet(what));
    }

    /** What this context has been asked for besides the page: the links, the other pages, or both. */
    public Set<RunKnowledge> asked() {
        return Set.copyOf(asked);
    }

    /** The day that the user gives. */
    public Optional<LocalDate> today() {
        return today;
    }

    /** The suppressions of the page that suppress nothing, once all other rules have run, and what is wrong with others. */
    public Suppressions suppressions() {
        return suppressions;
    }

    /** What a rule derives from the profile, such as a pattern, made once for all pages of a run. */
    public <T> T once(Class<T> type, Function<Profile, T> make) {
        return ofProfile.once(type, () -> make.apply(profile));
    }

    /** What a rule derives from all pages of a run, made once. */
    public <T> T onceOfAll(Class<T> type, Function<Wiki, T> make) {
        Wiki all = wiki();
        return ofRun.once(type, () -> make.apply(all));
    }

    /**
     * What several rules derive from the page that they check, such as its dates or its wrapped items, made once.
     *
     * @param type the type of the value, under which it is kept; one meaning for each type
     * @param page the page that this context is for
     * @param make makes the value
     */
    public <T> T onceOfPage(Class<T> type, IdeaPage page, Function<IdeaPage, T> make) {
        return ofPage.once(type, () -> make.apply(page));
    }

    /** Values by their types, each made once, by the first caller. A value may need others while it is made. */
    private static final class DerivedValues {

        private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

        /** The value of a type. If two threads need it at the same moment, both may make it; one of the two is kept. */
        <T> T once(Class<T> type, Supplier<T> make) {
            Object known = made.get(type);
            if (known == null) {
                T fresh = make.get();
                Object first = made.putIfAbsent(type, fresh);
                known = first == null ? fresh : first;
            }
            return type.cast(known);
        }
    }
}
