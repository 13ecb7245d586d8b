package io.github.idealint.markup.markdown;

import io.github.idealint.Marked;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Sketch;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads Markdown test pages. */
final class MarkdownOutlines {

    private MarkdownOutlines() {}

    static Outline of(String text) {
        return new MarkdownParser().parse(SourceText.of("page.md", text));
    }

    static List<String> blocks(String text) {
        return Sketch.blocks(of(text));
    }

    static <T extends Inline> String drawn(String drawing, Class<T> kind, Function<T, Stream<TextRange>> ranges) {
        return Sketch.drawn(of(Marked.parse(drawing).text()), kind, ranges);
    }

    static String drawnUnclosed(String drawing) {
        return Sketch.drawnUnclosed(of(Marked.parse(drawing).text()));
    }

    static String shown(String text) {
        return Sketch.shown(of(text));
    }

    /** The Markdown in the repository: test pages, and its own documentation. */
    static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        Stream.of("src/test/resources/io/github/idealint/markdown", "src/site/markdown", "README.md", "CONTRIBUTING.md")
                .flatMap(path -> files(Path.of(path)))
                .forEach(file -> pages.put(file.toString(), read(file)));
        return pages;
    }

    private static Stream<Path> files(Path path) {
        try {
            return Files.walk(path).filter(file -> file.toString().endsWith(".md"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
