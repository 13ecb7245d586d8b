package io.github.idealint.link;

import io.github.idealint.text.Wildcard;

/**
 * A pattern for links, such as {@code https://example.org/*}.
 *
 * @param wildcard a link, in which {@code *} stands for any number of characters
 */
public record LinkPattern(Wildcard wildcard) {

    /** The pattern with a text. */
    public LinkPattern(String text) {
        this(Wildcard.of(text));
    }

    /** The pattern as it is written. */
    public String text() {
        return wildcard.toString();
    }

    /** Whether the whole link fits. */
    public boolean matches(String link) {
        return wildcard.matches(link);
    }
}
