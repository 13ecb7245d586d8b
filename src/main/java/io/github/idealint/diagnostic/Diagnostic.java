package io.github.idealint.diagnostic;

import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.Comparator;
import java.util.Objects;

/**
 * What the user is told: a finding with its rule, its severity and its page.
 *
 * @param rule the rule that found it
 * @param severity the severity under the profile used
 * @param source the page
 * @param finding what the rule saw
 */
public record Diagnostic(RuleDescriptor rule, Severity severity, SourceText source, Finding finding) {

    /** By page, place, rule and message: the order of every report. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::source, SourceText.BY_PLACE)
            .thenComparing(diagnostic -> diagnostic.finding().range())
            .thenComparing(diagnostic -> diagnostic.rule().id())
            .thenComparing(diagnostic -> diagnostic.finding().message());

    public Diagnostic {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        if (!source.range().contains(finding.range())) {
            throw new IllegalArgumentException(rule.id() + " points outside " + source.path());
        }
    }

    /** What the finding says; of a page in a file that holds many, with its title. */
    public String message() {
        return source.title()
                .map(title -> "On '" + title + "': " + finding.message())
                .orElse(finding.message());
    }

    /** Line and column in the file of the first character meant. */
    public Position start() {
        return source.positionOf(finding.range().start());
    }

    /** Line and column in the file behind the last character meant. */
    public Position end() {
        return source.positionOf(finding.range().end());
    }
}
