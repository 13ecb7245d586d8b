package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProgress;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One run over many addresses. The thread that starts it looks after it: it ends requests that take too long, wakes what
 * waited, hands out what is settled. Others only take a question, put it, and bring back the answer.
 */
final class Run {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition news = lock.newCondition();
    private final LinkLimits limits;
    private final Judgement judgement;
    private final Schedule schedule;
    private final Map<Question, Asking> askings = new HashMap<>();
    private final Set<Exchange> running = new HashSet<>();
    private final Set<Visit> open = new HashSet<>();
    private final Queue<Outcome> outcomes = new ArrayDeque<>();
    private final long started = System.nanoTime();
    private final int total;
    private boolean over;

    Run(Collection<Visit> visits, LinkLimits limits, LinkSettings settings) {
        this.limits = limits;
        this.judgement = new Judgement(limits.time());
        this.schedule = new Schedule(limits, settings);
        this.total = visits.size();
        open.addAll(visits);
        visits.forEach(this::ask);
    }

    /** Puts questions until the run is over. */
    void work(Browser browser) {
        Optional<Task> task = take();
        while (task.isPresent()) {
            Task taken = task.get();
            long begun = System.nanoTime();
            Answer answer = browser.ask(taken.asking.url(), taken.method, taken.exchange);
            task = bring(taken, answer, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /** Looks after the run for a moment, and hands out what was settled; empty at the end. */
    Optional<List<Outcome>> tend() throws InterruptedException {
        late().forEach(Exchange::end);
        lock.lockInterruptibly();
        try {
            if (!open.isEmpty() && outcomes.isEmpty()) {
                news.awaitNanos(TICK);
            }
            long now = System.nanoTime();
            schedule.wake(now).forEach(this::giveUp);
            rouse();
            boolean end = open.isEmpty() || now - started >= limits.run().toNanos();
            return end && outcomes.isEmpty() ? Optional.empty() : Optional.of(drained());
        } finally {
            lock.unlock();
        }
    }

    /** Stops at once, whatever is still open. */
    void stop() {
        List<Exchange> left;
        lock.lock();
        try {
            over = true;
            left = List.copyOf(running);
            work.signalAll();
        } finally {
            lock.unlock();
        }
        left.forEach(Exchange::end);
    }

    LinkProgress progress() {
        lock.lock();
        try {
            long now = System.nanoTime();
            int done = total - open.size();
            double seconds = Math.max(1e-3, (now - started) / 1e9);
            return new LinkProgress(done, total, done / seconds, schedule.heldUp(now));
        } finally {
            lock.unlock();
        }
    }

    /** They are ended without the lock, since to close a connection may take a moment. */
    private List<Exchange> late() {
        lock.lock();
        try {
            long now = System.nanoTime();
            return running.stream().filter(exchange -> exchange.isLate(now)).toList();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Task> take() {
        lock.lock();
        try {
            return next();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Task> bring(Task task, Answer answer, Duration time) {
        lock.lock();
        try {
            running.remove(task.exchange);
            task.asking.spend(time);
            if (!over) {
                hear(task.asking, answer, System.nanoTime());
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Task> next() {
        while (!over) {
            Optional<Asking> asking = schedule.next(System.nanoTime());
            if (asking.isPresent()) {
                rouse();
                return asking.map(this::begun);
            }
            work.awaitUninterruptibly();
        }
        return Optional.empty();
    }

    /** One thread wakes the next as long as there is something to do, so that none wakes in vain. */
    private void rouse() {
        if (schedule.hasReady()) {
            work.signal();
        }
    }

    private Task begun(Asking asking) {
        boolean brief = asking.method() == Method.HEAD;
        Exchange exchange =
                new Exchange(brief ? limits.time().head() : limits.time().exchange());
        running.add(exchange);
        return new Task(asking, asking.method(), exchange);
    }

    private void hear(Asking asking, Answer answer, long now) {
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
        for (Visit visit : asking.settle(settled)) {
            hear(visit, settled);
        }
    }

    private void hear(Visit visit, Settled settled) {
        Optional<LinkStatus> end = visit.hear(settled);
        if (end.isPresent()) {
            open.remove(visit);
            outcomes.add(new Outcome(visit, end.get()));
            news.signal();
        } else {
            ask(visit);
        }
    }

    /** Each question is put once in a run; an address that is asked for more than before is asked again. */
    private void ask(Visit visit) {
        Asking asking = known(visit.question());
        if (asking.settled().isPresent()) {
            hear(visit, asking.settled().get());
            return;
        }
        asking.wait(visit);
    }

    private Asking known(Question question) {
        for (Method more : Method.values()) {
            Asking asking = askings.get(new Question(question.url(), more));
            if (more.compareTo(question.least()) >= 0 && asking != null) {
                return asking;
            }
        }
        Asking asking = new Asking(question);
        askings.put(question, asking);
        if (schedule.closed(asking).isEmpty()) {
            schedule.add(asking, System.nanoTime());
        } else {
            asking.settle(schedule.closed(asking).get());
        }
        return asking;
    }

    private List<Outcome> drained() {
        List<Outcome> all = List.copyOf(outcomes);
        outcomes.clear();
        return all;
    }

    /** Where a visit ended. */
    record Outcome(Visit visit, LinkStatus status) {}

    private record Task(Asking asking, Method method, Exchange exchange) {}
}
