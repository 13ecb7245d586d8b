package io.github.idealint.profile;

import io.github.idealint.profile.yaml.CountShape;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What may stand below {@code links}, the same as the JSON Schemas say. */
final class LinksFormat {

    private static final Shape LINK = new TextShape(
            Pattern.compile("(\\*|https?://)[^\\s\\\\^]*"),
            "an address in which * stands for anything, such as https://example.org/*");
    private static final Shape STATUS = new TextShape(Pattern.compile("[1-9][0-9]{2}"), "an HTTP status, such as 403");
    private static final Shape HOST = new TextShape(
            Pattern.compile("[A-Za-z0-9.-]+"), "a host without 'https://' and path, such as docs.example.org");
    private static final Shape TIME = new TextShape(Pattern.compile("[0-9]{1,5}m?s"), "a time, such as 500ms or 2s");
    private static final Shape HEADER =
            new TextShape(Pattern.compile("[A-Za-z][A-Za-z0-9-]*"), "a header's name, such as Authorization");
    private static final Shape VARIABLE = new TextShape(
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]*"),
            "the name of the environment variable that holds its value, such as DOCS_TOKEN");

    private LinksFormat() {}

    static KeyedShape links() {
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
        return new KeyedShape(keys, List.of("url", "status"));
    }

    private static KeyedShape host() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("limit", new CountShape("requests at once"));
        keys.put("interval", TIME);
        keys.put("headers", new MapShape(HEADER, "header", VARIABLE));
        return new KeyedShape(keys);
    }
}
