package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.preview.Previewer.WikiPage;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Transcluded pages in their places. */
class TransclusionExpanderTest {

    @Test
    void pagesStandWhereTheyAreTranscluded() {
        PreviewedPages pages = PreviewedPages.of("a {{:B}} c\n{{:B}}\nd\n").with("B", "=== B ===\n* b\n");
        assertThat(pages.shown())
                .isEqualTo("<p>a === B ===</p><ul><li>b</li></ul><pre tabindex=\"0\">c</pre>"
                        + "<h2 id=\"B\" class=\"level3\">B</h2><ul><li>b</li></ul><p> d</p>");
    }

    @Test
    void runningTextStaysInItsLine() {
        PreviewedPages pages = PreviewedPages.of("* until {{:Day}}, noon\n== {{:Day}} ==\n{|\n| {{:Day}}\n|}\n")
                .with("Day", "'''12''' March");
        assertThat(pages.main().select("li").html()).isEqualTo("until <strong>12</strong> March, noon");
        assertThat(pages.main().select("h2").attr("id")).isEqualTo("12_March");
        assertThat(pages.main().select("td").text()).isEqualTo("12 March");
    }

    @Test
    void blocksInAHeadingBreakIt() {
        PreviewedPages.of("== {{:B}} ==\n").with("B", "* a\n* b").show("<p>== </p><ul><li>a</li><li>b ==</li></ul>");
    }

    @Test
    void inclusionTagsCountWhereAPageIsTranscluded() {
        PreviewedPages pages = PreviewedPages.of(
                        "<noinclude>a</noinclude><includeonly>b</includeonly>c\n\n{{:B}}\n\n{{:C}}\n")
                .with("B", "<noinclude>d</noinclude><includeonly>e</includeonly>f")
                .with("C", "g <onlyinclude>h</onlyinclude> i");
        assertThat(pages.main().select("p").eachText()).containsExactly("ac", "ef", "h");
    }

    @Test
    void aMissingPageIsRed() {
        PreviewedPages pages = PreviewedPages.of("{{:Boot timer}} {{Note|a}}");
        assertThat(pages.shown())
                .isEqualTo(
                        "<p><span class=\"absent\" title=\"There is no page 'Boot timer' here: it is not among the pages checked.\">Boot timer</span> "
                                + "<span class=\"absent\" title=\"There is no page 'Template:Note' here: it is not among the pages checked.\">Template:Note</span></p>");
    }

    @Test
    void circlesAreNamedAndNotFollowed() {
        PreviewedPages pages =
                PreviewedPages.of("a\n\n{{:B}}\n").with("B", "b\n\n{{:C}}\n").with("C", "c\n\n{{:B}}\n\n{{:Round}}\n");
        assertThat(pages.main().select("p").eachText())
                .containsExactly(
                        "a",
                        "b",
                        "c",
                        "This inclusion would never end: 'Round' includes 'B', which includes 'C', which includes 'B'.",
                        "This inclusion would never end: 'Round' includes 'B', which includes 'C', which includes 'Round'.");
        assertThat(PreviewedPages.of("{{:Round}}").main().select(".remark").text())
                .isEqualTo("This inclusion would never end: 'Round' includes itself.");
    }

    @Test
    void longChainsEnd() {
        PreviewedPages pages = PreviewedPages.of("{{:P1}}\n\nend");
        for (int i = 1; i < 100; i++) {
            pages.with("P" + i, "p" + i + "\n\n{{:P" + (i + 1) + "}}\n");
        }
        assertThat(pages.main().text())
                .contains("p20 'P21' is not included here, because inclusions are followed only 20 levels deep. end")
                .doesNotContain("p21");
    }

    @Test
    void aFileThatIsTooLongEndsWithANotice() {
        PreviewedPages pages = PreviewedPages.of("{{:B}}\n".repeat(1000))
                .with("B", "=== b ===\n" + ("word ".repeat(1000) + "\n").repeat(20));
        assertThat(pages.html().length()).isBetween(2_000_000, 10_000_000);
        assertThat(pages.main().lastElementChild().text())
                .isEqualTo("The preview ends here, after about 4 million characters. The rest is left out.");
    }

    @Test
    void pagesThatMultiplyEndSoon() {
        PreviewedPages pages = PreviewedPages.of("{{:P1}}\n".repeat(10));
        for (int i = 1; i < 15; i++) {
            pages.with("P" + i, ("{{:P" + (i + 1) + "}}\n").repeat(10));
        }
        String html = pages.with("P15", "").html();
        assertThat(html.length()).isLessThan(1_000_000);
        assertThat(html.contains("The preview ends here")).isTrue();
        PreviewedPages line = PreviewedPages.of("a {{:B}}\n".repeat(5_000)).with("B", "''b''\n".repeat(1_000));
        assertThat(line.html().contains("The preview ends here")).isTrue();
    }

