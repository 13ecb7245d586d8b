package io.github.idealint.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Inline.Emphasis.Weight;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextEdit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownNotationTest {

    private static final MarkdownNotation NOTATION = MarkdownNotation.INSTANCE;

    /** What it writes, the parser reads. */
    @Test
    void writesWhatTheParserReads() {
        String page = NOTATION.heading(3, "Add a trace viewer") + "\n\n" + NOTATION.label("Summary") + " text\n\n"
                + NOTATION.item("Language: " + NOTATION.code("C")) + "\n" + NOTATION.number() + " one\n\n"
                + NOTATION.link("https://example.org") + " "
                + NOTATION.link("https://example.org", "text") + " "
                + NOTATION.inclusion("ideas/timer.md");
        assertThat(page).isEqualTo("""
                ### Add a trace viewer

                **Summary:** text

                - Language: `C`
                1. one

                <https://example.org> [text](https://example.org) [ideas/timer.md](ideas/timer.md)""");
        Outline outline = MarkdownOutlines.of(page);
        assertThat(outline.notation()).isEqualTo(NOTATION);
        assertThat(outline.notation().markup()).isEqualTo(Markup.MARKDOWN);
        assertThat(outline.sections().get(0).heading().orElseThrow().level()).isEqualTo(3);
        assertThat(outline.inlines())
                .extracting(inline -> (Object) inline.getClass())
                .containsExactly(
                        Inline.Emphasis.class,
                        Inline.Verbatim.class,
                        Inline.ExternalLink.class,
                        Inline.ExternalLink.class,
                        Inline.PageLink.class);
    }

    @Test
    void marksItemsOfListsInListsAndTextThatStandsOut() {
        assertThat(NOTATION.mark(false, 1)).isEqualTo("-");
        assertThat(NOTATION.mark(true, 3)).isEqualTo("    1.");
        assertThat(Stream.of(Weight.values()).map(NOTATION::emphasis)).containsExactly("*", "**", "***");
    }

    @Test
    void codeMayHoldABackquote() {
        assertThat(MarkdownOutlines.shown(NOTATION.code("a`b"))).isEqualTo("a`b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "# Title";                2; "## Title"
            "  #### Title ####";      2; "  ## Title ####"
            "Title\\n===";            2; "## Title"
            "> Title\\n> ---\\nText"; 3; "> ### Title\\nText"
            "- # Title";              6; "- ###### Title"
            """)
    void changesTheLevelOfAHeading(String page, int level, String changed) {
        Outline outline = MarkdownOutlines.of(page.translateEscapes());
        var heading =
                outline.sections().get(outline.sections().size() - 1).heading().orElseThrow();
        assertThat(TextEdit.apply(
                        outline.source().text(), NOTATION.changeLevel(outline.source(), heading.range(), level)))
                .isEqualTo(changed.translateEscapes());
    }

    @Test
    void aTitleOverLinesKeepsItsLevel() {
        Outline outline = MarkdownOutlines.of("A\ntitle\n===\n");
        var heading = outline.sections().get(0).heading().orElseThrow();
        assertThat(NOTATION.changeLevel(outline.source(), heading.range(), 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"```c,```", "~~~~,~~~~", "<!-- a,-->", "**Label: a,**"})
    void closesWhatIsOpen(String page, String closing) {
        Outline outline = MarkdownOutlines.of(page);
        assertThat(outline.unclosed()).hasSize(1);
        Unclosed open = outline.unclosed().get(0);
        assertThat(NOTATION.closing(open, outline.source())).isEqualTo(closing);
    }
}
