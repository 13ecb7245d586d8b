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
final class Schedule {

    private static final Comparator<Lane> LONGEST_FIRST =
            Comparator.comparingInt(Lane::waiting).reversed().thenComparing(Lane::name);

    private final LinkLimits limits;
    private final LinkSettings settings;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final NavigableSet<Lane> ready = new TreeSet<>(LONGEST_FIRST);
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();

    Schedule(LinkLimits limits, LinkSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    /** What is known of the host already, if it need not be asked. */
    Optional<Settled> closed(Asking asking) {
        return lane(asking).closed();
    }

    void add(Asking asking, long now) {
        change(lane(asking), now, lane -> lane.add(asking));
    }

    void addFirst(Asking asking, long now) {
        change(lane(asking), now, lane -> lane.addFirst(asking));
    }

    void addAt(Asking asking, long time) {
        alarms.add(new Alarm(time, lane(asking), Optional.of(asking)));
    }

    /** The next question, if there is one that may be put now. */
    Optional<Asking> next(long now) {
        Lane lane = ready.pollFirst();
        if (lane == null) {
            return Optional.empty();
        }
        Asking asking = lane.start(now);
        settle(lane, now);
        return Optional.of(asking);
    }

    /** Notes how a host took a question; what it need not be asked any more is handed back. */
    List<Asking> hear(Asking asking, Answer answer, long now) {
        Lane lane = lane(asking);
        change(lane, now, each -> each.hear(answer, asking, now));
        return lane.closed().isPresent() ? emptied(lane, now) : List.of();
    }

    /** Wakes what was to wait until now; what need not be asked any more is handed back. */
    List<Asking> wake(long now) {
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
        Stream<Lane> full = lanes.values().stream().filter(lane -> lane.waiting() > 0);
        Stream<Lane> repeating =
                alarms.stream().filter(alarm -> alarm.asking().isPresent()).map(Alarm::lane);
        return (int) Stream.concat(full, repeating)
                .distinct()
                .filter(lane -> lane.restsUntil(now).isPresent())
                .count();
    }

    private List<Asking> emptied(Lane lane, long now) {
        ready.remove(lane);
        List<Asking> rest = lane.empty();
        settle(lane, now);
        return rest;
    }

    private Lane lane(Asking asking) {
        return lanes.computeIfAbsent(
                asking.host(),
                host -> new Lane(
                        settings.host(host), limits.perHost(), limits.time().pause()));
    }

    /** A lane's place in the order depends on what it holds, so it leaves the order while that changes. */
    private void change(Lane lane, long now, Consumer<Lane> change) {
        ready.remove(lane);
        change.accept(lane);
        settle(lane, now);
    }

    private void settle(Lane lane, long now) {
        if (lane.isReady(now)) {
            ready.add(lane);
        } else if (lane.waiting() > 0) {
            lane.restsUntil(now).ifPresent(time -> alarms.add(new Alarm(time, lane, Optional.empty())));
        }
    }

    private record Alarm(long time, Lane lane, Optional<Asking> asking) implements Comparable<Alarm> {

        @Override
        public int compareTo(Alarm other) {
            return Long.compare(time - other.time, 0);
        }
    }
}
