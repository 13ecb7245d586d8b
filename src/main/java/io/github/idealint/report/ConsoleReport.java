package io.github.idealint.report;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.Excerpt;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Printable;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report for the console: every finding, how many there are of each rule, and the summary.
 *
 * @param excerpts whether a finding shows an excerpt of the page and its fix; if not, it is one line
 * @param mostFindings the most findings that are shown, at least 1: the worst, in their places
 */
public record ConsoleReport(Excerpts excerpts, int mostFindings) {

    /** All findings, with excerpts where they are few. */
    public static final ConsoleReport FULL = new ConsoleReport(Excerpts.AUTO, Integer.MAX_VALUE);

    private static final MessageTemplate HIDDEN =
            new MessageTemplate("{} not shown, because 'maxFindings' is {}; the reports contain all of them.");

    private static final int MAX_EXCERPTS = 30;
    private static final int MAX_LINE_LENGTH = 100;
    private static final String INDENT = "    ";
    private static final String BY_RULE = "By rule: ";

    /** When findings come with excerpts. */
    public enum Excerpts {
        /** Where there are few findings. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    /**
     * An entry of the log.
     *
     * @param severity the level at which it is logged
     * @param lines its lines: the message, and below it what belongs to it
     * @param rule of a finding, the id of its rule, with which the first line ends, in brackets
     */
    public record LogEntry(Severity severity, List<String> lines, Optional<String> rule) {

        public LogEntry {
            lines = List.copyOf(lines);
        }

        /** An entry that is no finding. */
        LogEntry(Severity severity, List<String> lines) {
            this(severity, lines, Optional.empty());
        }
    }

    /** All entries, in order. */
    public List<LogEntry> entries(LintResult result) {
        List<Diagnostic> shown = worst(result.diagnostics());
        boolean withExcerpts = switch (excerpts) {
            case AUTO -> shown.size() <= MAX_EXCERPTS;
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return Stream.of(
                        shown.stream().map(diagnostic -> finding(diagnostic, withExcerpts)),
                        hidden(result.diagnostics().size() - shown.size()).map(ConsoleReport::info),
                        countsByRule(result).stream().map(ConsoleReport::info),
                        Stream.of(info(Summary.of(result))))
                .flatMap(entries -> entries)
                .toList();
    }

    private List<Diagnostic> worst(List<Diagnostic> all) {
        return all.size() <= mostFindings
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .limit(mostFindings)
                        .sorted(Diagnostic.BY_PLACE)
                        .toList();
    }

    private Stream<String> hidden(int number) {
        return Stream.of(number)
                .filter(some -> some > 0)
                .map(some -> HIDDEN.with(
                        MessageText.count(some, "more finding") + (some == 1 ? " is" : " are"), mostFindings));
    }

    /** A finding on one line: {@code path:line:column: severity: message [rule]}. */
    public static String line(Diagnostic diagnostic) {
        return Printable.of(diagnostic.source().place() + ":" + diagnostic.start() + ": "
                + diagnostic.severity().word() + ": " + diagnostic.message() + " ["
                + diagnostic.rule().id() + "]");
    }

    private static LogEntry finding(Diagnostic diagnostic, boolean withExcerpt) {
        Stream<String> line = Stream.of(line(diagnostic));
        return new LogEntry(
                diagnostic.severity(),
                (withExcerpt ? Stream.concat(line, excerpt(diagnostic)) : line).toList(),
                Optional.of(diagnostic.rule().id()));
    }

    private static Stream<String> excerpt(Diagnostic diagnostic) {
        SourceText source = diagnostic.source();
        TextRange range = diagnostic.finding().range();
        // There is nothing to see on an empty line, such as that of a file that cannot be read.
        Stream<String> page =
                source.text(source.line(source.lineAt(range.start()))).isBlank()
                        ? Stream.of()
                        : Excerpt.of(source, range).lines();
        Stream<String> fix = diagnostic.finding().fix().stream().map(found -> "fix: " + Printable.of(found.title()));
        return Stream.concat(page, fix).map(INDENT::concat);
    }

    private static LogEntry info(String text) {
        return new LogEntry(Severity.INFO, List.of(text));
    }

    /** {@code By rule: 3 missing-field, 1 unknown-level.}, the most frequent first; a single finding needs no counts. */
    private static List<String> countsByRule(LintResult result) {
        if (result.diagnostics().size() < 2) {
            return List.of();
        }
        Map<String, Long> counts = result.diagnostics().stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.rule().id(), TreeMap::new, Collectors.counting()));
        return wrapped(counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(rule -> rule.getValue() + " " + rule.getKey())
                .toList());
    }

    private static List<String> wrapped(List<String> counts) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(BY_RULE);
        for (int i = 0; i < counts.size(); i++) {
            String count = counts.get(i) + (i < counts.size() - 1 ? "," : ".");
            if (line.length() + count.length() > MAX_LINE_LENGTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(BY_RULE.length()));
            }
            line.append(count).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
