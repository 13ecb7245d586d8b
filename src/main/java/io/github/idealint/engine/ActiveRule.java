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
import io.github.idealint.text.SourceText;
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

    /** Rules with the severities of a profile. */
    static List<ActiveRule> of(List<Rule> rules, Profile profile) {
        return rules.stream().map(rule -> of(rule, profile)).toList();
    }

    private static ActiveRule of(Rule rule, Profile profile) {
        RuleDescriptor descriptor = RuleInfo.Descriptors.of(rule);
        return new ActiveRule(rule, descriptor, RuleInfo.Descriptors.markups(rule), profile.severityOf(descriptor));
    }

    /** What the rule finds on a page; all of it is found before this returns, so that a fault of the rule shows here. */
    List<Diagnostic> check(IdeaPage page, RuleContext context) {
        return setting.filter(severity -> markups.contains(page.notation().markup())).stream()
                .flatMap(severity ->
                        rule.check(page, context).map(finding -> diagnostic(finding, severity, page.source())))
                .toList();
    }

    private Diagnostic diagnostic(Finding finding, Severity severity, SourceText source) {
        Severity milder = finding.ceiling().map(severity::mildest).orElse(severity);
        return new Diagnostic(descriptor, milder, source, finding);
    }
}
