package io.github.idealint.link.http;

import io.github.idealint.link.LinkLimits;
import io.github.idealint.link.LinkSettings;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which request is sent next. Each host has its queue, and a request that waits for its host takes no thread from the
 * others; of the queues that may go on, the longest goes first, since it decides when all is done. Guarded by the run's lock; times are nanoseconds.
 */
final class RequestSchedule {

    private static final Comparator<HostQueue> LONGEST_FIRST =
            Comparator.comparingInt(HostQueue::waiting).reversed().thenComparing(HostQueue::name);

    private final LinkLimits limits;
    private final LinkSettings settings;
    private final Map<String, HostQueue> queues = new HashMap<>();
    private final NavigableSet<HostQueue> ready = new TreeSet<>(LONGEST_FIRST);
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();

    RequestSchedule(LinkLimits limits, LinkSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /** The result for every link to the request's host, if the host is known to be of no use. */
    Optional<ProbeResult> closed(PendingRequest request) {
        return queue(request).closed();
    }

    void add(PendingRequest request, long now) {
        change(queue(request), now, queue -> queue.add(request));
    }

    void addFirst(PendingRequest request, long now) {
        change(queue(request), now, queue -> queue.addFirst(request));
    }

    void addAt(PendingRequest request, long time) {
        alarms.add(new Alarm(time, queue(request), Optional.of(request)));
    }

    /** The next request, if there is one that may be sent now. */
    Optional<PendingRequest> next(long now) {
        HostQueue queue = ready.pollFirst();
        if (queue == null) {
            return Optional.empty();
        }
        PendingRequest request = queue.start(now);
        settle(queue, now);
        return Optional.of(request);
    }

    /** Notes how a host answered a request; returns the requests that need not be sent any more. */
    List<PendingRequest> receive(PendingRequest request, Answer answer, long now) {
        HostQueue queue = queue(request);
        change(queue, now, each -> each.receive(answer, request, now));
        return queue.closed().isPresent() ? emptied(queue, now) : List.of();
    }

    /** Queues what was to wait until now; returns the requests that need not be sent any more. */
    List<PendingRequest> wake(long now) {
        while (!alarms.isEmpty() && alarms.peek().time() - now <= 0) {
            Alarm alarm = alarms.remove();
            change(alarm.queue(), now, queue -> alarm.request().ifPresent(queue::add));
        }
        return queues.values().stream()
                .filter(queue -> queue.closed().isPresent() && queue.waiting() > 0)
                .toList()
                .stream()
                .flatMap(queue -> emptied(queue, now).stream())
                .toList();
    }

    /** Whether there is a request that may be sent now. */
    boolean hasReady() {
        return !ready.isEmpty();
    }

    /** How many hosts have asked for a pause. */
    int pausing(long now) {
        Stream<HostQueue> full = queues.values().stream().filter(queue -> queue.waiting() > 0);
        Stream<HostQueue> repeating =
                alarms.stream().filter(alarm -> alarm.request().isPresent()).map(Alarm::queue);
        return (int) Stream.concat(full, repeating)
                .distinct()
                .filter(queue -> queue.pausesUntil(now).isPresent())
                .count();
    }

    private List<PendingRequest> emptied(HostQueue queue, long now) {
        ready.remove(queue);
        List<PendingRequest> rest = queue.empty();
        settle(queue, now);
        return rest;
    }

    private HostQueue queue(PendingRequest request) {
        return queues.computeIfAbsent(
                request.host(),
                host -> new HostQueue(
                        settings.host(host), limits.perHost(), limits.time().pause()));
    }

    /** A queue's place in the order depends on what it holds, so it leaves the order while that changes. */
    private void change(HostQueue queue, long now, Consumer<HostQueue> change) {
        ready.remove(queue);
        change.accept(queue);
        settle(queue, now);
    }

    private void settle(HostQueue queue, long now) {
        if (queue.isReady(now)) {
            ready.add(queue);
        } else if (queue.waiting() > 0) {
            queue.pausesUntil(now).ifPresent(time -> alarms.add(new Alarm(time, queue, Optional.empty())));
        }
    }

    private record Alarm(long time, HostQueue queue, Optional<PendingRequest> request) implements Comparable<Alarm> {

        @Override
        public int compareTo(Alarm other) {
            return Long.compare(time - other.time, 0);
        }
    }
}
