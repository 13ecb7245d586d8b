package io.github.idealint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Notation;
import io.github.idealint.markup.Translation;
import io.github.idealint.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page in the other markup reads the same. */
class TranslationTest {

    private static final String WIKI = """
            == Boot timer ==

            '''Summary:''' Show ''how'' long <code>init</code> takes, see [https://example.org/boot the protocol]
            or https://example.org/console.

            <!-- not yet -->
            * Skill level: easy
            ** even [https://example.org/easy]
            # first
            # second

            * Mentor: Ada Doe <ada@example.org>
            """;
    private static final String MARKDOWN = """
            ## Boot timer

            **Summary:** Show *how* long `init` takes, see [the protocol](https://example.org/boot)
            or https://example.org/console.

            <!-- not yet -->
            - Skill level: easy
              - even <https://example.org/easy>
            1. first
            1. second

            - Mentor: Ada Doe <ada@example.org>
            """;

    private static Optional<String> translated(String name, String text, String other) {
        MarkupChoice choice = MarkupChoice.builtIn();
        Notation to = choice.parse(SourceText.of(other, "")).notation();
        return Translation.of(
                choice.parse(SourceText.of(name, text)), to, written -> choice.parse(SourceText.of(other, written)));
    }

    @Test
    void wikitextBecomesMarkdown() {
        assertThat(translated("a.wiki", WIKI, "a.md")).contains(MARKDOWN);
    }

    @Test
    void markdownBecomesWikitext() {
        assertThat(translated("a.md", MARKDOWN, "a.wiki")).contains(WIKI);
    }

    @Test
    void markdownMayBeWrittenInOtherWays() {
        assertThat(translated(
                        "a.md", "Boot timer\n==========\n\n* one\n  two\n* 3 \\* 4\n\n```\nint x;\n```\n", "a.wiki"))
                .contains("= Boot timer =\n\n* one two\n* 3 * 4\n\n<pre>\nint x;\n</pre>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n| a | b |\n|---|---|\n| c | d |\n",
                "---\ntitle: A\n---\nText\n",
                "# A\n\n~~gone~~\n",
                "# A\n\n    code\n"
            })
    void whatHasNoCounterpartIsRefused(String page) {
        assertThat(translated("a.md", page, "a.wiki")).isEmpty();
    }
}
