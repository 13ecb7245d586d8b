package io.github.idealint.page;

import io.github.idealint.Marked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page that a test, an example or the documentation of a rule holds. */
final class TestPages {

    private static final Pattern EXAMPLE = Pattern.compile("```wikitext\\n(.*?)```", Pattern.DOTALL);

    private TestPages() {}

    /** The pages by name. */
    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        files(Path.of("it"), ".wiki").forEach(file -> pages.put(file.toString(), read(file)));
        files(Path.of("src/test/resources"), ".wiki").forEach(file -> pages.put(file.toString(), read(file)));
        files(Path.of("src/site/markdown/rules"), ".md")
                .forEach(file -> EXAMPLE.matcher(read(file))
                        .results()
                        .forEach(example -> pages.put(
                                file.getFileName() + " " + example.start(),
                                Marked.parse(example.group(1)).text())));
        return pages;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try {
            return Files.exists(folder)
                    ? Files.walk(folder).filter(file -> file.toString().endsWith(ending))
                    : Stream.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
