package io.github.idealint.maven;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.SeverityCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a build may go on.
 *
 * @param least the mildest severity that stops it
 */
record Verdict(Severity least) {

    private static final int MOST_NAMED = 3;

    private static final Choice SEVERITY = new Choice(
            "violationSeverity",
            Arrays.stream(Severity.values()).map(Severity::word).toList());

    /** The verdict of those who write the severity as a word. */
    static Verdict from(String violationSeverity) {
        return new Verdict(Severity.valueOf(SEVERITY.of(violationSeverity).toUpperCase(Locale.ROOT)));
    }

    /** Why a build must stop: the count and the first findings, for logs in which the rest is far above. */
    Optional<String> against(LintResult result) {
        SeverityCounts tally = new SeverityCounts(result, least);
        if (tally.isEmpty()) {
            return Optional.empty();
        }
        List<Diagnostic> violations = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity().atLeast(least))
                .toList();
        return Optional.of("idealint found " + tally.counts() + " in " + tally.where() + ":" + named(violations)
                + rest(violations.size() - MOST_NAMED));
    }

    private static String named(List<Diagnostic> violations) {
        return violations.stream()
                .limit(MOST_NAMED)
                .map(violation -> "\n  " + ConsoleReport.line(violation))
                .collect(Collectors.joining());
    }

    private static String rest(int more) {
        return more > 0 ? "\n  and " + more + " more, listed above." : "";
    }
}
