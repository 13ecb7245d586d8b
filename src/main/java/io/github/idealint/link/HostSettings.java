package io.github.idealint.link;

import io.github.idealint.text.LetterCase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Settings for the requests to one host.
 *
 * @param host its name, in lower case
 * @param limit how many requests at once, at least 1; empty for the run's own limit
 * @param interval the least time between two requests
 * @param headers header fields with their values, sent to this host over https only
 */
public record HostSettings(String host, Optional<Integer> limit, Duration interval, Map<String, String> headers) {

    public HostSettings {
        host = LetterCase.lower(host);
        headers = Map.copyOf(headers);
        if (host.isBlank() || limit.orElse(1) < 1 || interval.isNegative()) {
            throw new IllegalArgumentException("not the settings of a host: " + host + " " + limit + " " + interval);
        }
    }

    /** A host with no settings of its own. */
    public static HostSettings plain(String host) {
        return new HostSettings(host, Optional.empty(), Duration.ZERO, Map.of());
    }

    /** The same, with other header fields. */
    HostSettings sending(Map<String, String> fields) {
        return new HostSettings(host, limit, interval, fields);
    }

    /** Without the headers' values, which may be secrets. */
    @Override
    public String toString() {
        return "HostSettings[" + host + ", " + limit + ", " + interval + ", " + headers.keySet() + "]";
    }
}
