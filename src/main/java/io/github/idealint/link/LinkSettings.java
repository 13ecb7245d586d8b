package io.github.idealint.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a project says about single links and hosts.
 *
 * @param ignore links that nobody is to open
 * @param accept statuses that are good enough
 * @param hosts hosts that want to be asked otherwise than the rest
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

    /** Whether nobody is to open the link. */
    public boolean ignores(String link) {
        return ignore.stream().anyMatch(pattern -> pattern.matches(link));
    }

    /** Whether the answer is good enough for the link. */
    public boolean accepts(String link, int code) {
        return accept.stream()
                .anyMatch(each -> each.codes().contains(code) && each.pattern().matches(link));
    }

    /** How a host wants to be asked. */
    public HostSettings host(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<HostSettings> known =
                hosts.stream().filter(each -> each.host().equals(lower)).findFirst();
        return known.orElseGet(() -> HostSettings.plain(lower));
    }
}
