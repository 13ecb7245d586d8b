package io.github.idealint.link.address;

import java.util.regex.Pattern;

/** Recognises host names that no public name server knows, so that they lead somewhere else in every network. */
public final class PrivateName {

    /**
     * Top-level domains that are kept out of the public root: RFC 6761 ({@code localhost}), RFC 6762 ({@code local},
     * and in its appendix G {@code intranet}, {@code internal}, {@code corp}, {@code home}, {@code lan}), RFC 8375
     * ({@code home.arpa}), and {@code localdomain}, which Linux systems append to their own name.
     */
    private static final Pattern DOMAIN =
            Pattern.compile("^(?:.*\\.)?(?:localhost|local|localdomain|internal|intranet|corp|home|lan|home\\.arpa)");

    private PrivateName() {}

    /** Whether a host's name, in lower case and without a dot at its end, lies in one of the domains of private networks. */
    public static boolean isPrivate(String host) {
        return DOMAIN.matcher(host).matches();
    }

    /** Whether a host's name leads back to the computer that resolves it (RFC 6761, 6.3). */
    public static boolean isThisComputer(String host) {
        return host.equals("localhost") || host.endsWith(".localhost");
    }

    /** Whether a host's name has no domain, such as {@code wiki}: each network completes it in its own way. */
    public static boolean isBare(String host) {
        return host.indexOf('.') < 0;
    }
}
