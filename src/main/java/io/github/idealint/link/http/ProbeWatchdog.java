package io.github.idealint.link.http;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps an eye on a run until it ends, and tells what comes of it. */
final class ProbeWatchdog {

    private static final long BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(500);

    private final ProbeRun run;
    private final RequestSender browser;
    private final LinkListener listener;
    private final Consumer<VisitTracker.Outcome> settle;
    private long reported = System.nanoTime();

    ProbeWatchdog(ProbeRun run, RequestSender browser, LinkListener listener, Consumer<VisitTracker.Outcome> settle) {
        this.run = run;
        this.browser = browser;
        this.listener = listener;
        this.settle = settle;
    }

    void keep() {
        try {
            Optional<List<VisitTracker.Outcome>> outcomes = run.tend();
            while (outcomes.isPresent()) {
                outcomes.get().forEach(settle);
                report(System.nanoTime());
                outcomes = run.tend();
            }
        } catch (InterruptedException wantedElsewhere) {
            Thread.currentThread().interrupt();
        }
        listener.progressed(run.progress());
    }

    private void report(long now) {
        if (now - reported >= BETWEEN_REPORTS) {
            reported = now;
            browser.rest();
            listener.progressed(run.progress());
        }
    }
}
