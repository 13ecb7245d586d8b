package io.github.idealint.rule.builtin.link;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of Markdown that are written wrong. */
class MarkdownLinkFlawTest {

    private final RuleTester markdown = RuleTester.of(new MalformedLink()).inFile("timer.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[the code] (https://example.org/a)      | [the code](https://example.org/a)",
                "(the code)[https://example.org/a]       | [the code](https://example.org/a)",
                "(the code)[https://example.org/a)       | [the code](https://example.org/a)",
                "[the code]((https://example.org/a))     | [the code](https://example.org/a)",
                "[the code]((https://example.org/a)/))   | [the code](https://example.org/a)",
                "[the code]((https://example.org/a)      | [the code](https://example.org/a)",
                "[the code](www.example.org)             | [the code](https://www.example.org)",
                "[the code](code.example.org/a)          | [the code](https://code.example.org/a)",
                "[the code](https://example.org/a b)     | [the code](https://example.org/a%20b)",
                "[the code](https://example.org/a        | [the code](https://example.org/a)",
                "[](https://example.org/a)               | <https://example.org/a>",
                "[<ann@example.org>](mailto:ann@example.org) | [ann@example.org](mailto:ann@example.org)",
                "[<https://example.org/a>](https://example.org/a) | [https://example.org/a](https://example.org/a)",
            })
    void flagsWhatIsNoLinkInMarkdown(String bad, String good) {
        markdown.flags("See «" + bad + "»\n").fixedTo("See " + good + "\n");
    }

    @Test
    void flagsALinkOfMarkdownWithoutAHost() {
        markdown.flags("See «[the code](https://)».\n")
                .with("because its address has no host.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[the code](https://example.org/a \"Title of it\")",
                "[the code](<https://example.org/a b>)",
                "[the code](https://example.org/a_(b))",
                "[the code](notes.org), [x](a.io), [docs](docs/example.com.md)",
                "[1] (see https://example.org/a)",
                "(note)[1], f(x)[y]",
                "[a]: https://example.org/a",
                "![](https://example.org/a.png)",
                "[![](https://example.org/a.png)](https://example.org/a)",
                "`[the code] (https://example.org/a)`",
                "[the code](https://example.org/a\n\"Title\")"
            })
    void acceptsLinksOfMarkdown(String text) {
        markdown.accepts(text + "\n");
    }
}
