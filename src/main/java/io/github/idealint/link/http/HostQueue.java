package io.github.idealint.link.http;

import io.github.idealint.link.HostSettings;
import io.github.idealint.link.http.Answer.Kind;
import io.github.idealint.link.http.Answer.Reply;
import io.github.idealint.link.http.Answer.Silence;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What waits for one host, and how the host has taken it so far. It is asked little at first, more as long as it answers,
 * half as much when it is slow or says that it is too much. Guarded by the schedule's lock; times are nanoseconds.
 */
final class HostQueue {

    private static final int FIRST = 2;
    private static final int MOST_SILENCES = 3;

    private final HostSettings host;
    private final int most;
    private final Duration longestPause;
    private final Deque<PendingRequest> queue = new ArrayDeque<>();
    private int window;
    private int running;
    private int silences;
    private boolean answered;
    private boolean headLies;
    private Optional<Long> restsUntil = Optional.empty();
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

    void add(PendingRequest asking) {
        queue.add(asking);
    }

    /** What the host has dealt with half is dealt with first, so that one link tells how to ask for the others. */
    void addFirst(PendingRequest asking) {
        queue.addFirst(asking);
    }

    /** What to say of every link to the host without asking, if it is known to be no use. */
    Optional<ProbeResult> closed() {
        return closed;
    }

    /** Until when it is left alone, if it is. */
    Optional<Long> restsUntil(long now) {
        return restsUntil.filter(until -> until - now > 0);
    }

    /** Whether it has something to ask and may. */
    boolean isReady(long now) {
        return !queue.isEmpty() && running < window && restsUntil(now).isEmpty();
    }

    PendingRequest start(long now) {
        running++;
        PendingRequest next = queue.remove();
        if (!host.interval().isZero()) {
            rest(now, host.interval());
        }
        if (headLies) {
            next.askForPage(false);
        }
        return next;
    }

    /** Notes how the host took a question. */
    void hear(Answer answer, PendingRequest asking, long now) {
        running--;
        if (answer instanceof Reply reply) {
            hear(reply, asking, now);
        } else {
            hear((Silence) answer);
        }
    }

    /** Everything that waits, which is not asked any more. */
    List<PendingRequest> empty() {
        List<PendingRequest> rest = new ArrayList<>(queue);
        queue.clear();
        return rest;
    }

    private void hear(Reply reply, PendingRequest asking, long now) {
        answered = true;
        silences = 0;
        headLies |= reply.isGood() && asking.headLied();
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
            rest(now, pause);
        } else if (code == 429) {
            close(new Silence(Kind.ODD, "its host wants to be left alone for longer than a run takes"));
        }
    }

    private void hear(Silence silence) {
        switch (silence.kind()) {
            case NO_HOST, FORBIDDEN -> close(silence);
            case TIMEOUT -> {
                window = Math.max(1, window / 2);
                countSilence();
            }
            case UNREACHABLE -> countSilence();
            default -> silences = 0;
        }
    }

    private void countSilence() {
        silences++;
        if (!answered && silences >= MOST_SILENCES) {
            close(new Silence(Kind.TIMEOUT, "its host gives no answer"));
        }
    }

    private void close(Silence why) {
        closed = closed.or(() -> Optional.of(AnswerClassifier.unheard(why)));
    }

    private void rest(long now, Duration pause) {
        long until = now + pause.toNanos();
        restsUntil = Optional.of(restsUntil.filter(set -> set - until > 0).orElse(until));
    }
}
