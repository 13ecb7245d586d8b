package io.github.idealint.rule.builtin.link;

import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Profile.RetiredHost;
import java.util.Comparator;
import java.util.Optional;

/**
 * The part of an address that names a dead host.
 *
 * @param start the offset in the address at which it starts
 * @param end the offset after it
 * @param host what is known of the host
 * @param replacement what to write there instead
 */
record DeadHostMatch(int start, int end, RetiredHost host, Optional<String> replacement) {

    /** The dead host of a profile's table that an address leads to; of several the most exact. */
    static Optional<DeadHostMatch> of(WebAddress address, Profile profile) {
        return profile.deadHosts().stream()
                .filter(dead -> leadsTo(address, dead))
                .max(Comparator.comparingInt(dead -> dead.host().length()))
                .map(dead -> of(address, dead));
    }

    /** An address that led to the dead host, as it is at the new one. */
    Optional<String> movedTo(String address) {
        return replacement.map(home -> address.substring(0, start) + home + address.substring(end));
    }

    /** Whether an address leads to a dead host or a sub-domain of it, and not beside its path. */
    private static boolean leadsTo(WebAddress address, RetiredHost dead) {
        String host = address.host();
        int before = host.length() - nameLength(dead);
        return before >= 0
                && host.regionMatches(before, dead.host(), 0, nameLength(dead))
                && (before == 0 || host.charAt(before - 1) == '.')
                && isBelow(address.path(), dead);
    }

    private static boolean isBelow(String path, RetiredHost dead) {
        int length = dead.host().length() - nameLength(dead);
        return path.regionMatches(0, dead.host(), nameLength(dead), length)
                && (path.length() == length || length == 0 || path.charAt(length) == '/');
    }

    /** A sub-domain need not have moved together with its host. */
    private static DeadHostMatch of(WebAddress address, RetiredHost dead) {
        String name = dead.host().substring(0, nameLength(dead));
        boolean itself = address.host().equals(name) || address.host().equals("www." + name);
        int pathLength = dead.host().length() - name.length();
        int end = pathLength == 0 ? address.hostEnd() : address.pathStart() + pathLength;
        return new DeadHostMatch(
                address.hostStart(), end, dead, dead.replacement().filter(home -> itself));
    }

    /** The length of the host without its path. */
    private static int nameLength(RetiredHost dead) {
        int slash = dead.host().indexOf('/');
        return slash < 0 ? dead.host().length() : slash;
    }
}
