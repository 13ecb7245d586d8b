package io.github.idealint.profile;

import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.LinkSettings.AcceptedStatus;
import io.github.idealint.profile.yaml.Yaml;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a profile says about single links and hosts. */
final class LinkPolicyReader {

    private static final String SECONDS = "s";
    private static final String MILLISECONDS = "ms";

    private LinkPolicyReader() {}

    static LinkPolicy read(Yaml.Mapping map) {
        Yaml.Mapping hosts = map.map("hosts");
        return new LinkPolicy(
                map.scalars("ignore").map(LinkPolicyReader::pattern).toList(),
                map.maps("accept").flatMap(entry -> accepted(entry).stream()).toList(),
                hosts.entries().keySet().stream()
                        .map(host -> host(host, hosts.map(host)))
                        .toList());
    }

    private static LinkPattern pattern(Yaml.Scalar written) {
        return new LinkPattern(written.value());
    }

    private static Optional<AcceptedStatus> accepted(Yaml.Mapping entry) {
        Set<Integer> codes = entry.scalars("status")
                .map(code -> Integer.valueOf(code.value()))
                .collect(Collectors.toUnmodifiableSet());
        return entry.scalar("url").map(url -> new AcceptedStatus(pattern(url), codes));
    }

    private static HostPolicy host(String name, Yaml.Mapping map) {
        Yaml.Mapping headers = map.map("headers");
        return new HostPolicy(
                name.toLowerCase(Locale.ROOT),
                map.scalar("limit").map(limit -> Integer.valueOf(limit.value())),
                map.scalar("interval")
                        .map(interval -> duration(interval.value()))
                        .orElse(Duration.ZERO),
                headers.entries().keySet().stream()
                        .collect(Collectors.toMap(
                                header -> header,
                                header -> headers.scalar(header).orElseThrow().value())));
    }

    private static Duration duration(String written) {
        return written.endsWith(MILLISECONDS)
                ? Duration.ofMillis(Long.parseLong(written.substring(0, written.length() - MILLISECONDS.length())))
                : Duration.ofSeconds(Long.parseLong(written.substring(0, written.length() - SECONDS.length())));
    }
}
