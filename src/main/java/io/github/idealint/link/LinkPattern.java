package io.github.idealint.link;

import java.util.Objects;

/**
 * A pattern for links, such as {@code https://example.org/*}.
 *
 * @param text a link, in which {@code *} stands for any number of characters
 */
public record LinkPattern(String text) {

    public LinkPattern {
        Objects.requireNonNull(text);
    }

    /** Whether the whole link fits. Takes at most as many steps as the lengths of both multiplied. */
    public boolean matches(String link) {
        int at = 0;
        int from = 0;
        int star = -1;
        int retry = 0;
        while (from < link.length()) {
            if (at < text.length() && text.charAt(at) == '*') {
                star = at++;
                retry = from;
            } else if (at < text.length() && text.charAt(at) == link.charAt(from)) {
                at++;
                from++;
            } else if (star >= 0) {
                at = star + 1;
                from = ++retry;
            } else {
                return false;
            }
        }
        return text.substring(at).chars().allMatch(rest -> rest == '*');
    }
}
