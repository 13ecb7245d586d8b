package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedIdea;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleContext.NotKnownYet;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.Suppressions;
import io.github.idealint.rule.Suppressions.Suppressible;
import io.github.idealint.rule.Suppressions.Suppression;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the rules on one page at a time; a fault in them becomes a diagnostic of the rule for unreadable pages. */
final class PageLinter {

    private static final String UNREADABLE = "unreadable-page";

    private final List<ActiveRule> rules;
    private final ActiveRule unreadable;
    /** What comments can name; what a page could not be read for, and what is wrong with comments, nothing suppresses. */
    private final Suppressible suppressible;

    private final Profile profile;

    /**
     * A page and what was found on it.
     *
     * @param page the page
     * @param findings what was found, each once
     * @param comments how many comments it has that are meant for idealint
     */
    record LintedPage(CheckedPage page, FindingsOfPage findings, int comments) {}

    PageLinter(List<Rule> all, Profile profile) {
        this.profile = profile;
        this.rules = all.stream().map(rule -> ActiveRule.of(rule, profile, "")).toList();
        this.unreadable = rules.stream()
                .filter(rule -> rule.descriptor().id().equals(UNREADABLE))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + UNREADABLE));
        this.suppressible = new Suppressible(
                ids(rule -> true),
                ids(rule -> rule.judgesSuppressions() || rule == unreadable),
                profile.wantsReasons());
    }

    /**
     * Judges a page; never throws for what a page contains or a rule does.
     *
     * @param suppressing whether comments have an effect
     * @param known what the run knows besides pages
     * @param which the rules to be asked, by their ids
     */
    PageJudgement judge(
            SourceText source,
            Attempt<IdeaPage> read,
            RuleContext context,
            boolean suppressing,
            Set<RunKnowledge> known,
            Predicate<String> which) {
        return read.map(page -> new PageCheck(page, context, suppressing, which).judgement(known))
                .orElse(fault -> new PageJudgement(
                        new CheckedPage(
                                source,
                                List.of(),
                                List.of(unreadable.descriptor().group())),
                        List.of(FindingsOfPage.of(List.of(fault.on(source, unreadable.descriptor())))),
                        0,
                        Set.of(),
                        Set.of(),
                        true));
    }

    /** A page with what is reported of it. */
    static LintedPage reported(PageJudgement judged, FindingFilter filter) {
        FindingsOfPage all = judged.byRule().stream()
                .map(found -> FindingSorter.filtered(judged.page(), found, filter))
                .reduce(FindingsOfPage.NONE, FindingsOfPage::and);
        return new LintedPage(
                judged.page(), new FindingsOfPage(withoutRepeats(all.reported()), all.setAside()), judged.comments());
    }

    /** The rules among some that may find something on a page, now that all pages have been read, by their ids. */
    Set<String> thatMayFind(Set<String> some, PageSummary page, RuleContext context) {
        return rules.stream()
                .filter(rule -> some.contains(rule.descriptor().id()))
                .filter(rule ->
                        Attempt.of(() -> rule.rule().mayFind(page, context)).orElse(fault -> true))
                .map(rule -> rule.descriptor().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules at work on one page. */
    private final class PageCheck {

        private final IdeaPage page;
        private final RuleContext context;
        private final boolean suppressing;
        private final Predicate<String> which;
        private final Set<Suppression> used = new HashSet<>();
        private final Set<String> undecided = new HashSet<>();
        private final List<FindingsOfPage> byRule = new ArrayList<>();
        private boolean failed;

        PageCheck(IdeaPage page, RuleContext run, boolean suppressing, Predicate<String> which) {
            this.page = page;
            this.context = run.forPage();
            this.suppressing = suppressing;
            this.which = which;
        }

        PageJudgement judgement(Set<RunKnowledge> known) {
            List<ActiveRule> applied =
                    page.unreadable().isPresent() ? List.of(on(page.source(), unreadable)) : rulesFor(page.source());
            Suppressions suppressions = suppressing
                    ? suppressible.by(page.directives(), page.source().text().length())
                    : Suppressions.NONE;
            check(applied, false, context, suppressions);
            RuleContext idle = context.afterAllOthers(suppressions.without(used, id -> isSilenceKnown(id, known)));
            check(applied, true, idle, Suppressions.NONE);
            return new PageJudgement(
                    checked(page, applied), byRule, page.directives().size(), undecided, context.asked(), failed);
        }

        /** Runs those rules that judge suppressions, or the others; most find nothing. */
        private void check(
                List<ActiveRule> applied, boolean ofSuppressions, RuleContext with, Suppressions suppressions) {
            for (ActiveRule rule : applied) {
                List<Diagnostic> found = rule.judgesSuppressions() == ofSuppressions ? check(rule, with) : List.of();
                if (!found.isEmpty()) {
                    byRule.add(FindingSorter.suppressed(found, suppressions, used));
                }
            }
        }

        private List<Diagnostic> check(ActiveRule rule, RuleContext with) {
            if (!which.test(rule.descriptor().id())) {
                return List.of();
            }
            try {
                return Attempt.of(() -> rule.check(page, with)).orElse(fault -> failed(fault.in(rule.descriptor())));
            } catch (NotKnownYet early) {
                undecided.add(rule.descriptor().id());
                return List.of();
            }
        }

        private List<Diagnostic> failed(Attempt.Fault fault) {
            failed = true;
            return List.of(fault.on(page.source(), unreadable.descriptor()));
        }
    }

    private Set<String> ids(Predicate<ActiveRule> which) {
        return rules.stream().filter(which).map(rule -> rule.descriptor().id()).collect(Collectors.toSet());
    }

    /** Whether a rule that finds nothing is silent for the page, and not for want of something that this run does not know. */
    private boolean isSilenceKnown(String id, Set<RunKnowledge> known) {
        return rules.stream()
                .filter(rule -> rule.descriptor().id().equals(id))
                .anyMatch(rule -> known.containsAll(RuleInfo.Descriptors.needs(rule.rule())));
    }

    /** The rules as they are set for a page. */
    private List<ActiveRule> rulesFor(SourceText page) {
        return profile.overrides().isEmpty()
                ? rules
                : rules.stream().map(rule -> on(page, rule)).toList();
    }

    private ActiveRule on(SourceText page, ActiveRule rule) {
        return rule.with(profile.severityOf(rule.descriptor(), page.path()));
    }

    private static CheckedPage checked(IdeaPage page, List<ActiveRule> applied) {
        return new CheckedPage(
                page.source(),
                page.ideas().stream()
                        .map(idea -> new CheckedIdea(
                                idea.title().map(title -> title.text().text()).orElse(""), idea.range()))
                        .toList(),
                applied.stream()
                        .filter(rule -> rule.concerns(page))
                        .map(rule -> rule.descriptor().group())
                        .toList());
    }

    static List<Diagnostic> withoutRepeats(List<Diagnostic> diagnostics) {
        if (diagnostics.size() < 2) {
            return diagnostics;
        }
        Set<List<Object>> known = new HashSet<>();
        return diagnostics.stream()
                .filter(found -> known.add(List.of(
                        found.rule(), found.finding().range(), found.finding().message())))
                .toList();
    }
}
