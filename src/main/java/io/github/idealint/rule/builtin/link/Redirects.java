package io.github.idealint.rule.builtin.link;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import java.util.stream.Collectors;

/** How messages tell the redirects that a link goes through. */
final class Redirects {

    private static final int LONGEST = 200;

    private Redirects() {}

    /** A sentence behind another; empty where the link's own address answered. */
    static String told(LinkStatus status) {
        return status.hops().isEmpty()
                ? ""
                : " It redirects to "
                        + status.hops().stream().map(Redirects::told).collect(Collectors.joining(", then to ")) + ".";
    }

    private static String told(Hop hop) {
        return quoted(hop.to()) + " (" + hop.status() + ")";
    }

    /** An address in quotes; only a very long one is cut, since its end may be what matters. */
    static String quoted(String address) {
        return "'" + (address.length() > LONGEST ? address.substring(0, LONGEST) + "…" : address) + "'";
    }
}
