package io.github.idealint.link;

import java.util.Objects;

/**
 * One redirect on the way from a link to the page behind it.
 *
 * @param from the address that was requested
 * @param status the HTTP status it answered with: 301, 302, 303, 307 or 308
 * @param to the address that the answer named instead, made absolute
 */
public record Hop(String from, int status, String to) {

    public Hop {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** Whether links should be changed to the new address (RFC 9110, 15.4.2 and 15.4.9). */
    public boolean isPermanent() {
        return status == 301 || status == 308;
    }
}
