package io.github.idealint.run;

import static io.github.idealint.diagnostic.Severity.ERROR;
import static io.github.idealint.diagnostic.Severity.INFO;
import static io.github.idealint.diagnostic.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.report.Runs;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void countsWhatIsBadEnoughAndLeavesTheRestToTheLog() {
        assertThat(verdict(ERROR, Runs.run(3, ERROR, WARNING, INFO)))
                .contains("idealint found 1 error; 1 of 3 ideas needs work.");
    }

    @Test
    void letsGoWhatIsMilder() {
        assertThat(verdict(ERROR, Runs.run(3, WARNING, INFO))).isEmpty();
        assertThat(verdict(WARNING, Runs.run(3, INFO))).isEmpty();
        assertThat(verdict(INFO, Runs.run(3))).isEmpty();
        assertThat(new Verdict(INFO, false).against(Runs.run(3, ERROR), new LogLines()))
                .isEmpty();
    }

    @Test
    void stopsForMilderThingsWhereThatIsWanted() {
        assertThat(verdict(WARNING, Runs.run(3, ERROR, WARNING)))
                .contains("idealint found 1 error and 1 warning; 2 of 3 ideas need work.");
        assertThat(verdict(INFO, Runs.run(1, INFO))).contains("idealint found 1 suggestion; the idea needs work.");
    }

    @Test
    void namesOnlyWhatAQuietLogDoesNotShow() {
        assertThat(new Verdict(WARNING, true).against(Runs.run(3, ERROR, WARNING, INFO), new LogLines(ERROR)))
                .contains("""
                        idealint found 1 error and 1 warning; 2 of 3 ideas need work. The log level hides these findings:
                          idea-2.wiki:1:5: warning: 'Idea' is not a title. [label-markup]""");
        assertThat(new Verdict(ERROR, true).against(Runs.run(2, ERROR), new LogLines(ERROR)))
                .contains("idealint found 1 error; 1 of 2 ideas needs work.");
    }

    @Test
    void namesThreeAndCountsTheRest() {
        assertThat(new Verdict(WARNING, true)
                        .against(Runs.run(5, WARNING, WARNING, WARNING, WARNING, WARNING), new LogLines(ERROR))
                        .orElseThrow())
                .startsWith(
                        "idealint found 5 warnings; all 5 ideas need work. The log level hides these findings:\n  idea-1.wiki:1:5")
                .contains("idea-3.wiki:1:5")
                .doesNotContain("idea-4.wiki")
                .endsWith("\n  and 2 more");
    }

    private static Optional<String> verdict(Severity least, LintResult result) {
        return new Verdict(least, true).against(result, new LogLines());
    }
}
