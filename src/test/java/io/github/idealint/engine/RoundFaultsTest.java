package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
}
