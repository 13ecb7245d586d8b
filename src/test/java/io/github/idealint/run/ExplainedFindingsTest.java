package io.github.idealint.run;

import static io.github.idealint.diagnostic.Severity.ERROR;
import static io.github.idealint.diagnostic.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.report.Runs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the log leads from findings to the documentation of their rules. */
class ExplainedFindingsTest {

    private final LogLines log = new LogLines();

    @Test
    void aLineHasTheCommandForTheRuleOfTheWorstFinding() {
        print(Runs.run(2, INFO, ERROR), log, Optional.of(new BuildContext.Module("ideas", Path.of("target"))));
        assertThat(log.lines)
                .last()
                .isEqualTo(
                        "INFO Run 'mvn idealint:explain -Didealint.rule=unknown-level' to see what that rule flags and why.");
        MessageSnapshot.matches("run explained", log.lines.get(log.lines.size() - 1));
    }

    @Test
    void aRunWithoutFindingsNeedsNone() {
        print(Runs.run(2), log, Optional.empty());
        assertThat(log.lines).containsExactly("INFO Both ideas are fine.");
    }

    @Test
    void norDoesALogWithLinks() {
        List<String> rules = new ArrayList<>();
        LogLines linking = new LogLines() {
            @Override
            public void finding(Severity severity, List<String> lines, String rule) {
                rules.add(rule);
            }

            @Override
            public boolean linksRules() {
                return true;
            }
        };
        print(Runs.run(2, INFO, ERROR), linking, Optional.empty());
        assertThat(rules).containsExactly("level-case", "unknown-level");
        assertThat(linking.lines).noneMatch(line -> line.contains("explain"));
    }

    private static void print(LintResult result, RunLog log, Optional<BuildContext.Module> module) {
        Path folder = Path.of("ideas").toAbsolutePath();
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, module, true);
        Verdict.print(result, ConsoleReport.FULL, new RunContext(build, List.of(), "1.2.3", false, log, List.of()));
    }
}
