package io.github.idealint.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleIndexTest {

    private static final Path INDEX = Path.of("src/site/markdown/rules/index.md");

    @Test
    void listsEachRuleOnceInTheOrderOfTheCatalogue() throws IOException {
        List<String> rows = Files.readAllLines(INDEX).stream()
                .filter(line -> line.startsWith("| [`"))
                .toList();
        assertThat(rows)
                .isEqualTo(BuiltInRules.all().stream()
                        .map(RuleInfo.Descriptors::of)
                        .map(rule -> "| [`%s`](%s.md) | %s | %s |"
                                .formatted(rule.id(), rule.id(), rule.severity().word(), rule.summary()))
                        .toList());
    }
}
