package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Which visits are open, what they wait for, and where they ended. Guarded by the run's lock; times are nanoseconds. */
final class VisitTracker {

    private final AnswerClassifier judgement;
    private final RequestSchedule schedule;
    private final Map<ProbeTarget, PendingRequest> askings = new HashMap<>();
    private final Set<Visit> open = new HashSet<>();
    private final Queue<Outcome> outcomes = new ArrayDeque<>();

    VisitTracker(Collection<Visit> visits, LinkLimits limits, LinkSettings settings) {
        this.judgement = new AnswerClassifier(limits.time());
        this.schedule = new RequestSchedule(limits, settings);
        open.addAll(visits);
        visits.forEach(this::ask);
    }

    /** How many visits have not come to their end. */
    int open() {
        return open.size();
    }

    /** How many hosts want to be left alone for a while. */
    int heldUp(long now) {
        return schedule.heldUp(now);
    }

    /** Whether there is a question that may be put now. */
    boolean hasNext() {
        return schedule.hasReady();
    }

    Optional<PendingRequest> next(long now) {
        return schedule.next(now);
    }

    void wake(long now) {
        schedule.wake(now).forEach(this::giveUp);
    }

    boolean hasOutcomes() {
        return !outcomes.isEmpty();
    }

    /** Every outcome that was not handed out before. */
    List<Outcome> outcomes() {
        List<Outcome> all = List.copyOf(outcomes);
        outcomes.clear();
        return all;
    }

    /** Notes what came of a question. */
    void hear(PendingRequest asking, Answer answer, long now) {
        NextStep step = judgement.of(asking, answer);
        List<PendingRequest> givenUp = schedule.hear(asking, answer, now);
        if (step instanceof NextStep.Settle settle) {
            settle(asking, settle.settled());
        } else if (schedule.closed(asking).isPresent()) {
            giveUp(asking);
        } else if (step instanceof NextStep.Repeat repeat) {
            asking.repeat();
            schedule.addAt(asking, now + repeat.delay().toNanos());
        } else {
            askForPage(asking, ((NextStep.AskForPage) step).refused(), now);
        }
        givenUp.forEach(this::giveUp);
    }

    /** Where the host was slow, the others go first: three that get no answer show that it is down. */
    private void askForPage(PendingRequest asking, boolean refused, long now) {
        asking.askForPage(refused);
        if (refused) {
            schedule.addFirst(asking, now);
        } else {
            schedule.add(asking, now);
        }
    }

    private void giveUp(PendingRequest asking) {
        schedule.closed(asking).ifPresent(settled -> settle(asking, settled));
    }

    private void settle(PendingRequest asking, ProbeResult settled) {
        asking.settle(settled).forEach(visit -> hear(visit, settled));
    }

    private void hear(Visit visit, ProbeResult settled) {
        Optional<LinkStatus> end = visit.hear(settled);
        if (end.isPresent()) {
            open.remove(visit);
            outcomes.add(new Outcome(visit, end.get()));
        } else {
            ask(visit);
        }
    }

    /** Each question is put once in a run; an address that is asked for more than before is asked again. */
    private void ask(Visit visit) {
        PendingRequest asking = known(visit.question()).orElseGet(() -> begun(visit.question()));
        asking.settled().ifPresentOrElse(settled -> hear(visit, settled), () -> asking.wait(visit));
    }

    private Optional<PendingRequest> known(ProbeTarget question) {
        for (RequestMethod method : RequestMethod.values()) {
            PendingRequest asking = askings.get(new ProbeTarget(question.url(), method));
            if (asking != null && method.compareTo(question.least()) >= 0) {
                return Optional.of(asking);
            }
        }
        return Optional.empty();
    }

    private PendingRequest begun(ProbeTarget question) {
        PendingRequest asking = new PendingRequest(question);
        askings.put(question, asking);
        schedule.closed(asking).ifPresentOrElse(asking::settle, () -> schedule.add(asking, System.nanoTime()));
        return asking;
    }

    /** Where a visit ended. */
    record Outcome(Visit visit, LinkStatus status) {}
}
