package io.github.idealint.link.http;

import io.github.idealint.link.HostSettings;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.LinkStatus.UnknownCause;
import io.github.idealint.link.http.Answer.NoReply;
import io.github.idealint.link.http.Answer.Reply;
import io.github.idealint.link.http.ProbeResult.Settled;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The requests that wait for one host, and how many it is sent at once: two at first, one more for each that it answers,
 * half as many when it is slow or answers 429. Guarded by the schedule's lock; times are nanoseconds.
 */
final class HostQueue {

    private static final int FIRST = 2;
    private static final int MOST_FAILURES = 3;
    private static final Unknown DOWN = Unknown.because(UnknownCause.NO_ANSWER, "the host does not answer");
    private static final Unknown PAUSING =
            Unknown.because(UnknownCause.BUSY, "the host asks for a longer pause than a run waits");

    private final HostSettings host;
    private final int most;
    private final Duration longestPause;
    private final Deque<PendingRequest> queue = new ArrayDeque<>();
    private int window;
    private int running;
    private int failures;
    private boolean answered;
    private boolean refusesHead;
    private Optional<Long> pausesUntil = Optional.empty();
    private Optional<ProbeResult> closed = Optional.empty();

    HostQueue(HostSettings host, int most, Duration longestPause) {
        this.host = host;
        this.most = host.limit().orElse(most);
        this.longestPause = longestPause;
        this.window = Math.min(FIRST, this.most);
    }

    String name() {
        return host.host();
    }

    int waiting() {
        return queue.size();
    }

    void add(PendingRequest request) {
        queue.add(request);
    }

    /** What the host has half answered goes first, so that one link shows how to request the others. */
    void addFirst(PendingRequest request) {
        queue.addFirst(request);
    }

    /** The result for every link to the host without a request, if it is known to be of no use. */
    Optional<ProbeResult> closed() {
        return closed;
    }

    /** Until when it gets no request, if it pauses. */
    Optional<Long> pausesUntil(long now) {
        return pausesUntil.filter(until -> until - now > 0);
    }

    /** Whether a request waits and may be sent. */
    boolean isReady(long now) {
        return !queue.isEmpty() && running < window && pausesUntil(now).isEmpty();
    }

    PendingRequest start(long now) {
        running++;
        PendingRequest next = queue.remove();
        if (!host.interval().isZero()) {
            pause(now, host.interval());
        }
        if (refusesHead) {
            next.requestPage(false);
        }
        return next;
    }

    /** Notes how the host answered a request. */
    void receive(Answer answer, PendingRequest request, long now) {
        running--;
        if (answer instanceof Reply reply) {
            receive(reply, request, now);
        } else {
            receive((NoReply) answer);
        }
    }

    /** Takes out all waiting requests, which are not sent any more. */
    List<PendingRequest> empty() {
        List<PendingRequest> rest = new ArrayList<>(queue);
        queue.clear();
        return rest;
    }

    private void receive(Reply reply, PendingRequest request, long now) {
        answered = true;
        failures = 0;
        refusesHead |= reply.isGood() && request.wasHeadRefused();
        if (!reply.isPassing()) {
            window = Math.min(most, window + 1);
            return;
        }
        if (reply.code() == 429) {
            window = Math.max(1, window / 2);
        }
        reply.pause().ifPresent(pause -> pause(reply.code(), pause, now));
    }

    private void pause(int code, Duration pause, long now) {
        if (pause.compareTo(longestPause) <= 0) {
            pause(now, pause);
        } else if (code == 429) {
            close(Settled.of(PAUSING));
        }
    }

    private void receive(NoReply none) {
        switch (none.kind()) {
            case NO_HOST, FORBIDDEN -> close(AnswerClassifier.resultOf(none));
            case TIMEOUT -> {
                window = Math.max(1, window / 2);
                countFailure();
            }
            case UNREACHABLE -> countFailure();
            default -> failures = 0;
        }
    }

    private void countFailure() {
        failures++;
        if (!answered && failures >= MOST_FAILURES) {
            close(Settled.of(DOWN));
        }
    }

    private void close(ProbeResult result) {
        closed = closed.or(() -> Optional.of(result));
    }

    private void pause(long now, Duration pause) {
        long until = now + pause.toNanos();
        pausesUntil = Optional.of(pausesUntil.filter(set -> set - until > 0).orElse(until));
    }
}
