package io.github.idealint.rule.builtin.link;

import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import java.util.stream.Collectors;

/** Reads the redirects that a link goes through. */
final class Redirects {

    private static final int LONGEST = 200;

    private Redirects() {}

    /** Whether a link is known to be gone or to have moved for good: then the rules that say so have the word. */
    static boolean settle(LinkStatus status) {
        return status instanceof LinkStatus.Broken
                || status instanceof LinkStatus.Ok && status.permanentTarget().isPresent();
    }

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
