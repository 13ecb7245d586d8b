package io.github.idealint.run;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.SeverityCounts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which findings fail a build.
 *
 * @param least the mildest severity that does
 * @param failing whether any finding does
 */
public record Verdict(Severity least, boolean failing) {

    private static final int MOST_NAMED = 3;

    /** Logs all findings, each as loudly as it is bad, and what they come to. */
    static void print(LintResult result, RunContext context) {
        new ConsoleReport(context.interactive())
                .entries(result)
                .forEach(entry -> context.log().write(entry.severity(), entry.text()));
    }

    /** Why a build must stop: the count and the first findings, for logs in which the rest is far above. */
    Optional<String> against(LintResult result) {
        SeverityCounts tally = new SeverityCounts(result, least);
        if (!failing || tally.isEmpty()) {
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
