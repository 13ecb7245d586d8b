package io.github.idealint.markup;

import io.github.idealint.Marked;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes outlines down, so that tests can compare them. */
public final class Sketch {

    private Sketch() {}

    /** The headings and blocks in order, as in {@code Item|* a|}. */
    public static List<String> blocks(Outline outline) {
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

    /** A page with marks where its inlines of a kind are. */
    public static <T extends Inline> String drawn(
            Outline outline, Class<T> kind, Function<T, Stream<TextRange>> ranges) {
        return Marked.draw(
                outline.source().text(),
                outline.inlines().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .flatMap(ranges)
                        .toList());
    }

    /** A page with marks where something is left open. */
    public static String drawnUnclosed(Outline outline) {
        return Marked.draw(
                outline.source().text(),
                outline.unclosed().stream().map(Unclosed::opening).toList());
    }

    /** What a reader sees of a page. */
    public static String shown(Outline outline) {
        return outline.passage(outline.source().range()).text();
    }
}
