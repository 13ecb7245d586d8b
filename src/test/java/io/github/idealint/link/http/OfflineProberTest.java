package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProber;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nothing reaches for the network unless it is asked to: proved by a network that reports every touch. */
class OfflineProberTest {

    private final AtomicInteger touched = new AtomicInteger();

    @Test
    void anOfflineProberTouchesNothing() {
        LinkReport report = LinkProber.offline().probe(List.of("https://example.org/"));

        assertThat(report).isEqualTo(LinkReport.none());
        assertThat(touched).hasValue(0);
    }

    @Test
    void aProberTouchesNothingBeforeItProbes() {
        prober();

        assertThat(touched).hasValue(0);
    }

    @Test
    void aProberTouchesNothingWithoutALinkOfTheWeb() {
        prober().probe(List.of(
                "mailto:ada@example.org", "#a", "http://127.0.0.1/", "http://[bad", "ftp://example.org/"));

        assertThat(touched).hasValue(0);
    }

    @Test
    void theSameNetworkReportsTheTouchOfARealLink() {
        prober().probe(List.of("http://www.example.org/"));

        assertThat(touched.get()).isPositive();
    }

    private LinkProber prober() {
        Network alarmed = new Network(
                "idealint/test",
                List.of(),
                name -> {
                    touched.incrementAndGet();
                    throw new UnknownHostException(name);
                },
                () -> {
                    touched.incrementAndGet();
                    throw new IllegalStateException("no TLS");
                });
        return new HttpLinkProber(
                LinkLimits.within(Duration.ofSeconds(9)), LinkSettings.none(), alarmed, LinkListener.NOBODY);
    }
}
