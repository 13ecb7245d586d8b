package io.github.idealint.link;

import io.github.idealint.text.LetterCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a project's configuration sets for single links and hosts.
 *
 * @param ignore links that are not opened
 * @param accept statuses that are good enough
 * @param hosts hosts with settings of their own
 * @param allowPrivate hosts ({@code wiki.example.org}), addresses or networks ({@code 10.1.0.0/16}) that may be opened
 *     though they are not public
 */
public record LinkSettings(
        List<LinkPattern> ignore, List<AcceptedStatus> accept, List<HostSettings> hosts, List<String> allowPrivate) {

    public LinkSettings {
        ignore = List.copyOf(ignore);
        accept = List.copyOf(accept);
        hosts = List.copyOf(hosts);
        allowPrivate = List.copyOf(allowPrivate);
    }

    /** Nothing special about any link. */
    public static LinkSettings none() {
        return new LinkSettings(List.of(), List.of(), List.of(), List.of());
    }

    /** These settings, with other places in private networks that may be opened. */
    public LinkSettings allowingPrivate(String... places) {
        return new LinkSettings(ignore, accept, hosts, List.of(places));
    }

    /**
     * These settings, with header fields to send to some hosts.
     *
     * @param secrets the fields; where two are for the same host and field, the later one counts
     * @param environment environment variables with their values; of one that is missing or blank nothing is sent
     */
    public LinkSettings sending(List<LinkSecret> secrets, Map<String, String> environment) {
        Map<String, Map<String, String>> headers = secrets.stream()
                .filter(secret ->
                        !environment.getOrDefault(secret.variable(), "").isBlank())
                .collect(Collectors.groupingBy(
                        secret -> LetterCase.lower(secret.host()),
                        Collectors.toMap(
                                LinkSecret::header,
                                secret -> environment.get(secret.variable()).strip(),
                                (earlier, later) -> later)));
        Stream<HostSettings> sent =
                headers.keySet().stream().sorted().map(name -> host(name).sending(headers.get(name)));
        Stream<HostSettings> others = hosts.stream().filter(host -> !headers.containsKey(host.host()));
        return new LinkSettings(ignore, accept, Stream.concat(sent, others).toList(), allowPrivate);
    }

    /** Whether the link is not to be opened. */
    public boolean ignores(String link) {
        return ignore.stream().anyMatch(pattern -> pattern.matches(link));
    }

    /** Whether the answer is good enough for the link. */
    public boolean accepts(String link, int code) {
        return accept.stream()
                .anyMatch(each -> each.codes().contains(code) && each.pattern().matches(link));
    }

    /** The settings for requests to a host. */
    public HostSettings host(String name) {
        String lower = LetterCase.lower(name);
        Optional<HostSettings> known =
                hosts.stream().filter(each -> each.host().equals(lower)).findFirst();
        return known.orElseGet(() -> HostSettings.plain(lower));
    }

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
}
