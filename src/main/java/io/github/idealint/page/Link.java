package io.github.idealint.page;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.Optional;

/**
 * A link.
 *
 * @param range all of it, with its brackets
 * @param kind how it is written
 * @param target where it leads: an address, or the name of a page
 * @param text its text, where it has one
 */
public record Link(TextRange range, Kind kind, Passage target, Optional<Passage> text) {

    /** How a link can be written. */
    public enum Kind {
        /** {@code [https://example.org text]} */
        BRACKETED,
        /** {@code https://example.org} */
        BARE,
        /** {@code [[Page|text]]} */
        PAGE
    }

    /** Whether the link leads to an address outside the wiki. */
    public boolean isExternal() {
        return kind != Kind.PAGE;
    }
}
