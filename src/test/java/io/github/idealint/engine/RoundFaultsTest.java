package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.report.ConsoleReport;
import org.junit.jupiter.api.Test;

/** A clean round has no finding, and each fault put into it gives exactly the one that is meant. */
class RoundFaultsTest {

    private static final RoundRun CLEAN = RoundRun.clean();

    @Test
    void theCleanRoundHasNoFinding() {
        assertThat(CLEAN.lint().diagnostics()).map(ConsoleReport::line).isEmpty();
        assertThat(CLEAN.lint().pages()).hasSize(4);
    }

    @Test
    void itsIdeasMayStandOnTheRoundPageItself() {
        LintResult inline = CLEAN.inline().lint();

        assertThat(inline.diagnostics()).map(ConsoleReport::line).isEmpty();
        assertThat(inline.pages())
                .extracting(page -> page.ideas().size())
                .as("the old idea and the round page with its two")
                .containsExactly(1, 2);
    }
}
