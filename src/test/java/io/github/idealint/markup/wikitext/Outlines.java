package io.github.idealint.markup.wikitext;

import io.github.idealint.Marked;
import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Section;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads test pages and writes outlines down. */
final class Outlines {

    private Outlines() {}

    static Outline of(String text) {
        return new WikitextParser().parse(SourceText.of("page.wiki", text));
    }

    /** The headings and blocks in order, as in {@code Item|* a|}. */
    static List<String> blocks(String text) {
        Outline outline = of(text);
        return outline.sections().stream()
                .flatMap(section -> written(outline, section))
                .toList();
    }

    private static Stream<String> written(Outline outline, Section section) {
        return Stream.concat(
                section.heading().stream()
                        .map(heading -> "Heading" + heading.level() + "|"
                                + outline.source().text(heading.title()) + "|"),
                section.blocks().stream().map(block -> written(outline, block)));
    }

    private static String written(Outline outline, Block block) {
        return block.getClass().getSimpleName() + "|" + outline.source().text(block.range()) + "|";
    }

    /** The page a drawing shows, with marks where its inlines of a kind are now. */
    static <T extends Inline> String drawn(String drawing, Class<T> kind, Function<T, Stream<TextRange>> ranges) {
        String text = Marked.parse(drawing).text();
        return Marked.draw(
                text,
                of(text).inlines().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .flatMap(ranges)
                        .toList());
    }

    /** The page a drawing shows, with marks where something is left open. */
    static String drawnUnclosed(String drawing) {
        String text = Marked.parse(drawing).text();
        return Marked.draw(
                text, of(text).unclosed().stream().map(open -> open.opening()).toList());
    }

    /** What a reader sees of a page. */
    static String shown(String text) {
        Outline outline = of(text);
        return outline.passage(outline.source().range()).text();
    }
}
