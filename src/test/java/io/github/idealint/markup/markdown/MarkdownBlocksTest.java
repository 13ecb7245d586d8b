package io.github.idealint.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownBlocksTest {

    @Test
    void readsAPageOfTheUsualShape() {
        assertThat(MarkdownOutlines.blocks("""
                        ## Faster boats

                        **Summary:** Make boats
                        faster.

                        - Skill level: beginner
                          goes on
                          1. and more

                              indented text
                        """))
                .containsExactly(
                        "Heading2|Faster boats|",
                        """
                        Paragraph|**Summary:** Make boats
                        faster.|""",
                        "Item|- Skill level: beginner|",
                        "Paragraph|  goes on|",
                        "Item|  1. and more|",
                        """
                        Paragraph|      indented text|""");
    }

    @Test
    void aPageWithoutTextHasNoSections() {
        assertThat(MarkdownOutlines.of("").sections()).isEmpty();
        assertThat(MarkdownOutlines.of("\n \n\t\n").sections()).isEmpty();
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsASectionWithoutOne() {
        assertThat(MarkdownOutlines.of("text\n## A\n### B\n- b\n").sections())
                .extracting(section -> section.heading().isPresent())
                .containsExactly(false, true, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "## A title";                  2; A title; "## A title"
            "## A *title* ##  ";           2; A *title*; "## A *title* ##"
            "   # A # title";              1; A # title; "# A # title"
            "A\\ntitle\\n===";             1; "A\\ntitle"; "A\\ntitle\\n==="
            "A title\\n  ---  ";           2; A title; "A title\\n  ---"
            "- > ### A title";             3; A title; "### A title"
            "## A {#id}";                  2; A {#id}; "## A {#id}"
            "#";                           1; ""; "#"
            """)
    void aHeadingHasItsMarksAndItsTitle(String page, int level, String title, String range) {
        Outline outline = MarkdownOutlines.of("x\n\n" + page.translateEscapes() + "\n");
        var heading = outline.sections().get(1).heading().orElseThrow();
        assertThat(heading.level()).isEqualTo(level);
        assertThat(outline.source().text(heading.title())).isEqualTo(title.translateEscapes());
        assertThat(outline.source().text(heading.range())).isEqualTo(range.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "-  some text  ";       -;      1; some text
            "12) some text";        12);    1; some text
            "- [x] some text";      - [x];  1; some text
            "- [ ]some text";       -;      1; [ ]some text
            "- 1. some text";       - 1.;   2; some text
            "> + some text";        +;      1; some text
            "*\\tsome text";        *;      1; some text
            "-";                    -;      1; ""
            """)
    void anItemHasMarksDepthAndContent(String page, String marker, int depth, String content) {
        Outline outline = MarkdownOutlines.of(page.translateEscapes() + "\n");
        Block.Item item = (Block.Item) outline.sections().get(0).blocks().get(0);
        assertThat(outline.source().text(item.marker())).isEqualTo(marker);
        assertThat(item.depth()).isEqualTo(depth);
        assertThat(outline.source().text(item.content())).isEqualTo(content);
    }

    @Test
    void aParagraphKnowsTheItemThatItGoesOn() {
        String page = """
                - one
                  goes on
                lazily

                  a paragraph of one

                  - two

                    a paragraph of two

                alone
                """;
        assertThat(blocks(page, Block.Paragraph.class).map(Block.Paragraph::depth))
                .containsExactly(1, 1, 2, 0);
    }

    @Test
    void anEmptyItemIsOneThoughItsListGoesOnBelow() {
        assertThat(MarkdownOutlines.blocks("-\n  - a\n\n-\n  text\n- - \n"))
                .containsExactly("Item|-|", "Item|  - a|", "Item|-|", "Paragraph|  text|", "Item|- - |");
    }

    @Test
    void codeHtmlAndCommentsAreNoText() {
        assertThat(MarkdownOutlines.blocks("""
                        ```c
                        # a
                        ```
                        <!-- b

                        c -->
                        <div>
                        **d**
                        </div>

                        - ~~~
                          e
                          ~~~
                        """))
                .containsExactly(
                        "Literal|```c\n# a\n```|",
                        "Literal|<!-- b\n\nc -->|",
                        "Opaque|<div>\n**d**\n</div>|",
                        "Literal|- ~~~\n  e\n  ~~~|");
    }

    @Test
    void definitionsAndRulesAreNoText() {
        assertThat(MarkdownOutlines.blocks("[a]: https://example.org\n\"title\"\nText\n\n***\n"))
                .containsExactly("Opaque|[a]: https://example.org\n\"title\"|", "Paragraph|Text|", "Opaque|***|");
    }

    @Test
    void aTableHasRowsAndCells() {
        Outline outline = MarkdownOutlines.of("""
                Title | Mentor
                --- | ---
                Timer \\| clock | **Ann**
                |  | Bo
                short
                """);
        Block.Table table = (Block.Table) outline.sections().get(0).blocks().get(0);
        assertThat(table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> outline.source().text(cell.content()))
                                .toList()))
                .containsExactly(
                        List.of("Title", "Mentor"),
                        List.of("Timer \\| clock", "**Ann**"),
                        List.of("", "Bo"),
                        List.of("short", ""));
        assertThat(table.rows().get(0).cells()).allMatch(Block.Table.Cell::heads);
        assertThat(table.rows().get(1).cells()).noneMatch(Block.Table.Cell::heads);
        assertThat(outline.passage(table.rows().get(1).cells().get(0).content()).text())
                .isEqualTo("Timer | clock");
    }

    @Test
    void tagsOfSiteGeneratorsAreNotShown() {
        assertThat(MarkdownOutlines.blocks("Text\n{% include a.html %} {{ b }}\nmore {{ c }}\n{:.d}\n"))
                .containsExactly(
                        "Paragraph|Text|",
                        "Opaque|{% include a.html %} {{ b }}|",
                        "Paragraph|more {{ c }}|",
                        "Opaque|{:.d}|");
        assertThat(MarkdownOutlines.shown("[a]({{ b }}){:target=\"_blank\"} {{< c >}}d `{{ e }}` {x: y}"))
                .isEqualTo("a d {{ e }} {x: y}");
    }

    @Test
    void quoteMarksAreNotShown() {
        Outline outline = MarkdownOutlines.of("> one\n> two\n>> *three\n>> four*\n");
        assertThat(Stream.of(1, 2, 3)
                        .map(line ->
                                outline.passage(outline.source().line(line)).text()))
                .containsExactly("one", "two", "three");
    }

    @Test
    void readsManyPagesAtOnceAsItReadsThemOneByOne() {
        List<String> pages = List.copyOf(MarkdownOutlines.pages().values());
        List<Outline> together =
                pages.parallelStream().map(MarkdownOutlines::of).toList();
        assertThat(together.stream().map(io.github.idealint.markup.Node::of))
                .isEqualTo(pages.stream()
                        .map(MarkdownOutlines::of)
                        .map(io.github.idealint.markup.Node::of)
                        .toList());
    }

    private static <T extends Block> Stream<T> blocks(String page, Class<T> kind) {
        return MarkdownOutlines.of(page).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @Test
    void breaksInsideALineAreMarked() {
        Outline outline = MarkdownOutlines.of("one<br>two<BR />three\\\nfour\n");
        assertThat(outline.breaks()).containsExactly(new TextRange(3, 7), new TextRange(10, 16));
        assertThat(outline.passage(outline.source().line(1)).text()).isEqualTo("one two three");
    }
}
