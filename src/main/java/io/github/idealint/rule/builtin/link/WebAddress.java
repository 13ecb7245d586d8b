package io.github.idealint.rule.builtin.link;

import io.github.idealint.text.LetterCase;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an address with a host, as RFC 3986 section 3 divides it.
 *
 * @param scheme what stands before the colon, in lower case
 * @param hostStart the offset of the host in the address
 * @param hostEnd the offset after it
 * @param host the host as resolvers compare it: in lower case, without a dot at its end; an IPv6 literal in brackets
 * @param pathStart the offset of the path in the address
 * @param path what follows host and port, up to a question mark or number sign
 */
record WebAddress(String scheme, int hostStart, int hostEnd, String host, int pathStart, String path) {

    private static final Pattern PARTS = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]{0,30}+)://(?:[^/?#@\\[]*+@)?"
            + "(\\[[^\\]/]*+]|[^/?#:@]*+)(?::[0-9]*+)?+([^?#]*+)");

    /** The parts of a text, if it is such an address. */
    static Optional<WebAddress> of(String text) {
        Matcher parts = PARTS.matcher(text);
        return parts.find()
                ? Optional.of(new WebAddress(
                        LetterCase.lower(parts.group(1)),
                        parts.start(2),
                        parts.end(2),
                        plain(parts.group(2)),
                        parts.start(3),
                        parts.group(3)))
                : Optional.empty();
    }

    /** Whether the address belongs to the web: {@code http} or {@code https}. */
    boolean isWeb() {
        return scheme.equals("http") || scheme.equals("https");
    }

    /** Whether a port is named between host and path. */
    boolean hasPort() {
        return hostEnd < pathStart;
    }

    /** Whether the path is that of the site's front page. */
    boolean isFrontPage() {
        return path.isEmpty() || path.equals("/");
    }

    private static String plain(String host) {
        String lower = LetterCase.lower(host);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
