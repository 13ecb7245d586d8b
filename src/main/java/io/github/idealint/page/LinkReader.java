package io.github.idealint.page;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import java.util.Optional;

/** Turns the markup's links into the page's. */
final class LinkReader {

    private LinkReader() {}

    /** The link that an inline construct is, if it is one. */
    static Optional<Link> read(Outline outline, Inline inline) {
        if (inline instanceof Inline.ExternalLink link) {
            Link.Kind kind = link.bracketed() ? Link.Kind.BRACKETED : Link.Kind.BARE;
            return Optional.of(new Link(
                    link.range(),
                    kind,
                    outline.passage(link.target()),
                    link.text().map(outline::passage)));
        }
        if (inline instanceof Inline.PageLink link) {
            return Optional.of(new Link(
                    link.range(),
                    Link.Kind.PAGE,
                    outline.passage(link.target()),
                    link.text().map(outline::passage)));
        }
        return Optional.empty();
    }
}
