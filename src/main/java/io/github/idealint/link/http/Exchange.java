package io.github.idealint.link.http;

import java.time.Duration;
import org.apache.hc.core5.concurrent.Cancellable;

/** One request on its way, which another thread ends when its time is up, so that no server can drag it out byte by byte. */
final class Exchange {

    private final long deadline;
    private Cancellable request = () -> true;
    private boolean ended;

    Exchange(Duration limit) {
        this.deadline = System.nanoTime() + limit.toNanos();
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
