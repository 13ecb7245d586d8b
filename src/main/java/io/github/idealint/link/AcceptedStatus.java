package io.github.idealint.link;

import java.util.Objects;
import java.util.Set;

/**
 * HTTP statuses that are good enough for some links.
 *
 * @param pattern which links
 * @param codes the statuses, each 100 to 999
 */
public record AcceptedStatus(LinkPattern pattern, Set<Integer> codes) {

    public AcceptedStatus {
        Objects.requireNonNull(pattern);
        codes = Set.copyOf(codes);
        if (codes.stream().anyMatch(code -> code < 100 || code > 999)) {
            throw new IllegalArgumentException("no HTTP status in " + codes);
        }
    }
}
