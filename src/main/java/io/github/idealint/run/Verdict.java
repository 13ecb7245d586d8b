package io.github.idealint.run;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.SeverityCounts;
import io.github.idealint.text.MessageTemplate;
import java.util.Comparator;
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

    private static final MessageTemplate FOUND = new MessageTemplate("idealint found {}; {}.");
    private static final MessageTemplate HIDDEN = new MessageTemplate(" The log level hides these findings:{}");
    private static final MessageTemplate REST = new MessageTemplate("\n  and {} more");
    private static final MessageTemplate EXPLAINED =
            new MessageTemplate("Run 'mvn {} -Didealint.rule={}' to see what that rule flags and why.");
    private static final int MOST_NAMED = 3;

    /** Logs all findings, each as loudly as it is bad, and what they come to. */
    static void print(LintResult result, ConsoleReport console, RunContext context) {
        RunLog log = context.log();
        console.entries(result)
                .forEach(entry -> entry.rule()
                        .ifPresentOrElse(
                                rule -> log.finding(entry.severity(), entry.lines(), rule),
                                () -> log.write(entry.severity(), entry.lines())));
        FixCommand.of(context).hint(result).ifPresent(log::info);
        explanation(result, context).ifPresent(log::info);
    }

    /** How to read about the rules, those of the worst findings first. */
    private static Optional<String> explanation(LintResult result, RunContext context) {
        return result.diagnostics().stream()
                .filter(any -> !context.log().linksRules())
                .min(Comparator.comparing(Diagnostic::severity))
                .map(worst -> EXPLAINED.with(
                        context.goal(ExplainGoal.NAME), worst.rule().id()));
    }

    /**
     * Why a build must stop: how many findings there are and where. The findings themselves are in the log; the first of
     * those that the log level hides are named.
     */
    Optional<String> against(LintResult result, RunLog log) {
        SeverityCounts counts = new SeverityCounts(result, least);
        if (!failing || counts.isEmpty()) {
            return Optional.empty();
        }
        List<Diagnostic> hidden = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity().atLeast(least) && !log.shows(diagnostic.severity()))
                .toList();
        return Optional.of(FOUND.with(counts.counts(), counts.needWork()) + named(hidden));
    }

    private static String named(List<Diagnostic> hidden) {
        if (hidden.isEmpty()) {
            return "";
        }
        String first = hidden.stream()
                .limit(MOST_NAMED)
                .map(finding -> "\n  " + ConsoleReport.line(finding))
                .collect(Collectors.joining());
        int more = hidden.size() - MOST_NAMED;
        return HIDDEN.with(first) + (more > 0 ? REST.with(more) : "");
    }
}
