package io.github.idealint.run;

import static io.github.idealint.diagnostic.Severity.ERROR;
import static io.github.idealint.diagnostic.Severity.INFO;
import static io.github.idealint.diagnostic.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.report.Runs;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void stopsForWhatIsBadEnoughAndNamesIt() {
        assertThat(new Verdict(ERROR, true).against(Runs.run(3, ERROR, WARNING, INFO)))
                .contains("""
                        idealint found 1 error in 1 of 3 ideas:
                          idea-1.wiki:1:5: error: 'Idea' is no title. [unknown-level]""");
    }

    @Test
    void letsGoWhatIsMilder() {
        assertThat(new Verdict(ERROR, true).against(Runs.run(3, WARNING, INFO))).isEmpty();
        assertThat(new Verdict(WARNING, true).against(Runs.run(3, INFO))).isEmpty();
        assertThat(new Verdict(INFO, true).against(Runs.run(3))).isEmpty();
        assertThat(new Verdict(INFO, false).against(Runs.run(3, ERROR))).isEmpty();
    }

    @Test
    void stopsForMilderThingsWhereThatIsWanted() {
        assertThat(new Verdict(WARNING, true)
                        .against(Runs.run(3, ERROR, WARNING))
                        .orElseThrow())
                .startsWith("idealint found 1 error, 1 warning in 2 of 3 ideas:\n");
        assertThat(new Verdict(INFO, true).against(Runs.run(1, INFO)).orElseThrow())
                .startsWith("idealint found 1 piece of advice in the idea:\n");
    }

    @Test
    void namesThreeAndCountsTheRest() {
        assertThat(new Verdict(ERROR, true)
                        .against(Runs.run(5, ERROR, ERROR, ERROR, ERROR, ERROR))
                        .orElseThrow())
                .startsWith("idealint found 5 errors in all 5 ideas:")
                .contains("idea-3.wiki:1:5")
                .doesNotContain("idea-4.wiki")
                .endsWith("\n  and 2 more, listed above.");
    }
}
