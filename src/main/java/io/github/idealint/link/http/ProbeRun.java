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
 * One run over many addresses. The thread that starts it supervises it: it ends requests that take too long, queues what
 * waited, collects what is settled. The worker threads only take a request, send it, and bring back the answer.
 */
final class ProbeRun {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);
    private static final int STACK = 512 << 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition news = lock.newCondition();
    private final LinkLimits limits;
    private final VisitTracker tracker;
    private final Set<Exchange> running = new HashSet<>();
    private final long started = System.nanoTime();
    private final int total;
    private boolean over;

    ProbeRun(Collection<Visit> visits, LinkLimits limits, LinkSettings settings) {
        this.limits = limits;
        this.tracker = new VisitTracker(visits, limits, settings);
        this.total = visits.size();
    }

    /** Starts the worker threads, none of which keeps Java from ending. */
    void start(RequestSender sender) {
        for (int i = 0; i < Math.min(limits.inAll(), total); i++) {
            Thread thread = new Thread(null, () -> work(sender), "idealint-links-" + i, STACK);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Supervises the run for a moment, and returns what was settled; empty at the end. */
    Optional<List<VisitTracker.Outcome>> tend() throws InterruptedException {
        late().forEach(Exchange::end);
        lock.lockInterruptibly();
        try {
            if (tracker.open() > 0 && !tracker.hasOutcomes()) {
                news.awaitNanos(TICK);
            }
            long now = System.nanoTime();
            tracker.wake(now);
            wakeWorker();
            boolean end = tracker.open() == 0 || left() <= 0;
            return end && !tracker.hasOutcomes() ? Optional.empty() : Optional.of(tracker.outcomes());
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
            int done = total - tracker.open();
            double seconds = Math.max(1e-3, (now - started) / 1e9);
            return new LinkProgress(done, total, done / seconds, tracker.pausing(now));
        } finally {
            lock.unlock();
        }
    }

    /** Sends requests until the run is over. */
    private void work(RequestSender sender) {
        Optional<Task> task = take();
        while (task.isPresent()) {
            Task taken = task.get();
            long begun = System.nanoTime();
            Answer answer = sender.send(taken.request.url(), taken.method, taken.exchange);
            task = bring(taken, answer, Duration.ofNanos(System.nanoTime() - begun));
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
            task.request.spend(time);
            if (!over && left() > 0) {
                tracker.receive(task.request, answer, System.nanoTime());
                wakeSupervisor();
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Task> next() {
        while (!over) {
            Optional<PendingRequest> request = tracker.next(System.nanoTime());
            if (request.isPresent()) {
                wakeWorker();
                return request.map(this::begun);
            }
            work.awaitUninterruptibly();
        }
        return Optional.empty();
    }

    /** One worker wakes the next as long as there is something to do, so that none wakes in vain. */
    private void wakeWorker() {
        if (tracker.hasNext()) {
            work.signal();
        }
    }

    private void wakeSupervisor() {
        if (tracker.hasOutcomes()) {
            news.signal();
        }
    }

    /** The nanoseconds that the run may still take. */
    private long left() {
        return limits.run().toNanos() - (System.nanoTime() - started);
    }

    private Task begun(PendingRequest request) {
        boolean brief = request.method() == RequestMethod.HEAD;
        Exchange exchange =
                new Exchange(brief ? limits.time().head() : limits.time().exchange(), Duration.ofNanos(left()));
        running.add(exchange);
        return new Task(request, request.method(), exchange);
    }

    private record Task(PendingRequest request, RequestMethod method, Exchange exchange) {}
}
