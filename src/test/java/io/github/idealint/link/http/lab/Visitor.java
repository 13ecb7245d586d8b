package io.github.idealint.link.http.lab;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.http.HttpLinkProber;
import io.github.idealint.link.http.LinkListener;
import io.github.idealint.link.http.Network;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whoever probes the laboratory: quickly, and with no way to anything outside it. */
public record Visitor(LinkLimits limits, LinkSettings settings, LinkListener listener) {

    /** Limits a tenth to a quarter of the usual ones. */
    public static final LinkLimits QUICK = new LinkLimits(
            8,
            64,
            2_000,
            10,
            Duration.ofSeconds(30),
            new LinkLimits.Time(
                    Duration.ofMillis(1000),
                    Duration.ofMillis(800),
                    Duration.ofMillis(2500),
                    Duration.ofSeconds(6),
                    Duration.ofMillis(50),
                    Duration.ofSeconds(2)),
            LinkLimits.AnswerSize.usual());

    public static Visitor quick() {
        return new Visitor(QUICK, LinkSettings.none().allowingPrivate("127.0.0.0/8"), LinkListener.NOBODY);
    }

    public Visitor within(LinkLimits other) {
        return new Visitor(other, settings, listener);
    }

    public Visitor with(LinkSettings other) {
        return new Visitor(limits, other, listener);
    }

    public Visitor telling(LinkListener other) {
        return new Visitor(limits, settings, other);
    }

    public LinkReport visit(Collection<String> links) {
        return prober().probe(links);
    }

    public HttpLinkProber prober() {
        Network network = new Network("idealint/test", List.of(), new Names(Map.of("example.org", "127.0.0.1")), () -> {
            throw new IllegalStateException("nothing here is encrypted");
        });
        return new HttpLinkProber(limits, settings, network, listener);
    }
}
