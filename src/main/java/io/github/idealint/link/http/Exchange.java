package io.github.idealint.link.http;

import java.time.Duration;
import org.apache.hc.core5.concurrent.Cancellable;

/** One request on its way, which another thread ends when its time is up, so that no server can drag it out byte by byte. */
final class Exchange {

    private final long deadline;
    private final long endOfRun;
    private Cancellable request = () -> true;
    private boolean ended;

    /**
     * An exchange that begins now.
     *
     * @param limit how long it may take
     * @param left how long the run goes on
     */
    Exchange(Duration limit, Duration left) {
        long now = System.nanoTime();
        this.endOfRun = now + left.toNanos();
        this.deadline = now + Math.min(limit.toNanos(), left.toNanos());
    }

    /** Sets what is to be cancelled when it is ended. */
    synchronized void begin(Cancellable begun) {
        request = begun;
        if (ended) {
            begun.cancel();
        }
    }

    /** Whether it has taken too long. */
    boolean isLate(long now) {
        return now - deadline >= 0;
    }

    /** Whether the run is over, so that nobody waits for the answer. */
    boolean isPointless(long now) {
        return now - endOfRun >= 0;
    }

    /** Ends the exchange; the thread that waits for it gets an exception. */
    synchronized void end() {
        if (!ended) {
            ended = true;
            request.cancel();
        }
    }

    /** Whether it was ended. */
    synchronized boolean isEnded() {
        return ended;
    }
}
