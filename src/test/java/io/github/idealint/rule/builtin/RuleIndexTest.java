package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The table of rules in {@code index.md} says what the rules themselves say. {@code -Dmessages.rewrite=true} writes it
 * anew, but never without an id that it has: ids are a public contract, which may grow and nothing else.
 */
class RuleIndexTest {

    private static final Path INDEX = Path.of("src/site/markdown/rules/index.md");
    private static final Pattern ROW = Pattern.compile("\\| \\[`([a-z-]+)`].*");

    @BeforeAll
    static void rewrite() throws IOException {
        if (Boolean.getBoolean("messages.rewrite") && rules().toList().containsAll(listed())) {
            Stream<String> head = Files.readAllLines(INDEX).stream()
                    .filter(line -> !ROW.matcher(line).matches());
            Files.write(INDEX, Stream.concat(head, rows()).toList());
        }
    }

    @Test
    void noIdGoes() throws IOException {
        assertThat(rules()).containsAll(listed());
    }

    @Test
    void listsEachRuleOnceInTheOrderOfTheCatalogue() throws IOException {
        assertThat(Files.readAllLines(INDEX).stream().filter(line -> line.startsWith("| [")))
                .as("%s; -Dmessages.rewrite=true writes it anew", INDEX)
                .containsExactlyElementsOf(rows().toList());
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(INDEX).stream()
                .flatMap(line -> ROW.matcher(line).results())
                .map(row -> row.group(1))
                .toList();
    }

    private static Stream<String> rules() {
        return BuiltInRules.all().stream().map(RuleInfo.Descriptors::of).map(RuleDescriptor::id);
    }

    private static Stream<String> rows() {
        return BuiltInRules.all().stream()
                .map(RuleInfo.Descriptors::of)
                .map(rule -> "| [`%s`](%s.md) | %s | %s |"
                        .formatted(rule.id(), rule.id(), rule.severity().word(), rule.summary()));
    }
}
