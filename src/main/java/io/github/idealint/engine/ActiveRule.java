package io.github.idealint.engine;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.SuppressionRule;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        if (!concerns(page)) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        rule.check(page, context).forEach(finding -> found.add(diagnostic(finding, page.source())));
        return PageLinter.withoutRepeats(found);
    }

    private Diagnostic diagnostic(Finding finding, SourceText source) {
        Severity severity = setting.orElseThrow();
        Severity milder = finding.ceiling().map(severity::mildest).orElse(severity);
        return new Diagnostic(descriptor, milder, source, finding);
    }
}
