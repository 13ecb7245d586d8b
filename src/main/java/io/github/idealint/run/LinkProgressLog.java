package io.github.idealint.run;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkProgress;
import io.github.idealint.link.http.LinkListener;
import io.github.idealint.text.MessageText;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Logs from time to time how far a run over links has come; of a short run nothing. */
final class LinkProgressLog implements LinkListener {

    private final long between;
    private final RunLog log;
    private final LongSupplier clock;
    private long last;

    /** Logs every two seconds where somebody watches, else every ten. */
    LinkProgressLog(boolean watched, RunLog log) {
        this(Duration.ofSeconds(watched ? 2 : 10), log, System::nanoTime);
    }

    /**
     * A log that has just had a line.
     *
     * @param between the time between two lines
     * @param log where they go, unless that is quiet
     * @param clock the time in nanoseconds since any moment
     */
    LinkProgressLog(Duration between, RunLog log, LongSupplier clock) {
        this.between = between.toNanos();
        this.log = log;
        this.clock = clock;
        this.last = clock.getAsLong();
    }

    @Override
    public void progressed(LinkProgress progress) {
        long now = clock.getAsLong();
        if (now - last >= between && progress.done() < progress.total() && log.shows(Severity.INFO)) {
            last = now;
            log.info(line(progress));
        }
    }

    private static String line(LinkProgress progress) {
        String rate = String.format(Locale.ROOT, "%.0f", progress.perSecond());
        String waiting = switch (progress.hostsWaiting()) {
            case 0 -> "";
            default -> ", waiting for " + MessageText.count(progress.hostsWaiting(), "host");
        };
        return "Links: " + progress.done() + " of " + progress.total() + " checked, " + rate + " a second" + waiting
                + ".";
    }
}
