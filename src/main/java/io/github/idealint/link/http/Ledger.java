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
final class Ledger {

    private final Judgement judgement;
    private final Schedule schedule;
    private final Map<Question, Asking> askings = new HashMap<>();
    private final Set<Visit> open = new HashSet<>();
    private final Queue<Outcome> outcomes = new ArrayDeque<>();

    Ledger(Collection<Visit> visits, LinkLimits limits, LinkSettings settings) {
        this.judgement = new Judgement(limits.time());
        this.schedule = new Schedule(limits, settings);
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

    Optional<Asking> next(long now) {
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
    void hear(Asking asking, Answer answer, long now) {
        Step step = judgement.of(asking, answer);
        List<Asking> givenUp = schedule.hear(asking, answer, now);
        if (step instanceof Step.Settle settle) {
            settle(asking, settle.settled());
        } else if (schedule.closed(asking).isPresent()) {
            giveUp(asking);
        } else if (step instanceof Step.Repeat repeat) {
            asking.repeat();
            schedule.addAt(asking, now + repeat.delay().toNanos());
        } else {
            askForPage(asking, ((Step.AskForPage) step).refused(), now);
        }
        givenUp.forEach(this::giveUp);
    }

    /** Where the host was slow, the others go first: three that get no answer show that it is down. */
    private void askForPage(Asking asking, boolean refused, long now) {
        asking.askForPage(refused);
        if (refused) {
            schedule.addFirst(asking, now);
        } else {
            schedule.add(asking, now);
        }
    }

    private void giveUp(Asking asking) {
        schedule.closed(asking).ifPresent(settled -> settle(asking, settled));
    }

    private void settle(Asking asking, Settled settled) {
        asking.settle(settled).forEach(visit -> hear(visit, settled));
    }

    private void hear(Visit visit, Settled settled) {
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
        Asking asking = known(visit.question()).orElseGet(() -> begun(visit.question()));
        asking.settled().ifPresentOrElse(settled -> hear(visit, settled), () -> asking.wait(visit));
    }

    private Optional<Asking> known(Question question) {
        for (Method method : Method.values()) {
            Asking asking = askings.get(new Question(question.url(), method));
            if (asking != null && method.compareTo(question.least()) >= 0) {
                return Optional.of(asking);
            }
        }
        return Optional.empty();
    }

    private Asking begun(Question question) {
        Asking asking = new Asking(question);
        askings.put(question, asking);
        schedule.closed(asking).ifPresentOrElse(asking::settle, () -> schedule.add(asking, System.nanoTime()));
        return asking;
    }

    /** Where a visit ended. */
    record Outcome(Visit visit, LinkStatus status) {}
}
