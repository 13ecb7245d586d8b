package io.github.idealint.profile;

import io.github.idealint.link.HostSettings;
import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkSettings.AcceptedStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project wants of those who ask where links lead.
 *
 * @param ignore links that nobody is to open
 * @param accept statuses that are good enough for some links
 * @param hosts hosts that want to be asked otherwise than the rest
 */
public record LinkPolicy(List<LinkPattern> ignore, List<AcceptedStatus> accept, List<HostPolicy> hosts) {

    /** Every link is asked, and every host alike. */
    public static final LinkPolicy NONE = new LinkPolicy(List.of(), List.of(), List.of());

    public LinkPolicy {
        ignore = List.copyOf(ignore);
        accept = List.copyOf(accept);
        hosts = List.copyOf(hosts);
    }

    /**
     * The same with the values of the headers.
     *
     * @param environment the values of environment variables; a header whose variable is not set is not sent
     */
    public LinkSettings settings(Map<String, String> environment) {
        return new LinkSettings(
                ignore,
                accept,
                hosts.stream().map(host -> host.settings(environment)).toList(),
                List.of());
    }

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
}
