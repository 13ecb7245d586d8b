package io.github.idealint.page;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the texts of a page's links stand. */
final class LinkTexts {

    private final Map<Integer, Integer> endsByStart = new HashMap<>();

    LinkTexts(Outline outline) {
        outline.inlines().stream()
                .flatMap(inline -> text(inline).stream())
                .forEach(text -> endsByStart.put(text.start(), text.end()));
    }

    private static Optional<TextRange> text(Inline inline) {
        if (inline instanceof Inline.ExternalLink link) {
            return link.text();
        }
        return inline instanceof Inline.PageLink link
                ? link.text().or(() -> Optional.of(link.target()))
                : Optional.empty();
    }

    /** Whether a text is all of a link's: it leads elsewhere, and introduces nothing. */
    boolean isWhole(Passage text) {
        Integer end = endsByStart.get(text.range().start());
        return end != null && end >= text.range().end();
    }
}
