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
 * Who is asked next. Each host has its lane, and what waits for its host takes no thread from the others; of the lanes that
 * may go on, the longest goes first, since it decides when all is done. Guarded by the run's lock; times are nanoseconds.
 */
final class RequestSchedule {

    private static final Comparator<HostQueue> LONGEST_FIRST =
            Comparator.comparingInt(HostQueue::waiting).reversed().thenComparing(HostQueue::name);

    private final LinkLimits limits;
    private final LinkSettings settings;
    private final Map<String, HostQueue> lanes = new HashMap<>();
    private final NavigableSet<HostQueue> ready = new TreeSet<>(LONGEST_FIRST);
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();

    RequestSchedule(LinkLimits limits, LinkSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /** What is known of the host already, if it need not be asked. */
    Optional<ProbeResult> closed(PendingRequest asking) {
        return lane(asking).closed();
    }

    void add(PendingRequest asking, long now) {
        change(lane(asking), now, lane -> lane.add(asking));
    }

    void addFirst(PendingRequest asking, long now) {
        change(lane(asking), now, lane -> lane.addFirst(asking));
    }

    void addAt(PendingRequest asking, long time) {
        alarms.add(new Alarm(time, lane(asking), Optional.of(asking)));
    }

    /** The next question, if there is one that may be put now. */
    Optional<PendingRequest> next(long now) {
        HostQueue lane = ready.pollFirst();
        if (lane == null) {
            return Optional.empty();
        }
        PendingRequest asking = lane.start(now);
        settle(lane, now);
        return Optional.of(asking);
    }

    /** Notes how a host took a question; what it need not be asked any more is handed back. */
    List<PendingRequest> hear(PendingRequest asking, Answer answer, long now) {
        HostQueue lane = lane(asking);
        change(lane, now, each -> each.hear(answer, asking, now));
        return lane.closed().isPresent() ? emptied(lane, now) : List.of();
    }

    /** Wakes what was to wait until now; what need not be asked any more is handed back. */
    List<PendingRequest> wake(long now) {
        while (!alarms.isEmpty() && alarms.peek().time() - now <= 0) {
            Alarm alarm = alarms.remove();
            change(alarm.lane(), now, lane -> alarm.asking().ifPresent(lane::add));
        }
        return lanes.values().stream().filter(lane -> lane.closed().isPresent() && lane.waiting() > 0).toList().stream()
                .flatMap(lane -> emptied(lane, now).stream())
                .toList();
    }

    /** How many could be started now. */
    boolean hasReady() {
        return !ready.isEmpty();
    }

    /** How many hosts want to be left alone for a while. */
    int heldUp(long now) {
        Stream<HostQueue> full = lanes.values().stream().filter(lane -> lane.waiting() > 0);
        Stream<HostQueue> repeating =
                alarms.stream().filter(alarm -> alarm.asking().isPresent()).map(Alarm::lane);
        return (int) Stream.concat(full, repeating)
                .distinct()
                .filter(lane -> lane.restsUntil(now).isPresent())
                .count();
    }

    private List<PendingRequest> emptied(HostQueue lane, long now) {
        ready.remove(lane);
        List<PendingRequest> rest = lane.empty();
        settle(lane, now);
        return rest;
    }

    private HostQueue lane(PendingRequest asking) {
        return lanes.computeIfAbsent(
                asking.host(),
                host -> new HostQueue(
                        settings.host(host), limits.perHost(), limits.time().pause()));
    }

    /** A lane's place in the order depends on what it holds, so it leaves the order while that changes. */
    private void change(HostQueue lane, long now, Consumer<HostQueue> change) {
        ready.remove(lane);
        change.accept(lane);
        settle(lane, now);
    }

    private void settle(HostQueue lane, long now) {
        if (lane.isReady(now)) {
            ready.add(lane);
        } else if (lane.waiting() > 0) {
            lane.restsUntil(now).ifPresent(time -> alarms.add(new Alarm(time, lane, Optional.empty())));
        }
    }

    private record Alarm(long time, HostQueue lane, Optional<PendingRequest> asking) implements Comparable<Alarm> {

        @Override
        public int compareTo(Alarm other) {
            return Long.compare(time - other.time, 0);
        }
    }
}
