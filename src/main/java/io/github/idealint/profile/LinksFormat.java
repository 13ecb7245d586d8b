package io.github.idealint.profile;

import io.github.idealint.link.HostSettings;
import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkSettings.AcceptedStatus;
import io.github.idealint.profile.yaml.ForbiddenShape;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.MessageTemplate;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand below {@code links}, the same as in the JSON Schemas, and what it means. */
final class LinksFormat {

    private static final String SECONDS = "s";
    private static final String MILLISECONDS = "ms";

    private static final Shape LINK = TextShape.of(
            "(\\*|https?://)[^\\s\\\\^]*", "a full address, such as 'https://example.org/*' ('*' stands for any text)");
    private static final Shape STATUS = TextShape.of("[1-9][0-9]{2}", "an HTTP status code, such as 403");
    private static final Shape HOST =
            TextShape.of("[A-Za-z0-9.-]+", "written as in 'docs.example.org' (no 'https://', no path)");
    private static final Shape TIME = TextShape.of("[0-9]{1,5}m?s", "a duration, such as '500ms' or '2s'");
    private static final MessageTemplate HEADERS = new MessageTemplate(
            "Headers cannot be set in a configuration file, because whoever changes it could have secrets sent to any host."
                    + " Remove {} here. Instead, name the host, the header and the environment variable on Maven's command"
                    + " line, as in '-Didealint.linkSecrets=docs.example.org=Authorization:DOCS_TOKEN'.");

    private LinksFormat() {}

    static KeyedShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("ignore", new ListShape(LINK));
        keys.put("accept", new ListShape(accepted()));
        keys.put("hosts", new MapShape(HOST, "host", host()));
        return new KeyedShape(keys);
    }

    private static KeyedShape accepted() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("url", LINK);
        keys.put("status", new ListShape(STATUS));
        Map<String, String> required = new LinkedHashMap<>();
        required.put("url", "url: https://example.org/*");
        required.put("status", "status: [403]");
        return new KeyedShape(keys, required);
    }

    private static KeyedShape host() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("limit", TextShape.count("simultaneous requests"));
        keys.put("interval", TIME);
        keys.put("headers", new ForbiddenShape(HEADERS.with("'headers'")));
        return new KeyedShape(keys);
    }

    static LinkSettings read(Yaml.Mapping map) {
        return new LinkSettings(
                map.texts("ignore").map(LinkPattern::new).toList(),
                map.maps("accept").flatMap(entry -> accepted(entry).stream()).toList(),
                map.namedMaps("hosts").map(LinksFormat::host).toList(),
                List.of());
    }

    private static Optional<AcceptedStatus> accepted(Yaml.Mapping entry) {
        Set<Integer> codes = entry.texts("status").map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
        return entry.text("url").map(url -> new AcceptedStatus(new LinkPattern(url), codes));
    }

    private static HostSettings host(Yaml.NamedMap host) {
        return new HostSettings(
                host.name(),
                host.map().text("limit").map(Integer::valueOf),
                host.map().text("interval").map(LinksFormat::duration).orElse(Duration.ZERO),
                Map.of());
    }

    private static Duration duration(String written) {
        return written.endsWith(MILLISECONDS)
                ? Duration.ofMillis(Long.parseLong(written.substring(0, written.length() - MILLISECONDS.length())))
                : Duration.ofSeconds(Long.parseLong(written.substring(0, written.length() - SECONDS.length())));
    }
}
