package io.github.idealint.link.http;

import io.github.idealint.text.LetterCase;
import io.github.idealint.text.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web as a browser would open it (URL Standard).
 *
 * @param scheme {@code http} or {@code https}
 * @param credentials whether a user's name or password stood before the host
 * @param host the host, canonical
 * @param port the port, 0 to 65535
 * @param path path and query as they stand in a request, beginning with a slash
 * @param fragment what stands after {@code #}, as written
 */
record WebUrl(String scheme, boolean credentials, HostName host, int port, String path, Optional<String> fragment) {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]{0,30}+):(.*+)$", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile(
            "^[/\\\\]*+(?<authority>[^/\\\\?#]*+)(?<path>[^?#]*+)(?<query>\\?[^#]*+)?(?<fragment>#.*+)?$",
            Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("^(?<host>\\[[^\\]]*+\\]|[^:]*+)(?::(?<port>[0-9]{0,9}))?$", Pattern.DOTALL);
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\r]");

    /** Whether a link is one that a browser opens over HTTP, well written or not. */
    static boolean isMeant(String link) {
        String lower = LetterCase.lower(cleaned(link));
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("//");
    }

    /**
     * The address that a link on a page spells; empty if it is not one of the web, has no host that can exist, or has more
     * than {@link Limits#ADDRESS_CHARACTERS}.
     */
    static Optional<WebUrl> of(String link) {
        String text = cleaned(link);
        return absolute(text.startsWith("//") ? "https:" + text : text);
    }

    /** The address that a redirect of this one names (RFC 3986, 5.2). */
    Optional<WebUrl> to(String location) {
        String text = cleaned(location).replace('\\', '/');
        if (SCHEME.matcher(text).matches()) {
            return absolute(text);
        }
        if (text.startsWith("//")) {
            return absolute(scheme + ":" + text);
        }
        return absolute(origin() + joined(text));
    }

    /** The address without its fragment: what is requested. */
    WebUrl resource() {
        return fragment.isEmpty() && !credentials
                ? this
                : new WebUrl(scheme, false, host, port, path, Optional.empty());
    }

    /** The port as it stands in an address: not at all, where it is the usual one. */
    Optional<Integer> unusualPort() {
        return port == usualPort(scheme) ? Optional.empty() : Optional.of(port);
    }

    /** Whether the connection is encrypted. */
    boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String toString() {
        return origin() + path + fragment.map(name -> "#" + name).orElse("");
    }

    private String origin() {
        return scheme + "://" + host.inUrl()
                + unusualPort().map(number -> ":" + number).orElse("");
    }

    private String joined(String reference) {
        String own = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        if (reference.isEmpty() || reference.startsWith("#")) {
            return path + reference;
        }
        if (reference.startsWith("?")) {
            return own + reference;
        }
        return reference.startsWith("/") ? reference : own.substring(0, own.lastIndexOf('/') + 1) + reference;
    }

    private static Optional<WebUrl> absolute(String text) {
        Matcher url = SCHEME.matcher(text);
        if (!url.matches() || text.length() > Limits.ADDRESS_CHARACTERS) {
            return Optional.empty();
        }
        String scheme = LetterCase.lower(url.group(1));
        Matcher parts = PARTS.matcher(url.group(2));
        return scheme.matches("https?") && parts.matches() ? assembled(scheme, parts) : Optional.empty();
    }

    private static Optional<WebUrl> assembled(String scheme, Matcher parts) {
        String written = parts.group("authority");
        int host = written.lastIndexOf('@') + 1;
        Matcher authority = AUTHORITY.matcher(written.substring(host));
        if (!authority.matches()) {
            return Optional.empty();
        }
        int port = port(scheme, Optional.ofNullable(authority.group("port")).orElse(""));
        String query = Optional.ofNullable(parts.group("query")).orElse("");
        String path = PercentCode.encode(withoutDots(parts.group("path").replace('\\', '/')) + query);
        Optional<String> fragment = Optional.ofNullable(parts.group("fragment")).map(hash -> hash.substring(1));
        return port > 0xFFFF
                ? Optional.empty()
                : HostName.of(authority.group("host"))
                        .map(name -> new WebUrl(scheme, host > 0, name, port, path, fragment));
    }

    /** Browsers drop line breaks anywhere, and control characters and blanks at both ends. */
    private static String cleaned(String link) {
        int start = 0;
        int end = link.length();
        while (start < end && link.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && link.charAt(end - 1) <= ' ') {
            end--;
        }
        return LINE_BREAKS.matcher(link.substring(start, end)).replaceAll("");
    }

    private static int port(String scheme, String digits) {
        return digits.isEmpty() ? usualPort(scheme) : Integer.parseInt(digits);
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.") && !LetterCase.lower(path).contains("/%2e")) {
            return path.isEmpty() ? "/" : path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] parts = path.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            String plain = LetterCase.lower(parts[i]).replace("%2e", ".");
            if (plain.equals("..")) {
                kept.pollLast();
            } else if (!plain.equals(".")) {
                kept.add(parts[i]);
            }
            if (i == parts.length - 1 && (plain.equals(".") || plain.equals(".."))) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
