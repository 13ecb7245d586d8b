package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Optional;

/** Reads MediaWiki's wikitext (manual: Help:Formatting); one parser serves all pages and all threads. */
public final class WikitextParser implements MarkupParser {

    /** Makes a parser. */
    public WikitextParser() {}

    @Override
    public Outline parse(SourceText source) {
        Optional<Obstacle> unfit = obstacle(source);
        if (unfit.isPresent()) {
            return unreadable(source, unfit.get());
        }
        PreparedPage draft = PreparedPage.withTagsClosed(source.text());
        return HostileScan.of(draft)
                .map(costly -> unreadable(source, costly))
                .orElseGet(() -> read(source, draft.withAllClosed()));
    }

    private static Optional<Obstacle> obstacle(SourceText source) {
        return source.malformedAt().stream()
                .mapToObj(at -> new Obstacle(
                        new TextRange(at, at + 1),
                        "This page is not UTF-8: what stands here is no character; save the page as UTF-8."))
                .findFirst()
                .or(() -> source.damage().map(reason -> new Obstacle(TextRange.at(0), reason)))
                .or(() -> HostileScan.ofLength(source.text().length()));
    }

    private static Outline read(SourceText source, PreparedPage draft) {
        try {
            return DeepStack.call(() -> new WikitextPageReader(source, draft).read());
        } catch (GaveUp e) {
            return unreadable(
                    source,
                    new Obstacle(
                            TextRange.at(source.hasByteOrderMark() ? 1 : 0),
                            "The parser gave up on this page: " + e.getMessage() + "."));
        }
    }

    private static Outline unreadable(SourceText source, Obstacle obstacle) {
        return Outline.unreadable(source, WikitextNotation.INSTANCE, obstacle);
    }
}
