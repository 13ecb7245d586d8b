package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Block.Item.Role;
import io.github.idealint.markup.Outline;
import org.junit.jupiter.api.Test;

class BlockReaderTest {

    @Test
    void readsAPageOfTheUsualShape() {
        assertThat(Outlines.blocks("""
                        === Faster boats ===

                        '''Summary:''' Make boats
                        faster.

                        * Skill level: beginner
                        ** and more
                         indented text
                        """))
                .containsExactly(
                        "Heading3|Faster boats|",
                        "Paragraph|'''Summary:''' Make boats\nfaster.|",
                        "Item|* Skill level: beginner|",
                        "Item|** and more|",
                        "Indented| indented text|");
    }

    @Test
    void aPageWithoutTextHasNoSections() {
        assertThat(Outlines.of("").sections()).isEmpty();
        assertThat(Outlines.of("\n \n\t\n").sections()).isEmpty();
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsASectionWithoutOne() {
        Outline outline = Outlines.of("text\n== A ==\n=== B ===\n* b\n");

        assertThat(outline.sections())
                .extracting(section -> section.heading().isPresent())
                .containsExactly(false, true, true);
        assertThat(outline.sections())
                .extracting(section -> section.blocks().size())
                .containsExactly(1, 0, 1);
    }

    @Test
    void aHeadingHasItsMarksAndItsTitle() {
        Outline outline = Outlines.of("x\n===  A title === <!-- remark -->  \n");
        var heading = outline.sections().get(1).heading().orElseThrow();

        assertThat(outline.source().text(heading.range())).isEqualTo("===  A title ===");
        assertThat(outline.source().text(heading.title())).isEqualTo("A title");
        assertThat(heading.level()).isEqualTo(3);
    }

    @Test
    void unevenMarksGiveTheSmallerLevel() {
        assertThat(Outlines.blocks("=== a ==\n== b ===\n======= c =======\n"))
                .containsExactly("Heading2|= a|", "Heading2|b =|", "Heading6|= c =|");
    }

    @Test
    void aHeadingBehindABlankOrAListMarkIsNone() {
        assertThat(Outlines.blocks(" == a ==\n* == b ==\n== c\n"))
                .containsExactly("Indented| == a ==|", "Item|* == b ==|", "Paragraph|== c|");
    }

    @Test
    void commentsBeforeAHeadingDoNotHideIt() {
        assertThat(Outlines.blocks("text\n<!-- a -->\n== b ==\n<!-- c -->== d ==\n"))
                .containsExactly("Paragraph|text|", "Literal|<!-- a -->|", "Heading2|b|", "Heading2|d|");
    }

    @Test
    void aCommentOverLinesStaysInsideItsHeading() {
        assertThat(Outlines.blocks("== a <!-- b\n\nc --> d ==\ntext\n"))
                .containsExactly("Heading2|a <!-- b\n\nc --> d|", "Paragraph|text|");
    }

    @Test
    void anItemHasMarksAndContent() {
        Outline outline = Outlines.of("*#  some text  \n");
        Block.Item item = (Block.Item) outline.sections().get(0).blocks().get(0);

        assertThat(outline.source().text(item.marker())).isEqualTo("*#");
        assertThat(outline.source().text(item.content())).isEqualTo("some text");
        assertThat(item.depth()).isEqualTo(2);
    }

    @Test
    void anItemWithoutTextHasEmptyContent() {
        Outline outline = Outlines.of("*\n");
        Block.Item item = (Block.Item) outline.sections().get(0).blocks().get(0);

        assertThat(item.content().isEmpty()).isTrue();
    }

    @Test
    void anItemEndsWithItsLine() {
        assertThat(Outlines.blocks("* item\nbroken over\n* next\n  indented\n"))
                .containsExactly("Item|* item|", "Paragraph|broken over|", "Item|* next|", "Indented|  indented|");
    }

    @Test
    void aCommentOverLinesKeepsAnItemTogether() {
        assertThat(Outlines.blocks("* a <!-- x\n\ny --> b\n")).containsExactly("Item|* a <!-- x\n\ny --> b|");
    }

    @Test
    void blankLinesWithBlanksDivideParagraphsAndIndentedText() {
        assertThat(Outlines.blocks("a\n  \nb\n c\n \n d\n"))
                .containsExactly("Paragraph|a|", "Paragraph|b|", "Indented| c|", "Indented| d|");
    }

    @Test
    void literalTagsAroundLinesAreLiteral() {
        assertThat(Outlines.blocks("""
                        <pre>
                        == a ==

                        * b
                        </pre>
                        <syntaxhighlight lang="c">
                        c
                        </syntaxhighlight>
                        <nowiki>
                        * d
                        </nowiki>
                        """))
                .extracting(block -> block.substring(0, 8))
                .containsExactly("Literal|", "Literal|", "Literal|");
    }

    @Test
    void aLiteralThatBeginsInsideALineLeavesThatLineToTheText() {
        assertThat(Outlines.blocks("a <nowiki>\n* b\n</nowiki> c\n"))
                .containsExactly("Paragraph|a <nowiki>|", "Literal|* b\n</nowiki> c|");
    }

    @Test
    void commentsThatFillLinesAreLiteral() {
        assertThat(Outlines.blocks("a\n<!-- b -->\nc <!-- d -->\n<!-- e\n\nf -->\n<!-- g --> <!-- h -->\n"))
                .containsExactly(
                        "Paragraph|a|",
                        "Literal|<!-- b -->|",
                        "Paragraph|c <!-- d -->|",
                        "Literal|<!-- e\n\nf -->|",
                        "Literal|<!-- g --> <!-- h -->|");
    }

    @Test
    void theLastMarkMakesAnItemAnEntryATermOrADefinition() {
        assertThat(Outlines.of("* a\n; b\n: c\n*: d\n:* e\n").sections().get(0).blocks())
                .map(block -> ((Block.Item) block).role())
                .containsExactly(Role.ENTRY, Role.TERM, Role.DEFINITION, Role.DEFINITION, Role.ENTRY);
    }

    @Test
    void rulesAndTemplatesOverLinesAreOpaque() {
        assertThat(Outlines.blocks("{|\n| a\n|}\n----\n{{T\n| a = b\n}}\n:{|\n| c\n|}\n"))
                .containsExactly(
                        "Table|{|\n| a\n|}|", "Opaque|----|", "Opaque|{{T\n| a = b\n}}|", "Table|:{|\n| c\n|}|");
    }

    @Test
    void aRedirectIsOpaque() {
        assertThat(Outlines.blocks("#REDIRECT [[Boats]]\n")).containsExactly("Opaque|#REDIRECT [[Boats]]|");
    }

    @Test
    void templatesOnOneLineAndTagsOfHtmlAreText() {
        assertThat(Outlines.blocks("{{:A}}\n<div>\ntext\n</div>\n__TOC__\n"))
                .containsExactly("Paragraph|{{:A}}\n<div>\ntext\n</div>\n__TOC__|");
    }
}
