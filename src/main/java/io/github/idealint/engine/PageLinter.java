package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.FindingsOfPage;
import io.github.idealint.diagnostic.LintResult.CheckedIdea;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.SuppressionRule;
import io.github.idealint.rule.Suppressions;
import io.github.idealint.rule.Suppressions.Suppressible;
import io.github.idealint.rule.Suppressions.Suppression;
import io.github.idealint.text.SourceText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** A page with what was found on it; never throws for what a page contains or a rule does. */
    LintedPage lint(SourceText source, Attempt<IdeaPage> read, RuleContext context, FindingSorter sorter) {
        return read.map(page -> check(page, context.forPage(), sorter))
                .orElse(fault -> new LintedPage(
                        new CheckedPage(
                                source,
                                List.of(),
                                List.of(unreadable.descriptor().group())),
                        FindingsOfPage.of(List.of(fault.on(source, unreadable.descriptor()))),
                        0));
    }

    private LintedPage check(IdeaPage page, RuleContext context, FindingSorter sorter) {
        List<ActiveRule> applied =
                page.unreadable().isPresent() ? List.of(on(page.source(), unreadable)) : rulesFor(page.source());
        CheckedPage checked = checked(page, applied);
        Suppressions suppressions = sorter.suppressing()
                ? suppressible.by(page.directives(), page.source().text().length())
                : Suppressions.NONE;
        Set<Suppression> used = new HashSet<>();
        FindingsOfPage found = applied.stream()
                .filter(rule -> !rule.judgesSuppressions())
                .map(rule -> sorter.sorted(checked, check(rule, page, context), suppressions, used))
                .reduce(FindingsOfPage.NONE, FindingsOfPage::and);
        RuleContext idle = context.afterAllOthers(suppressions.without(used, id -> isSilenceKnown(id, sorter)));
        FindingsOfPage ofSuppressions = applied.stream()
                .filter(ActiveRule::judgesSuppressions)
                .map(rule -> sorter.sorted(checked, check(rule, page, idle), Suppressions.NONE, used))
                .reduce(FindingsOfPage.NONE, FindingsOfPage::and);
        FindingsOfPage all = found.and(ofSuppressions);
        return new LintedPage(
                checked,
                new FindingsOfPage(withoutRepeats(all.reported().stream()), all.setAside()),
                page.directives().size());
    }

    private Set<String> ids(Predicate<ActiveRule> which) {
        return rules.stream().filter(which).map(rule -> rule.descriptor().id()).collect(Collectors.toSet());
    }

    /** Whether a rule that finds nothing is silent for the page, and not for want of something that this run does not know. */
    private boolean isSilenceKnown(String id, FindingSorter sorter) {
        return rules.stream()
                .filter(rule -> rule.descriptor().id().equals(id))
                .anyMatch(rule -> sorter.known().containsAll(RuleInfo.Descriptors.needs(rule.rule())));
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

    private List<Diagnostic> check(ActiveRule rule, IdeaPage page, RuleContext context) {
        return Attempt.of(() -> withoutRepeats(rule.check(page, context).stream()))
                .orElse(fault -> List.of(fault.in(rule.descriptor()).on(page.source(), unreadable.descriptor())));
    }

    private static List<Diagnostic> withoutRepeats(Stream<Diagnostic> diagnostics) {
        Map<List<Object>, Diagnostic> first = diagnostics.collect(Collectors.toMap(
                found -> List.of(
                        found.rule(), found.finding().range(), found.finding().message()),
                Function.identity(),
                (one, again) -> one,
                LinkedHashMap::new));
        return List.copyOf(first.values());
    }

    /**
     * A rule and how bad its findings are under the profile used.
     *
     * @param rule the rule
     * @param descriptor what is known of it
     * @param markups the markups of the pages that it concerns
     * @param setting its severity; empty if it is switched off
     */
    record ActiveRule(Rule rule, RuleDescriptor descriptor, Set<Markup> markups, Optional<Severity> setting) {

        /** A rule with the severity that a profile gives it on the page of a file. */
        static ActiveRule of(Rule rule, Profile profile, String path) {
            RuleDescriptor descriptor = RuleInfo.Descriptors.of(rule);
            return new ActiveRule(
                    rule, descriptor, RuleInfo.Descriptors.markups(rule), profile.severityOf(descriptor, path));
        }

        /** The same rule with another severity; without one, it is switched off. */
        ActiveRule with(Optional<Severity> other) {
            return new ActiveRule(rule, descriptor, markups, other);
        }

        /** Whether the rule judges suppressions, after all others. */
        boolean judgesSuppressions() {
            return rule instanceof SuppressionRule;
        }

        /** Whether the rule is on, and concerns pages of this markup. */
        boolean concerns(IdeaPage page) {
            return setting.isPresent() && markups.contains(page.notation().markup());
        }

        /** What the rule finds on a page; all of it is found before this returns, so that a fault of the rule shows here. */
        List<Diagnostic> check(IdeaPage page, RuleContext context) {
            return setting.filter(severity -> concerns(page)).stream()
                    .flatMap(severity ->
                            rule.check(page, context).map(finding -> diagnostic(finding, severity, page.source())))
                    .toList();
        }

        private Diagnostic diagnostic(Finding finding, Severity severity, SourceText source) {
            Severity milder = finding.ceiling().map(severity::mildest).orElse(severity);
            return new Diagnostic(descriptor, milder, source, finding);
        }
    }
}
