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
 * What a project wants of a program that checks its links.
 *
 * @param ignore links that are never opened
 * @param accept HTTP statuses that count as good for some links
 * @param hosts hosts that are sent requests in another way than the rest
 */
public record LinkPolicy(List<LinkPattern> ignore, List<AcceptedStatus> accept, List<HostPolicy> hosts) {

    /** Every link is checked, and every host in the same way. */
    public static final LinkPolicy NONE = new LinkPolicy(List.of(), List.of(), List.of());

    public LinkPolicy {
        ignore = List.copyOf(ignore);
        accept = List.copyOf(accept);
        hosts = List.copyOf(hosts);
    }

    /**
     * The settings of a run, with the values of the headers.
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
     * How one host is sent requests.
     *
     * @param host its name, in lower case
     * @param limit the most requests at the same time, at least 1; empty for the limit of the run
     * @param interval the least time between two requests
     * @param headers the names of header fields, each with that of the environment variable that holds its value
     */
    public record HostPolicy(String host, Optional<Integer> limit, Duration interval, Map<String, String> headers) {

        public HostPolicy {
            headers = Map.copyOf(headers);
        }

        /** The settings of a run, with those headers whose variables are set. */
        HostSettings settings(Map<String, String> environment) {
            Map<String, String> values = new HashMap<>(headers);
            values.values().retainAll(environment.keySet());
            values.replaceAll((header, variable) -> environment.get(variable));
            return new HostSettings(host, limit, interval, values);
        }
    }
}
