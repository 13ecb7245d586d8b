package io.github.idealint.rule.builtin.link;

import io.github.idealint.profile.Profile;
import io.github.idealint.profile.RetiredHost;
import java.util.Comparator;
import java.util.Optional;

/**
 * The part of an address that names a dead host.
 *
 * @param start the offset in the address at which it starts
 * @param end the offset behind it
 * @param host what is known of the host
 * @param replacement what to write there instead
 */
record DeadHostMatch(int start, int end, RetiredHost host, Optional<String> replacement) {

    /** The dead host that a link's target leads to by a profile's table; of several the most exact. */
    static Optional<DeadHostMatch> of(String target, Profile profile) {
        return WebAddress.of(target)
                .flatMap(address -> profile.deadHosts().stream()
                        .flatMap(host -> of(address, host).stream())
                        .max(Comparator.comparingInt(
                                grave -> grave.host().host().length())));
    }

    /** The dead host in an address, if it is that host or a sub-domain, below that path. */
    static Optional<DeadHostMatch> of(WebAddress address, RetiredHost dead) {
        int slash = dead.host().indexOf('/');
        String name = slash < 0 ? dead.host() : dead.host().substring(0, slash);
        String path = slash < 0 ? "" : dead.host().substring(slash);
        String host = address.plainHost();
        boolean buried = (host.equals(name) || host.endsWith("." + name)) && isBelow(address.path(), path);
        return buried ? Optional.of(grave(address, dead, name, path)) : Optional.empty();
    }

    private static boolean isBelow(String path, String start) {
        return path.startsWith(start)
                && (path.length() == start.length() || start.isEmpty() || path.charAt(start.length()) == '/');
    }

    /** A sub-domain need not have moved along with its host. */
    private static DeadHostMatch grave(WebAddress address, RetiredHost dead, String name, String path) {
        boolean itself = address.host().equalsIgnoreCase(name) || address.host().equalsIgnoreCase("www." + name);
        int end = path.isEmpty() ? address.hostStart() + address.host().length() : address.pathStart() + path.length();
        return new DeadHostMatch(
                address.hostStart(), end, dead, dead.replacement().filter(home -> itself));
    }

    /** An address that led here, as it is at the new home. */
    Optional<String> movedTo(String address) {
        return replacement.map(home -> address.substring(0, start) + home + address.substring(end));
    }

    /** What became of the host, in a sentence or two. */
    String told(String address) {
        return "The link leads to '" + address.substring(start, end) + "', " + host.fate() + "."
                + host.replacement()
                        .map(home -> " What was there is at '" + home + "' now.")
                        .orElse("");
    }
}
