package io.github.idealint.page;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
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
 * @param meaning the target, its namespace in English, whatever the wiki calls it: {@code File:Boot.png} for {@code Datei:Boot.png}
 */
public record Link(TextRange range, Kind kind, Passage target, Optional<Passage> text, String meaning) {

    /** How a link can be written. */
    public enum Kind {
        /** {@code [https://example.org text]} */
        BRACKETED,
        /** {@code https://example.org} */
        BARE,
        /** {@code [[Page|text]]} */
        PAGE
    }

    /** The link that an inline construct of a page is, if it is one. */
    static Optional<Link> of(Inline inline, Outline outline) {
        if (inline instanceof Inline.ExternalLink link) {
            Kind kind = link.bracketed() ? Kind.BRACKETED : Kind.BARE;
            return Optional.of(of(link.range(), kind, link.target(), link.text(), outline));
        }
        return inline instanceof Inline.PageLink link
                ? Optional.of(of(link.range(), Kind.PAGE, link.target(), link.text(), outline))
                : Optional.empty();
    }

    private static Link of(TextRange range, Kind kind, TextRange target, Optional<TextRange> text, Outline outline) {
        Passage written = outline.passage(target);
        String meaning = kind == Kind.PAGE ? outline.source().namespaces().inEnglish(written.text()) : written.text();
        return new Link(range, kind, written, text.map(outline::passage), meaning);
    }

    /** Whether the link leads to an address outside the wiki. */
    public boolean isExternal() {
        return kind != Kind.PAGE;
    }
}
