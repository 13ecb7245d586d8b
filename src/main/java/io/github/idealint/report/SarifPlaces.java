package io.github.idealint.report;

import io.github.idealint.text.Position;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.nio.charset.StandardCharsets;

/** Files and ranges as SARIF points at them. */
final class SarifPlaces {

    /** What relative addresses start from; GitHub takes it for the root of the repository. */
    static final String ROOT = "%SRCROOT%";

    private static final String PLAIN = "-._~/";

    private SarifPlaces() {}

    /** The file of a page ({@code artifactLocation}). */
    static JsonMembers page(SourceText source) {
        return JsonMembers.object().with("uri", uri(source.path())).with("uriBaseId", ROOT);
    }

    /** A page by its title, in a file that holds many ({@code logicalLocation}). */
    static JsonMembers title(String title) {
        return JsonMembers.object().with("fullyQualifiedName", title).with("kind", "page");
    }

    /** A range of a page ({@code region}); where it stands in its file; the end is exclusive, and a byte order mark counts for nothing. */
    static JsonMembers region(SourceText source, TextRange range) {
        Position start = source.positionOf(range.start());
        Position end = source.positionOf(range.end());
        return JsonMembers.object()
                .with("startLine", start.line())
                .with("startColumn", start.column())
                .with("endLine", end.line())
                .with("endColumn", end.column());
    }

    /** A relative address (RFC 3986): a colon, which would make a scheme of a first folder, is encoded as well. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            uri.append(isPlain(octet) ? Character.toString(octet) : "%%%02X".formatted(octet));
        }
        return uri.toString();
    }

    private static boolean isPlain(byte octet) {
        return octet >= '0' && octet <= '9'
                || octet >= 'A' && octet <= 'Z'
                || octet >= 'a' && octet <= 'z'
                || PLAIN.indexOf(octet) >= 0;
    }
}
