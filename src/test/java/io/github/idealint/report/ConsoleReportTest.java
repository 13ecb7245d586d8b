package io.github.idealint.report;

import static io.github.idealint.diagnostic.Severity.ERROR;
import static io.github.idealint.diagnostic.Severity.INFO;
import static io.github.idealint.diagnostic.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.report.ConsoleReport.LogEntry;
import io.github.idealint.text.TextEdit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private static final ConsoleReport WITH_EXCERPTS = ConsoleReport.FULL;
    private static final ConsoleReport PLAIN = new ConsoleReport(ConsoleReport.Excerpts.NEVER, Integer.MAX_VALUE);

    private static final CheckedPage PAGE =
            Runs.page("ideas/fuzzing.wiki", "=== Fuzzing ===\n* Skill level: begginer\n");

    private static final Finding TYPO = Finding.at(
                    Runs.rangeOf(PAGE, "begginer"), "'begginer' is no skill level. Did you mean 'beginner'?")
            .fixedBy(Fix.unsafe("Write 'beginner'", TextEdit.replace(Runs.rangeOf(PAGE, "begginer"), "beginner")));

    @Test
    void showsAnExcerpt() {
        LintResult run = Runs.run(List.of(PAGE), Runs.found(PAGE, Runs.LEVEL, TYPO));
        assertThat(WITH_EXCERPTS.entries(run).get(0))
                .isEqualTo(new LogEntry(ERROR, """
                        ideas/fuzzing.wiki:2:16: error: 'begginer' is no skill level. Did you mean 'beginner'? [unknown-level]
                            2 | * Skill level: begginer
                              |                ^^^^^^^^
                            fix: Write 'beginner'""".lines().toList(), Optional.of("unknown-level")));
    }

    @Test
    void writesAFindingOnOneLineWhereThereIsNoExcerpt() {
        LintResult run = Runs.run(List.of(PAGE), Runs.found(PAGE, Runs.LEVEL, TYPO));
        assertThat(PLAIN.entries(run))
                .containsExactly(
                        entry(
                                ERROR,
                                "ideas/fuzzing.wiki:2:16: error: 'begginer' is no skill level. Did you mean 'beginner'? [unknown-level]"),
                        entry(INFO, "The idea needs work: 1 error."));
    }

    @Test
    void namesThePageOfAnExport() {
        CheckedPage page = Runs.exported("wiki.xml", "Ideas/Timer", 119, "=== Timer ===\n* Skill level: easy\n");
        LintResult run = Runs.run(List.of(page), Runs.found(page, Runs.LEVEL, "easy", "'easy' is no skill level."));
        assertThat(WITH_EXCERPTS.entries(run).get(0).lines())
                .isEqualTo("""
                        wiki.xml:120:16: error: On 'Ideas/Timer': 'easy' is no skill level. [unknown-level]
                            120 | * Skill level: easy
                                |                ^^^^""".lines().toList());
    }

    @Test
    void keepsPagesOfOneExportApart() {
        CheckedPage fine = Runs.exported("wiki.xml", "Timer", 10, "=== Timer ===\n");
        CheckedPage other = Runs.exported("wiki.xml", "Timer", 20, "=== Timer ===\n");
        LintResult run = Runs.run(
                List.of(other, fine),
                Runs.found(other, Runs.LEVEL, "Timer", "Later."),
                Runs.found(other, Runs.CASE, "===", "First of its page."));
        assertThat(PLAIN.entries(run).get(0).lines().get(0)).startsWith("wiki.xml:20:1: ");
        assertThat(PLAIN.entries(run).get(3).lines().get(0)).startsWith("1 of 2 ideas needs work");
    }

    @Test
    void logsEachFindingAtItsOwnLevel() {
        assertThat(PLAIN.entries(Runs.run(3, ERROR, WARNING, INFO)))
                .extracting(LogEntry::severity)
                .containsExactly(ERROR, WARNING, INFO, INFO, INFO);
    }

    @Test
    void showsExcerptsOfThirtyFindingsAndNoMore() {
        assertThat(WITH_EXCERPTS.entries(errors(30)).get(0).lines().get(2)).contains("^^^^");
        assertThat(WITH_EXCERPTS.entries(errors(31)).get(0).lines()).hasSize(1);
    }

    @Test
    void countsByRuleTheMostFrequentFirst() {
        assertThat(PLAIN.entries(Runs.run(4, INFO, WARNING, ERROR, WARNING)))
                .contains(entry(INFO, "By rule: 2 label-markup, 1 level-case, 1 unknown-level."));
    }

    @Test
    void doesNotCountASingleFinding() {
        assertThat(PLAIN.entries(Runs.run(2, ERROR))).hasSize(2);
    }

    @Test
    void wrapsCountsThatDoNotFitOnALine() {
        Diagnostic[] diagnostics = "abcdefghijkl"
                .chars()
                .mapToObj(letter -> "rule-" + (char) letter)
                .map(id -> new RuleDescriptor(id, "something", INFO, "level"))
                .map(rule -> Runs.found(PAGE, rule, "Fuzzing", "Found."))
                .toArray(Diagnostic[]::new);
        assertThat(PLAIN.entries(Runs.run(List.of(PAGE), diagnostics)).stream().skip(12))
                .containsExactly(
                        entry(
                                INFO,
                                "By rule: 1 rule-a, 1 rule-b, 1 rule-c, 1 rule-d, 1 rule-e, 1 rule-f, 1 rule-g, 1 rule-h, 1 rule-i,"),
                        entry(INFO, "         1 rule-j, 1 rule-k, 1 rule-l."),
                        entry(INFO, "The idea is fine (12 suggestions)."));
    }

    @Test
    void endsWithTheSummary() {
        assertThat(PLAIN.entries(Runs.run(2))).containsExactly(entry(INFO, "Both ideas are fine."));
    }

    @Test
    void letsNothingOfThePageReachTheTerminalRaw() {
        CheckedPage page = Runs.page("evil\u001B[2J.wiki", "a\u001B[31m\u202Eb");
        Finding finding = Finding.at(page.source().range(), "'a\u001B[31m\r\n\u202Eb' is found.")
                .fixedBy(Fix.safe(
                        "Take '\u001B' out", TextEdit.delete(page.source().range())));
        String all = String.join(
                "",
                WITH_EXCERPTS.entries(Runs.run(List.of(page), Runs.found(page, Runs.LEVEL, finding))).stream()
                        .flatMap(entry -> entry.lines().stream())
                        .toList());
        assertThat(all).doesNotContain("\u001B", "\u202E", "\r");
        assertThat(all).contains("evil\uFFFD[2J.wiki:1:1: error: 'a\uFFFD[31m  \uFFFDb' is found. [unknown-level]");
    }

    private static LogEntry entry(Severity severity, String line) {
        Optional<String> rule =
                Optional.of(line.replaceFirst(".* \\[([a-z-]+)]$", "$1")).filter(id -> !id.equals(line));
        return new LogEntry(severity, List.of(line), rule);
    }

    private static LintResult errors(int number) {
        return Runs.run(number, Collections.nCopies(number, ERROR).toArray(Severity[]::new));
    }
}
