package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkProgress;
import io.github.idealint.run.LinkProbing.LinkProgressLog;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinkProgressLogTest {

    private final LogLines log = new LogLines();
    private long now = 1_000_000_000L;

    @Test
    void saysNothingOfAShortRun() {
        LinkProgressLog ticker = every(10);
        at(9, ticker, new LinkProgress(40, 120, 4.4, 0));
        assertThat(log.lines).isEmpty();
    }

    @Test
    void speaksOnceInAWhile() {
        LinkProgressLog ticker = every(10);
        at(11, ticker, new LinkProgress(40, 120, 3.6, 0));
        at(12, ticker, new LinkProgress(44, 120, 3.6, 0));
        at(22, ticker, new LinkProgress(80, 120, 3.64, 1));
        at(33, ticker, new LinkProgress(119, 120, 3.6, 2));
        assertThat(log.lines)
                .containsExactly(
                        "INFO Links: 40 of 120 checked, 4 per second.",
                        "INFO Links: 80 of 120 checked, 4 per second, waiting for 1 host.",
                        "INFO Links: 119 of 120 checked, 4 per second, waiting for 2 hosts.");
    }

    @Test
    void doesNotLogTheEnd() {
        LinkProgressLog ticker = every(10);
        at(60, ticker, new LinkProgress(120, 120, 2, 0));
        assertThat(log.lines).isEmpty();
    }

    @Test
    void isQuietWhereMavenIs() {
        LogLines quiet = new LogLines(Severity.ERROR);
        LinkProgressLog ticker = new LinkProgressLog(Duration.ofSeconds(1), quiet, () -> now);
        at(60, ticker, new LinkProgress(1, 120, 2, 0));
        assertThat(quiet.lines).isEmpty();
    }

    private LinkProgressLog every(int seconds) {
        return new LinkProgressLog(Duration.ofSeconds(seconds), log, () -> now);
    }

    private void at(int second, LinkProgressLog ticker, LinkProgress progress) {
        now = 1_000_000_000L * (1 + second);
        ticker.progressed(progress);
    }
}
