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
 * What was known of one address at some time.
 *
 * @param address the address, without a place inside the page
 * @param time when it was asked, to the second
 * @param good whether it led to a page
 * @param hops the redirects on the way
 * @param places the places that links named and the page had, as links write them
 */
record CacheEntry(String address, Instant time, boolean good, List<Hop> hops, Set<String> places) {

    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final Duration MOVED_FOR = Duration.ofDays(1);
    private static final Duration KEPT_FOR = Duration.ofDays(90);

    CacheEntry {
        Objects.requireNonNull(address);
        Objects.requireNonNull(time);
        hops = List.copyOf(hops);
        places = Set.copyOf(places);
    }

    /** Whether nobody need ask again: seven days for a page, one for a redirect; what is broken is always asked again. */
    boolean isFresh(Instant now) {
        Duration least = (hops.isEmpty() ? GOOD_FOR : MOVED_FOR)
                .multipliedBy(100 - early())
                .dividedBy(100);
        return good && !time.isAfter(now) && now.isBefore(time.plus(least));
    }

    /** Whether it is worth keeping, if only to tell what has changed since. */
    boolean isKept(Instant now) {
        return now.isBefore(time.plus(KEPT_FOR)) && !time.isAfter(now.plus(GOOD_FOR));
    }

    /** The newer of two, the other one if they are of the same second; with the places of both, where they were found within the same while. */
    CacheEntry or(CacheEntry other) {
        CacheEntry newer = other.time.isBefore(time) ? this : other;
        CacheEntry older = newer == this ? other : this;
        boolean alike = older.isFresh(newer.time) && newer.good;
        return alike ? newer.with(older.places) : newer;
    }

    /** The entry without places that are not there any more. */
    CacheEntry without(Set<String> lost) {
        Set<String> left =
                places.stream().filter(place -> !lost.contains(place)).collect(Collectors.toSet());
        return new CacheEntry(address, time, good, hops, left);
    }

    private CacheEntry with(Set<String> more) {
        Set<String> both = Stream.concat(places.stream(), more.stream()).collect(Collectors.toSet());
        return new CacheEntry(address, time, good, hops, both);
    }

    /** Up to 20 % earlier, by the address, so that what was asked at once is not asked again at once. */
    private int early() {
        return Math.floorMod(address.hashCode() * 0x9E3779B9, 20);
    }
}
