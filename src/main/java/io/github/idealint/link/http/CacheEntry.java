package io.github.idealint.link.http;

import io.github.idealint.link.Hop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was known of one address at some time, as the cache keeps it.
 *
 * @param address the address, without a fragment
 * @param time when it was requested, to the second
 * @param good whether it led to a page
 * @param hops the redirects on the way
 * @param anchors the fragments that links named and whose anchors the page had, as links write them
 */
record CacheEntry(String address, Instant time, boolean good, List<Hop> hops, Set<String> anchors) {

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final Duration MOVED_FOR = Duration.ofDays(1);
    private static final Duration KEPT_FOR = Duration.ofDays(90);

    CacheEntry {
        Objects.requireNonNull(address);
        Objects.requireNonNull(time);
        hops = List.copyOf(hops);
        anchors = Set.copyOf(anchors);
    }

    /** Whether it need not be requested again: for seven days after a page, one after a redirect, never if it was broken. */
    boolean isFresh(Instant now) {
        Duration least = (hops.isEmpty() ? GOOD_FOR : MOVED_FOR)
                .multipliedBy(100 - early())
                .dividedBy(100);
        return good && !time.isAfter(now) && now.isBefore(time.plus(least));
    }

    /** Whether it is worth keeping, if only to show later what has changed since. */
    boolean isKept(Instant now) {
        return now.isBefore(time.plus(KEPT_FOR)) && !time.isAfter(now.plus(GOOD_FOR));
    }

    /**
     * The newer of two, of the same second the other; with the anchors of both, if the older was still fresh when the newer was
     * made.
     */
    CacheEntry or(CacheEntry other) {
        CacheEntry newer = other.time.isBefore(time) ? this : other;
        CacheEntry older = newer == this ? other : this;
        boolean alike = older.isFresh(newer.time) && newer.good;
        return alike ? newer.with(older.anchors) : newer;
    }

    /** The entry without anchors that are not there any more. */
    CacheEntry without(Set<String> lost) {
        Set<String> left =
                anchors.stream().filter(anchor -> !lost.contains(anchor)).collect(Collectors.toSet());
        return new CacheEntry(address, time, good, hops, left);
    }

    private CacheEntry with(Set<String> more) {
        Set<String> both = Stream.concat(anchors.stream(), more.stream()).collect(Collectors.toSet());
        return new CacheEntry(address, time, good, hops, both);
    }

    /** Up to 20 % earlier, depending on the address, so that links requested together do not all expire together. */
    private int early() {
        return Math.floorMod(address.hashCode() * 0x9E3779B9, 20);
    }
}
