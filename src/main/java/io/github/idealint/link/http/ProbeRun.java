package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkProgress;
import io.github.idealint.link.LinkSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One run over many addresses. The thread that starts it looks after it: it ends requests that take too long, wakes what
 * waited, hands out what is settled. Others only take a question, put it, and bring back the answer.
 */
final class ProbeRun {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition news = lock.newCondition();
    private final LinkLimits limits;
    private final VisitTracker ledger;
    private final Set<Exchange> running = new HashSet<>();
    private final long started = System.nanoTime();
    private final int total;
    private boolean over;

    ProbeRun(Collection<Visit> visits, LinkLimits limits, LinkSettings settings) {
        this.limits = limits;
        this.ledger = new VisitTracker(visits, limits, settings);
        this.total = visits.size();
    }

    /** Puts questions until the run is over. */
    void work(RequestSender browser) {
        Optional<Task> task = take();
        while (task.isPresent()) {
            Task taken = task.get();
            long begun = System.nanoTime();
            Answer answer = browser.ask(taken.asking.url(), taken.method, taken.exchange);
            task = bring(taken, answer, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /** Looks after the run for a moment, and hands out what was settled; empty at the end. */
    Optional<List<VisitTracker.Outcome>> tend() throws InterruptedException {
        late().forEach(Exchange::end);
        lock.lockInterruptibly();
        try {
            if (ledger.open() > 0 && !ledger.hasOutcomes()) {
                news.awaitNanos(TICK);
            }
            long now = System.nanoTime();
            ledger.wake(now);
            rouse();
            boolean end = ledger.open() == 0 || now - started >= limits.run().toNanos();
            return end && !ledger.hasOutcomes() ? Optional.empty() : Optional.of(ledger.outcomes());
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
            int done = total - ledger.open();
            double seconds = Math.max(1e-3, (now - started) / 1e9);
            return new LinkProgress(done, total, done / seconds, ledger.heldUp(now));
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
                ledger.hear(task.asking, answer, System.nanoTime());
                tellNews();
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Task> next() {
        while (!over) {
            Optional<PendingRequest> asking = ledger.next(System.nanoTime());
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
        if (ledger.hasNext()) {
            work.signal();
        }
    }

    private void tellNews() {
        if (ledger.hasOutcomes()) {
            news.signal();
        }
    }

    private Task begun(PendingRequest asking) {
        boolean brief = asking.method() == RequestMethod.HEAD;
        Exchange exchange =
                new Exchange(brief ? limits.time().head() : limits.time().exchange());
        running.add(exchange);
        return new Task(asking, asking.method(), exchange);
    }

    private record Task(PendingRequest asking, RequestMethod method, Exchange exchange) {}
}
