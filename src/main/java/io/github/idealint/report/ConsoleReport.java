package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.Excerpt;
import io.github.idealint.text.Printable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the person at the terminal reads: every finding, counts by rule, and a sentence at the end.
 *
 * @param excerpts whether a finding may show the line it stands on and its fix; where not, it is one line
 */
public record ConsoleReport(boolean excerpts) {

    private static final int MOST_EXCERPTS = 30;
    private static final String INDENT = "    ";

    /**
     * A message for the log.
     *
     * @param severity how loud it is
     * @param text one line, or a few that belong together
     */
    public record Entry(Severity severity, String text) {}

    /** All messages, in order. */
    public List<Entry> entries(LintResult result) {
        boolean drawn = excerpts && result.diagnostics().size() <= MOST_EXCERPTS;
        return Stream.of(
                        result.diagnostics().stream().map(diagnostic -> finding(diagnostic, drawn)),
                        RuleCounts.lines(result).stream().map(ConsoleReport::remark),
                        Stream.of(remark(Summary.of(result))))
                .flatMap(entries -> entries)
                .toList();
    }

    /** A finding in a line that stands alone: {@code path:line:column: severity: message [rule]}. */
    public static String line(Diagnostic diagnostic) {
        return Printable.of("%s:%s: %s: %s [%s]"
                .formatted(
                        diagnostic.source().path(),
                        diagnostic.start(),
                        diagnostic.severity().word(),
                        diagnostic.message(),
                        diagnostic.rule().id()));
    }

    private static Entry finding(Diagnostic diagnostic, boolean drawn) {
        String line = line(diagnostic);
        return new Entry(diagnostic.severity(), drawn ? line + drawing(diagnostic) : line);
    }

    private static String drawing(Diagnostic diagnostic) {
        Stream<String> excerpt =
                Excerpt.of(diagnostic.source(), diagnostic.finding().range()).lines();
        Stream<String> fix = diagnostic.finding().fix().stream().map(repair -> "fix: " + Printable.of(repair.title()));
        return Stream.concat(excerpt, fix).map(line -> "\n" + INDENT + line).reduce("", String::concat);
    }

    private static Entry remark(String text) {
        return new Entry(Severity.INFO, text);
    }
}
