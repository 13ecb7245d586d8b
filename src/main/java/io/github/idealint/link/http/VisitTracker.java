package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.http.AnswerClassifier.NextStep;
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

    private final AnswerClassifier classifier;
    private final RequestSchedule schedule;
    private final Map<PendingRequest.Target, PendingRequest> requests = new HashMap<>();
    private final Set<Visit> open = new HashSet<>();
    private final Queue<Outcome> outcomes = new ArrayDeque<>();

    VisitTracker(Collection<Visit> visits, LinkLimits limits, LinkSettings settings) {
        this.classifier = new AnswerClassifier(limits.time());
        this.schedule = new RequestSchedule(limits, settings);
        open.addAll(visits);
        visits.forEach(this::request);
    }

    /** How many visits have not come to their end. */
    int open() {
        return open.size();
    }

    /** How many hosts have asked for a pause. */
    int pausing(long now) {
        return schedule.pausing(now);
    }

    /** Whether there is a request that may be sent now. */
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

    /** Every outcome since the last call. */
    List<Outcome> outcomes() {
        List<Outcome> all = List.copyOf(outcomes);
        outcomes.clear();
        return all;
    }

    /** Notes what came of a request. */
    void receive(PendingRequest request, Answer answer, long now) {
        NextStep step = classifier.of(request, answer);
        List<PendingRequest> givenUp = schedule.receive(request, answer, now);
        if (step instanceof NextStep.Settle settle) {
            settle(request, settle.result());
        } else if (schedule.closed(request).isPresent()) {
            giveUp(request);
        } else if (step instanceof NextStep.RepeatRequest repeat) {
            request.repeat();
            schedule.addAt(request, now + repeat.delay().toNanos());
        } else {
            requestPage(request, ((NextStep.RequestPage) step).refused(), now);
        }
        givenUp.forEach(this::giveUp);
    }

    /** Where the host was slow, its other links go first: three without an answer show that it is down. */
    private void requestPage(PendingRequest request, boolean refused, long now) {
        request.requestPage(refused);
        if (refused) {
            schedule.addFirst(request, now);
        } else {
            schedule.add(request, now);
        }
    }

    private void giveUp(PendingRequest request) {
        schedule.closed(request).ifPresent(result -> settle(request, result));
    }

    private void settle(PendingRequest request, ProbeResult result) {
        request.settle(result).forEach(visit -> proceed(visit, result));
    }

    private void proceed(Visit visit, ProbeResult result) {
        Optional<LinkStatus> end = visit.proceed(result);
        if (end.isPresent()) {
            open.remove(visit);
            outcomes.add(new Outcome(visit, end.get()));
        } else {
            request(visit);
        }
    }

    /** Each request is sent once in a run; an address of which more is needed than before is requested again. */
    private void request(Visit visit) {
        PendingRequest request = known(visit.target()).orElseGet(() -> begun(visit.target()));
        request.result().ifPresentOrElse(result -> proceed(visit, result), () -> request.addWaiting(visit));
    }

    private Optional<PendingRequest> known(PendingRequest.Target target) {
        for (RequestMethod method : RequestMethod.values()) {
            PendingRequest request = requests.get(new PendingRequest.Target(target.url(), method));
            if (request != null && method.compareTo(target.least()) >= 0) {
                return Optional.of(request);
            }
        }
        return Optional.empty();
    }

    private PendingRequest begun(PendingRequest.Target target) {
        PendingRequest request = new PendingRequest(target);
        requests.put(target, request);
        schedule.closed(request).ifPresentOrElse(request::settle, () -> schedule.add(request, System.nanoTime()));
        return request;
    }

    /** Where a visit ended. */
    record Outcome(Visit visit, LinkStatus status) {}
}
