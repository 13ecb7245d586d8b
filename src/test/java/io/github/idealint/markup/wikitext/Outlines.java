package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Section;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** Reads test pages and writes outlines down, a line for each node. */
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
}
