package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void phrasesOf2020StandBehindLabelsAndBullets() {
        Template template = Profiles.builtIn("qemu-2020").template();

        assertThat(template.phrases())
                .containsExactly(
                        "Short description of the project",
                        "Detailed description of the project.",
                        "Wiki links to relevant material",
                        "External links to mailing lists or web sites",
                        "Email address and IRC nick",
                        "Person who suggested the idea");
        assertThat(template.choices()).containsExactly("beginner or intermediate or advanced");
    }

    @Test
    void phrasesOf2024AreWholeSentencesThoughTheirLinesAreWrapped() {
        Template template = Profiles.builtIn("qemu-2024").template();

        assertThat(template.phrases())
                .hasSize(7)
                .allMatch(phrase -> !phrase.contains("\n"))
                .contains("Typically 2 or 3 paragraphs.", "Links to mailing lists threads, git repos, or web sites")
                .anyMatch(phrase ->
                        phrase.startsWith("Detailed description of the project that explains the general idea,")
                                && phrase.endsWith("to do research."))
                .anyMatch(phrase -> phrase.endsWith("to research the idea."));
        assertThat(template.choices()).containsExactly("beginner or intermediate or advanced", "C/Python/Rust/etc");
    }

    @Test
    void phrasesOf2026AreSplitIntoSentences() {
        Template template = Profiles.builtIn("qemu-2026").template();

        assertThat(template.phrases())
                .containsExactly(
                        "One sentence describing the project",
                        "Detailed description of the project (5 sentences).",
                        "Email address and IRC nick");
        assertThat(template.choices())
                .containsExactly("beginner, intermediate, or advanced", "90 hours, 175 hours, or 350 hours");
    }

    @Test
    void aProfileWithoutATemplateHasNone() {
        assertThat(Profiles.builtIn("gsoc").template()).isEqualTo(Template.NONE);
        assertThat(Template.NONE.phrases()).isEmpty();
        assertThat(Template.NONE.choices()).isEmpty();
    }

    @Test
    void aTemplateShownWithLeadingBlanksAndWithoutEmptyLinesReadsTheSame() {
        Template template = new Template("""
                == TITLE ==
                 '''Summary:''' Say it in one line
                 Tell the whole story
                 to an outsider.
                 * Name the pages to read
                 * Component: server or client
                """);

        assertThat(template.phrases())
                .containsExactly(
                        "Say it in one line", "Tell the whole story to an outsider.", "Name the pages to read");
        assertThat(template.choices()).containsExactly("server or client");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=== TITLE ===",
                "* Language: C",
                "'''Links:'''",
                "YourIdea",
                "* Skills: C/Rust/Python",
                "Two words"
            })
    void fewerThanThreeWordsAreNoPhrase(String line) {
        assertThat(new Template(line).phrases()).isEmpty();
        assertThat(new Template(line).choices()).isEmpty();
    }

    @Test
    void anItemWrappedOverLinesIsOnePhrase() {
        assertThat(new Template("* Links to the code\n  that will change\n* Names of people").phrases())
                .containsExactly("Links to the code that will change", "Names of people");
    }

    @Test
    void proseWithAnOrIsNoChoice() {
        assertThat(new Template("Two or three").choices()).isEmpty();
        assertThat(new Template("Links: threads on the mailing list or web sites").phrases())
                .containsExactly("threads on the mailing list or web sites");
    }

    @Test
    void windowsLineEndsCountForNothing() {
        assertThat(new Template("* Say what\r\n  it does\r\n\r\nThe second paragraph").phrases())
                .containsExactly("Say what it does", "The second paragraph");
    }

    @Test
    void aLongLineWithoutBlanksIsReadAtOnce() {
        assertThat(new Template("=".repeat(200_000) + "*".repeat(200_000)).phrases())
                .isEmpty();
    }
}
