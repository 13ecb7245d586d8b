package io.github.idealint.markup.wikitext;

import io.github.idealint.Marked;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Sketch;
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
        return Sketch.blocks(of(text));
    }

    /** The page a drawing shows, with marks where its inlines of a kind are now. */
    static <T extends Inline> String drawn(String drawing, Class<T> kind, Function<T, Stream<TextRange>> ranges) {
        return Sketch.drawn(of(Marked.parse(drawing).text()), kind, ranges);
    }

    /** The page a drawing shows, with marks where something is left open. */
    static String drawnUnclosed(String drawing) {
        return Sketch.drawnUnclosed(of(Marked.parse(drawing).text()));
    }

    /** What a reader sees of a page. */
    static String shown(String text) {
        return Sketch.shown(of(text));
    }
}
