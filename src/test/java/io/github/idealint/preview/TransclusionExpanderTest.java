package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages in pages. */
class TransclusionExpanderTest {

    @Test
    void pagesStandWhereTheyArePulledIn() {
        Desk desk = Desk.of("a {{:B}} c\n{{:B}}\nd\n").with("B", "=== B ===\n* b\n");
        assertThat(desk.shown())
                .isEqualTo("<p>a </p><h2 id=\"B\" class=\"level3\">B</h2><ul><li>b</li></ul><p> c </p>"
                        + "<h2 id=\"B_2\" class=\"level3\">B</h2><ul><li>b</li></ul><p> d</p>");
    }

    @Test
    void runningTextStaysInItsLine() {
        Desk desk = Desk.of("* until {{:Day}}, noon\n== {{:Day}} ==\n{|\n| {{:Day}}\n|}\n")
                .with("Day", "'''12''' March");
        assertThat(desk.main().select("li").html()).isEqualTo("until <strong>12</strong> March, noon");
        assertThat(desk.main().select("h2").attr("id")).isEqualTo("12_March");
        assertThat(desk.main().select("td").text()).isEqualTo("12 March");
    }

    @Test
    void blocksInAHeadingAreOnlyNamed() {
        Desk desk = Desk.of("== {{:B}} ==\n").with("B", "* a\n* b\n");
        assertThat(desk.main().select("h2").text()).isEqualTo("B");
    }

    @Test
    void partsAreShownWhereTheyBelong() {
        Desk desk = Desk.of("<noinclude>a</noinclude><includeonly>b</includeonly>c\n\n{{:B}}\n\n{{:C}}\n")
                .with("B", "<noinclude>d</noinclude><includeonly>e</includeonly>f")
                .with("C", "g <onlyinclude>h</onlyinclude> i");
        assertThat(desk.main().select("p").eachText()).containsExactly("ac", "ef", "h");
    }

    @Test
    void aMissingPageIsRed() {
        Desk desk = Desk.of("{{:Boot timer}} {{Note|a}}");
        assertThat(desk.shown())
                .isEqualTo(
                        "<p><span class=\"absent\" title=\"There is no page 'Boot timer' here.\">Boot timer</span> "
                                + "<span class=\"absent\" title=\"There is no page 'Template:Note' here.\">Template:Note</span></p>");
    }

    @Test
    void circlesAreToldAndNotWalked() {
        Desk desk = Desk.of("a\n\n{{:B}}\n").with("B", "b\n\n{{:C}}\n").with("C", "c\n\n{{:B}}\n\n{{:Round}}\n");
        assertThat(desk.main().select("p").eachText())
                .containsExactly(
                        "a",
                        "b",
                        "c",
                        "This inclusion would never end: 'Round' pulls in 'B' pulls in 'C' pulls in 'B'.",
                        "This inclusion would never end: 'Round' pulls in 'B' pulls in 'C' pulls in 'Round'.");
        assertThat(Desk.of("{{:Round}}").main().select(".remark").text())
                .isEqualTo("This inclusion would never end: 'Round' pulls in 'Round'.");
    }

    @Test
    void longChainsEnd() {
        Desk desk = Desk.of("{{:P1}}\n\nend");
        for (int i = 1; i < 100; i++) {
            desk.with("P" + i, "p" + i + "\n\n{{:P" + (i + 1) + "}}\n");
        }
        assertThat(desk.main().text())
                .contains("p20 'P21' is not pulled in here: it would be the page number 22 inside another. end")
                .doesNotContain("p21");
    }

    @Test
    void muchTextEndsWithAWord() {
        Desk desk =
                Desk.of("{{:B}}\n".repeat(1000)).with("B", "=== b ===\n" + ("word ".repeat(1000) + "\n").repeat(20));
        assertThat(desk.html().length()).isBetween(2_000_000, 10_000_000);
        assertThat(desk.main().lastElementChild().text()).startsWith("The preview ends here, after about 4000000");
    }

    @Test
    void laughingPagesEndSoon() {
        Desk desk = Desk.of("{{:P1}}\n".repeat(10));
        for (int i = 1; i < 15; i++) {
            desk.with("P" + i, ("{{:P" + (i + 1) + "}}\n").repeat(10));
        }
        String html = desk.with("P15", "").html();
        assertThat(html.length()).isLessThan(1_000_000);
        assertThat(html.contains("The preview ends here")).isTrue();
        Desk line = Desk.of("a {{:B}}\n".repeat(5_000)).with("B", "''b''\n".repeat(1_000));
        assertThat(line.html().contains("The preview ends here")).isTrue();
    }

    @Test
    void allPagesStandOneAfterAnother() {
        Desk desk = Desk.of("=== a ===\n").with("B", "<noinclude>=== b ===</noinclude>\n\nc\n");
        assertThat(desk.all().select("main").text()).contains("a").contains("c");
        assertThat(desk.all().select(".from").eachText()).containsExactly("Round.wiki", "B.wiki");
    }
}
