package io.github.idealint.fix;

import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All pages of this repository: the examples of the documentation, the resources of the tests, the projects in {@code it}. */
final class FixablePages {

    private static final List<Path> DOCUMENTS =
            List.of(Path.of("src/site/markdown"), Path.of("src/test/resources/io/github/idealint/messages"));
    private static final List<Path> FOLDERS = List.of(
            Path.of("it"),
            Path.of("src/test/resources/io/github/idealint/pages"),
            Path.of("src/test/resources/io/github/idealint/markdown"));
    private static final Pattern EXAMPLE = Pattern.compile("(?sm)^(`{3,})(wikitext|markdown)\\R(.*?)^\\1$");
    private static final Pattern PAGE = Pattern.compile(".*\\.(?:wiki|mediawiki|wikitext|txt|md)");

    private FixablePages() {}

    /** All of them, each example in the markup that it is said to be in. */
    static List<SourceText> ofThisRepository() {
        List<SourceText> pages = new ArrayList<>();
        DOCUMENTS.forEach(folder -> files(folder).forEach(file -> pages.addAll(examples(file))));
        FOLDERS.forEach(folder -> pages.addAll(in(folder)));
        return pages;
    }

    /** The pages in a folder. */
    static List<SourceText> in(Path folder) {
        return files(folder)
                .map(file -> SourceText.decode(file.toString(), bytes(file)))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> Files.isRegularFile(file)
                            && PAGE.matcher(file.toString()).matches())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceText> examples(Path file) {
        String document = new String(bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        List<SourceText> pages = new ArrayList<>();
        EXAMPLE.matcher(document).results().forEach(example -> {
            String ending = example.group(2).equals("wikitext") ? ".wiki" : ".md";
            pages.add(SourceText.of(
                    file + "#" + (pages.size() + 1) + ending, example.group(3).replaceAll("[«»]", "")));
        });
        return pages;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