    @Test
    void aPageOfOneParagraphGoesOnWithItsLine() {
        PreviewedPages.of("{{:Day}}\n\n* {{:Day}}\n")
                .with("Day", "12 March")
                .show("<p>12 March</p><ul><li>12 March</li></ul>");
    }

    @Test
    void theBlocksOfAPageGoOnWithTheTextAroundThem() {
        PreviewedPages.of("* a {{:B}} c\n* d\n").with("B", "b\n\n* e").show("""
                <ul><li>a b</li></ul><ul><li>e c</li><li>d</li></ul>
                """);
    }

    @Test
    void severalPagesMayStandInALine() {
        PreviewedPages.of("from {{:A}} to {{:B}}{{:C}}\n")
                .with("A", "''one''")
                .with("B", "two")
                .with("C", "<!-- nothing -->")
                .show("<p>from <em>one</em> to two</p>");
    }

    @Test
    void aPageWithTransclusionsOfItsOwnIsExpanded() {
        PreviewedPages.of("{{:A}}\n").with("A", "a {{:B}} c").with("B", "b").show("<p>a b c</p>");
    }

    @Test
    void redirectsLeadToTheirTarget() {
        PreviewedPages pages = PreviewedPages.of("{{:Old}}\n\n[[Old]] [[New]]\n")
                .with("New", "=== b ===\n")
                .withRedirect("Old", "New");
        assertThat(pages.main().select("h2").text()).isEqualTo("b");
        assertThat(pages.main().select("a").eachAttr("href")).containsExactly("#_page-1", "#_page-1");
    }

    @Test
    void subPagesAreNamedFromTheirPage() {
        new PreviewedPages()
                .with("A/B", "{{/C}}\n\n{{../D}}\n\n{{:A/E}}\n")
                .with("A/B/C", "c")
                .with("A/D", "d")
                .with("A/E", "e")
                .show("<p>c</p><p>d</p><p>e</p>");
    }

    @Test
    void namesThatNoPageCanHaveAreShownAsWritten() {
        PreviewedPages.of("{{#if: a | b}} {{{c}}} {{}}").show("<p>{{#if: a | b}} {{{c}}} {{}}</p>");
    }

    @Test
    void aMissingPageInAHeadingAndACellIsNamed() {
        PreviewedPages pages = PreviewedPages.of("== {{:A}} ==\n{|\n| {{:A}}\n|}\n");
        assertThat(pages.main().select("h2").attr("id")).isEqualTo("A");
        assertThat(pages.main().select("h2 .absent, td .absent").eachText()).containsExactly("A", "A");
    }

    @Test
    void aPageThatCannotBeParsedIsANoticeInItsPlace() {
        PreviewedPages pages = PreviewedPages.of("a {{:B}} c\n").with("B", "{{".repeat(70_000));
        assertThat(pages.main().select("p").eachText())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("The page 'B' cannot be");
        assertThat(pages.main().select("p.remark")).hasSize(1);
    }

    @Test
    void aCircleInAHeadingEndsWithAName() {
        PreviewedPages pages = PreviewedPages.of("== {{:Round}} ==\n");
        assertThat(pages.main().select("h2").text()).isEqualTo("Round");
        assertThat(pages.main().select("h2 a").attr("href")).isEqualTo("#_page-1");
    }

    @Test
    void pagesAreKnownByTheirTextAndNotTheirName() {
        PreviewedPages pages =
                PreviewedPages.of("{{:B}}\n").with("B", "b\n\n{{:Copy}}\n").withRedirect("Copy", "B");
        assertThat(pages.main().select("p").eachText())
                .containsExactly("b", "This inclusion would never end: 'Round' includes 'B', which includes itself.");
    }

    @Test
    void aPageIsParsedOnceHoweverOftenItIsTranscluded() {
        List<SourceText> parsed = new ArrayList<>();
        SourceText round = SourceText.of("Round.wiki", "{{:B}}\n\n{{:B}} and {{:B}}\n\n== {{:B}} ==\n");
        SourceText other = SourceText.of("B.wiki", "b");
        Previewer previewer = new Previewer(
                source -> {
                    parsed.add(source);
                    return new WikitextParser().parse(source);
                },
                name -> Optional.of(new WikiPage(name, other)),
                new LintResult(List.of(), List.of(), List.of()),
                "All is well.",
                Optional.empty());
        assertThat(Jsoup.parse(previewer.page("Round", new WikiPage(WikiTitle.of("Round"), round)))
                        .select("main")
                        .text())
                .isEqualTo("B.wiki Round.wiki b b and b b");
        assertThat(parsed)
                .startsWith(round, other)
                .hasSizeLessThan(8)
                .filteredOn(other::equals)
                .hasSizeLessThan(3);
    }
}
