package io.github.idealint.profile;

import io.github.idealint.link.HostSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one host wants to be asked.
 *
 * @param host its name, in lower case
 * @param limit how many requests at once, at least 1; empty for the run's own limit
 * @param interval the least time between two requests
 * @param headers the names of header fields, each with that of the environment variable that holds its value
 */
public record HostPolicy(String host, Optional<Integer> limit, Duration interval, Map<String, String> headers) {

    public HostPolicy {
        headers = Map.copyOf(headers);
    }

    /** The same with the values of the headers whose variables are set. */
    HostSettings settings(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>(headers);
        values.values().retainAll(environment.keySet());
        values.replaceAll((header, variable) -> environment.get(variable));
        return new HostSettings(host, limit, interval, values);
    }
}
