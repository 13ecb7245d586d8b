package io.github.idealint.rule.builtin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the rules' documentation pages. */
final class RulePageFolder {

    private static final Path FOLDER = Path.of("src", "site", "markdown", "rules");
    private static final String END = ".md";

    private RulePageFolder() {}

    /** The ids of all pages, by name; an index is no page of a rule. */
    static List<String> ids() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(END) && !name.equals("index" + END))
                    .map(name -> name.substring(0, name.length() - END.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of a rule. */
    static RulePage of(String id) {
        try {
            return RulePage.parse(Files.readString(FOLDER.resolve(id + END)).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
