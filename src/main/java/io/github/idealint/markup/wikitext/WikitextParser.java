package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.DeepStack;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.SourceText;
import java.util.Optional;

/** Reads MediaWiki's wikitext (manual: Help:Formatting); one parser serves all pages and all threads. */
public final class WikitextParser implements MarkupParser {

    /** Makes a parser. */
    public WikitextParser() {}

    @Override
    public Outline parse(SourceText source) {
        Optional<Obstacle> unfit = Obstacle.of(source, HostileScan.MOST_CHARACTERS);
        if (unfit.isPresent()) {
            return unreadable(source, unfit.get());
        }
        PreparedPage draft = PreparedPage.withTagsClosed(source.text());
        return HostileScan.of(draft)
                .map(costly -> unreadable(source, costly))
                .orElseGet(() -> read(source, draft.withAllClosed()));
    }

    private static Outline read(SourceText source, PreparedPage draft) {
        return DeepStack.outline(source, WikitextNotation.INSTANCE, () -> new WikitextPageReader(source, draft).read());
    }

    private static Outline unreadable(SourceText source, Obstacle obstacle) {
        return Outline.unreadable(source, WikitextNotation.INSTANCE, obstacle);
    }
}
