package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages in pages. */
class TransclusionExpanderTest {

    @Test
    void pagesStandWhereTheyArePulledIn() {
        PreviewedPages pages = PreviewedPages.of("a {{:B}} c\n{{:B}}\nd\n").with("B", "=== B ===\n* b\n");
        assertThat(pages.shown())
                .isEqualTo("<p>a </p><h2 id=\"B\" class=\"level3\">B</h2><ul><li>b</li></ul><p> c </p>"
                        + "<h2 id=\"B_2\" class=\"level3\">B</h2><ul><li>b</li></ul><p> d</p>");
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
    void blocksInAHeadingAreOnlyNamed() {
        PreviewedPages pages = PreviewedPages.of("== {{:B}} ==\n").with("B", "* a\n* b\n");
        assertThat(pages.main().select("h2").text()).isEqualTo("B");
    }

    @Test
    void partsAreShownWhereTheyBelong() {
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
                        "<p><span class=\"absent\" title=\"There is no page 'Boot timer' here.\">Boot timer</span> "
                                + "<span class=\"absent\" title=\"There is no page 'Template:Note' here.\">Template:Note</span></p>");
    }

    @Test
    void circlesAreToldAndNotWalked() {
        PreviewedPages pages =
                PreviewedPages.of("a\n\n{{:B}}\n").with("B", "b\n\n{{:C}}\n").with("C", "c\n\n{{:B}}\n\n{{:Round}}\n");
        assertThat(pages.main().select("p").eachText())
                .containsExactly(
                        "a",
                        "b",
                        "c",
                        "This inclusion would never end: 'Round' pulls in 'B' pulls in 'C' pulls in 'B'.",
                        "This inclusion would never end: 'Round' pulls in 'B' pulls in 'C' pulls in 'Round'.");
        assertThat(PreviewedPages.of("{{:Round}}").main().select(".remark").text())
                .isEqualTo("This inclusion would never end: 'Round' pulls in 'Round'.");
    }

    @Test
    void longChainsEnd() {
        PreviewedPages pages = PreviewedPages.of("{{:P1}}\n\nend");
        for (int i = 1; i < 100; i++) {
            pages.with("P" + i, "p" + i + "\n\n{{:P" + (i + 1) + "}}\n");
        }
        assertThat(pages.main().text())
                .contains("p20 'P21' is not pulled in here: it would be the page number 22 inside another. end")
                .doesNotContain("p21");
    }

    @Test
    void muchTextEndsWithAWord() {
        PreviewedPages pages = PreviewedPages.of("{{:B}}\n".repeat(1000))
                .with("B", "=== b ===\n" + ("word ".repeat(1000) + "\n").repeat(20));
        assertThat(pages.html().length()).isBetween(2_000_000, 10_000_000);
        assertThat(pages.main().lastElementChild().text()).startsWith("The preview ends here, after about 4000000");
    }

    @Test
    void laughingPagesEndSoon() {
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
    void allPagesStandOneAfterAnother() {
        PreviewedPages pages = PreviewedPages.of("=== a ===\n").with("B", "<noinclude>=== b ===</noinclude>\n\nc\n");
        assertThat(pages.all().select("main").text()).contains("a").contains("c");
        assertThat(pages.all().select(".from").eachText()).containsExactly("Round.wiki", "B.wiki");
    }
}
