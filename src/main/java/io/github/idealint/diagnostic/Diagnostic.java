package io.github.idealint.diagnostic;

import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import java.util.Comparator;
import java.util.Objects;

/**
 * What is reported: a finding with its rule, its severity and its page.
 *
 * @param rule the rule that found it
 * @param severity the severity under the profile used
 * @param source the page
 * @param finding what the rule found
 */
public record Diagnostic(RuleDescriptor rule, Severity severity, SourceText source, Finding finding) {

    /** By page, place, rule and message: the order of every report. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::source, SourceText.BY_PLACE)
            .thenComparing(diagnostic -> diagnostic.finding().range())
            .thenComparing(diagnostic -> diagnostic.rule().id())
            .thenComparing(diagnostic -> diagnostic.finding().message());

    private static final MessageTemplate ON_PAGE = new MessageTemplate("On {}: {}");

    public Diagnostic {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        if (!source.range().contains(finding.range())) {
            throw new IllegalArgumentException(rule.id() + " points outside " + source.path());
        }
    }

    /** The message of the finding; for a page in a file of many, with the page's title before it. */
    public String message() {
        return source.named().map(page -> ON_PAGE.with(page, finding.message())).orElse(finding.message());
    }

    /** Line and column in the file, from 1, of the first character of the range. */
    public Position start() {
        return source.positionOf(finding.range().start());
    }

    /** Line and column in the file, from 1, after the last character of the range. */
    public Position end() {
        return source.positionOf(finding.range().end());
    }
}
