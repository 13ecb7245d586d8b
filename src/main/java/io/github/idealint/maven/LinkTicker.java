package io.github.idealint.maven;

import io.github.idealint.link.LinkProgress;
import io.github.idealint.link.http.LinkListener;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/** Says from time to time how far a run over links has come; of a short run nothing. */
final class LinkTicker implements LinkListener {

    private final long between;
    private final Log log;
    private final LongSupplier clock;
    private long told;

    /** Speaks every two seconds where somebody watches, else every ten. */
    LinkTicker(boolean watched, Log log) {
        this(Duration.ofSeconds(watched ? 2 : 10), log, System::nanoTime);
    }

    /**
     * A ticker that has just spoken.
     *
     * @param between how long it is silent
     * @param log what it speaks to, unless that is quiet
     * @param clock nanoseconds since whenever
     */
    LinkTicker(Duration between, Log log, LongSupplier clock) {
        this.between = between.toNanos();
        this.log = log;
        this.clock = clock;
        this.told = clock.getAsLong();
    }

    @Override
    public void progressed(LinkProgress progress) {
        long now = clock.getAsLong();
        if (now - told >= between && progress.done() < progress.total() && log.isInfoEnabled()) {
            told = now;
            log.info(line(progress));
        }
    }

    private static String line(LinkProgress progress) {
        String rate = String.format(Locale.ROOT, "%.0f", progress.perSecond());
        String waiting = switch (progress.hostsWaiting()) {
            case 0 -> "";
            case 1 -> ", 1 host wants a rest";
            default -> ", " + progress.hostsWaiting() + " hosts want a rest";
        };
        return "Links: " + progress.done() + " of " + progress.total() + " asked, " + rate + " a second" + waiting
                + ".";
    }
}
