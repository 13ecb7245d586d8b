package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.SetAside.SuppressedFinding;
import io.github.idealint.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the documentation page about suppressions is true. */
class SuppressionsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/suppressions.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?s)```(wikitext|markdown)\\n(.*?)```\\n\\nSuppressed: ([^\\n]*?)\\. Reported: ([^\\n]*?)\\.\\n");

    /** An example is no list of ideas, and says no more than it has to. */
    private static final String LIST = """
            profile: gsoc
            rules: {too-few-ideas: off, description-length: off, missing-field: off, no-starting-link: off}
            """;

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return all().stream()
                .map(example -> DynamicTest.dynamicTest(example.group(2), () -> {
                    LintResult result = lint(example);
                    assertThat(named(result.setAside().suppressed().stream().map(SuppressedFinding::diagnostic)))
                            .isEqualTo(example.group(3));
                    assertThat(named(result.diagnostics().stream()
                                    .filter(found -> found.severity().atLeast(Severity.WARNING))))
                            .isEqualTo(example.group(4));
                }));
    }

    @Test
    void everyPageOnItIsAnExample() throws IOException {
        assertThat(all()).hasSize(Files.readString(PAGE).split("(?m)^```(?:wikitext|markdown)$", -1).length - 1);
    }

    private static List<MatchResult> all() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
    }

    private static LintResult lint(MatchResult example) {
        boolean layout = example.group(2).contains("'''Details:'''");
        return Suppressing.linter(layout ? "profile: qemu-2020" : LIST)
                .lint(List.of(Suppressing.page(
                        example.group(1).equals("wikitext") ? "timer.wiki" : "timer.md", example.group(2))));
    }

    private static String named(Stream<Diagnostic> found) {
        String ids = found.map(diagnostic -> "`" + diagnostic.rule().id() + "`").collect(Collectors.joining(", "));
        return ids.isEmpty() ? "nothing" : ids;
    }
}
