package io.github.idealint.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulePageTextTest {

    private static final Path PAGES = Path.of("src/site/markdown/rules");

    @Test
    void writesHeadingsParagraphsAndExamplesWithoutMarkup() {
        assertThat(text("""
                # `wrong-letter`

                A letter that is *not* right, see [Unicode](https://example.org/unicode) and
                [`idealint.yaml`](../configuration.md). Severity: **error**.

                ## Flagged

                ```wikitext
                * Mentor:  «Anи»

                '''Details:'''
                ```

                ````markdown
                ```
                - x
                ```
                ````

                ## Accepted

                Two * three, and `*` or `'''` or `` ` `` or `[a](b)`.
                """)).isEqualTo("""
                wrong-letter

                A letter that is not right, see Unicode (https://example.org/unicode) and
                'idealint.yaml'. Severity: error.

                FLAGGED: WHAT STANDS BETWEEN « AND »

                    In wikitext:

                        * Mentor:  «Anи»

                        '''Details:'''

                    In Markdown:

                        ```
                        - x
                        ```

                ACCEPTED

                Two * three, and '*' or "'''" or '`' or '[a](b)'.""");
    }

    @Test
    void wrapsItemsBelowTheirText() {
        String item = "- " + "word ".repeat(20).strip();
        assertThat(text("# `a`\n\n" + item + "\n- next\n  goes on\n12. last\n"))
                .isEqualTo("a\n\n- " + "word ".repeat(15).strip() + "\n  "
                        + "word ".repeat(5).strip() + "\n- next goes on\n12. last");
    }

    @Test
    void leavesAWordThatIsLongerThanALineWhole() {
        String address = "https://example.org/" + "a".repeat(100);
        assertThat(text("# `a`\n\nSee " + address + " there.\n")).isEqualTo("a\n\nSee\n" + address + "\nthere.");
    }

    @TestFactory
    Stream<DynamicTest> noPageOfARuleHasMarkupOrLongLinesLeft() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.filter(page -> !page.endsWith("index.md")).sorted().toList().stream()
                    .map(page -> dynamicTest(page.getFileName().toString(), () -> {
                        List<String> prose = RulePageText.of(Files.readString(page)).stream()
                                .filter(line -> !line.startsWith("        "))
                                .toList();
                        assertThat(prose)
                                .contains("WHY", "ACCEPTED")
                                .allMatch(line -> line.length() <= 80 || !line.contains(" "));
                        assertThat(String.join(" ", prose).replaceAll("(?<!\\p{L})'[^']*'|\"[^\"]*\"", ""))
                                .doesNotContain("](");
                        assertThat(prose).noneMatch(line -> line.matches("#.*|.*\\p{Co}.*|.*[^'`]`[^'`].*"));
                    }));
        }
    }

    private static String text(String markdown) {
        return String.join("\n", RulePageText.of(markdown));
    }
}
