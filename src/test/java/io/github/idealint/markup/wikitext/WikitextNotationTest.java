package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Inline.Emphasis.Weight;
import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextEdit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikitextNotationTest {

    private final Notation notation = WikitextNotation.INSTANCE;

    @Test
    void writesWhatRulesPropose() {
        assertThat(notation.markup()).isEqualTo(Markup.WIKITEXT);
        assertThat(notation.item("Language: C")).isEqualTo("* Language: C");
        assertThat(notation.number()).isEqualTo("#");
        assertThat(notation.mark(false, 1)).isEqualTo("*");
        assertThat(notation.mark(true, 2)).isEqualTo("##");
        assertThat(Stream.of(Weight.values()).map(notation::emphasis)).containsExactly("''", "'''", "'''''");
        assertThat(notation.label("Summary")).isEqualTo("'''Summary:'''");
        assertThat(notation.code("make")).isEqualTo("<code>make</code>");
        assertThat(notation.heading(3, "Traces")).isEqualTo("=== Traces ===");
        assertThat(notation.link("https://example.org")).isEqualTo("[https://example.org]");
        assertThat(notation.link("https://example.org", "Page")).isEqualTo("[https://example.org Page]");
    }

    @ParameterizedTest
    @CsvSource({"Ideas/Timer,{{:Ideas/Timer}}", ":Ideas/Timer,{{:Ideas/Timer}}", "' Timer ',{{:Timer}}"})
    void namesAnIncludedPageWithOneColon(String name, String inclusion) {
        assertThat(notation.inclusion(name)).isEqualTo(inclusion);
    }

    @Test
    void whatItWritesIsReadAsWhatIsMeant() {
        assertThat(Outlines.of(notation.heading(4, "Traces")).sections().get(0).heading())
                .map(Heading::level)
                .hasValue(4);
        assertThat(Outlines.of(notation.item(notation.strong("a") + notation.code("b")))
                        .inlines())
                .hasSize(2);
        assertThat(Outlines.of(notation.link("https://example.org", "Page")).inlines())
                .hasSize(1);
        assertThat(Outlines.of(notation.inclusion("Timer")).inlines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "== Traces ==,3,=== Traces ===",
        "=Traces=,2,==Traces==",
        "=== a = b ===,2,== a = b ==",
        "== Traces == <!-- new -->,4,==== Traces ==== <!-- new -->",
        "=== uneven ==,1,= uneven =",
    })
    void movesAHeadingToAnotherLevel(String page, int level, String moved) {
        Outline outline = Outlines.of(page);
        Heading heading = outline.sections().get(0).heading().orElseThrow();
        assertThat(TextEdit.apply(page, notation.changeLevel(outline.source(), heading.range(), level)))
                .isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            <!-- a,             -->
            {| a,               |}
            {{ a,               }}
            <pre> a,            </pre>
            <source lang=c> a,  </source>
            a ''b,              ''
            """)
    void closesWhatIsOpen(String page, String closing) {
        Outline outline = Outlines.of(page);
        Unclosed open = outline.unclosed().get(0);
        assertThat(notation.closing(open, outline.source())).isEqualTo(closing);
        assertThat(open.swallows()).isEqualTo(open.kind() != Unclosed.Kind.EMPHASIS);
    }
}
