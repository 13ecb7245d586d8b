package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.DeepStack;
import io.github.idealint.markup.MarkupParser;
import io.github.idealint.markup.Obstacle;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads MediaWiki's wikitext (manual: Help:Formatting); one parser serves all pages and all threads. */
public final class WikitextParser implements MarkupParser {

    /** Makes a parser. */
    public WikitextParser() {}

    @Override
    public Outline parse(SourceText source) {
        Optional<Obstacle> unfit = Obstacle.of(source);
        if (unfit.isPresent()) {
            return unreadable(source, unfit.get());
        }
        PreparedPage page = PreparedPage.withTagsClosed(source.text());
        return HostileScan.of(page)
                .map(costly -> unreadable(source, costly))
                .orElseGet(() -> DeepStack.outline(
                        source,
                        WikitextNotation.INSTANCE,
                        () -> read(source, page.on(source.namespaces()).withAllClosed())));
    }

    private static Outline unreadable(SourceText source, Obstacle obstacle) {
        return Outline.unreadable(source, WikitextNotation.INSTANCE, obstacle);
    }

    private static Outline read(SourceText source, PreparedPage page) {
        Budget budget = Budget.of(source.text().length());
        TextRange whole =
                new TextRange(source.hasByteOrderMark() ? 1 : 0, source.text().length());
        Fragment fragment = Fragment.parse(page, whole, budget);
        InlineReader.Inlines inlines = InlineReader.read(source, fragment, budget);
        return new Outline(
                source,
                WikitextNotation.INSTANCE,
                BlockReader.read(source, fragment),
                inlines.constructs(),
                inlines.shown(),
                inlines.breaks(),
                PartialScan.of(page),
                unclosed(page, inlines),
                Optional.empty());
    }

    private static List<Unclosed> unclosed(PreparedPage page, InlineReader.Inlines inlines) {
        return Stream.concat(page.unclosed().stream(), inlines.unclosed().stream())
                .sorted(Comparator.comparing(Unclosed::opening))
                .toList();
    }
}
