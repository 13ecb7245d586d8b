package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Where findings are marked and noted. */
class MarginLayoutTest {

    @Test
    void findingsAreMarkedAndNotedBesideTheirBlock() {
        Element page = PreviewedPages.of("a\n\n* b\n* c d e\n")
                .found(Severity.WARNING, "Round", "d", "'d' is odd.")
                .document();
        assertThat(page.select("mark").outerHtml()).isEqualTo("<mark class=\"warning\">d</mark>");
        Element note = page.selectFirst("li .note");
        assertThat(note.parent().selectFirst(".item").text()).isEqualTo("c d e");
        assertThat(note.className()).isEqualTo("note warning");
        assertThat(note.select("p").eachText())
                .containsExactly("Warning 'd' is odd.", "Fix: Write ''d' is odd.'", "some-rule · Round.wiki:4:5");
    }

    @Test
    void marksFollowTheText() {
        assertThat(PreviewedPages.of("a «'''b''' [[c|d» e]]").shown())
                .isEqualTo(
                        "<p>a <mark class=\"error\"><strong>b</strong></mark><mark class=\"error\"> </mark>"
                                + "<span class=\"wiki\" title=\"The page 'c' on the wiki\"><mark class=\"error\">d</mark> e</span></p>");
    }

    @Test
    void headingsAndPreformattedTextHaveNotesAsWell() {
        Element page =
                PreviewedPages.of("== «a» ==\n «b»\n\n<pre>\n«c»\n</pre>\n").document();
        assertThat(page.select(".row:has(.note)")).hasSize(3);
        assertThat(page.select("mark").eachText()).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsNotShownIsNotedAtTheBlockBefore() {
        Element page = PreviewedPages.of("a\n\n<!-- «b» -->\n\nc\n").document();
        assertThat(page.selectFirst(".row:has(.note)")
                        .selectFirst("p:not(.from)")
                        .text())
                .startsWith("Error Oh.");
        assertThat(page.selectFirst(".row:has(.note)").lastElementChild().text())
                .isEqualTo("a");
    }

    @Test
    void aFindingAboutATransclusionStandsBesideTheTranscludedPage() {
        Element page =
                PreviewedPages.of("a\n\n«{{:B}}»\n").with("B", "=== b ===\n").document();
        assertThat(page.selectFirst(".note").parent().selectFirst("h2").text()).isEqualTo("b");
    }

    @Test
    void aFindingAboutAMissingPageStandsBesideItsName() {
        Element page = PreviewedPages.of("{{:B}}\n{{:«Nobody»}}\n\nc\n")
                .with("B", "=== b ===\n")
                .document();
        assertThat(page.select("mark").text()).isEqualTo("Nobody");
        assertThat(page.selectFirst(".note").parent().lastElementChild().text()).isEqualTo("Nobody");
    }

    @Test
    void aPageThatIsTranscludedTwiceIsNotedOnce() {
        Element page =
                PreviewedPages.of("{{:B}}\n{{:B}}\n").with("B", "=== «b» ===\n").document();
        assertThat(page.select(".note")).hasSize(1);
        assertThat(page.select("mark")).hasSize(2);
    }

    @Test
    void findingsInALineOfAnotherPageStandBesideThatLine() {
        Element page = PreviewedPages.of("* until {{:Day}}\n")
                .with("Day", "«12 March»")
                .document();
        assertThat(page.selectFirst(".note").parent().selectFirst(".item").text())
                .isEqualTo("until 12 March");
        assertThat(page.select(".elsewhere")).isEmpty();
    }

    @Test
    void aNoteLeadsToItsBlock() {
        Element page = PreviewedPages.of("a\n\n* «b»\n").document();
        String place = page.selectFirst(".where a").attr("href").substring(1);
        assertThat(page.getElementById(place).selectFirst(".item").text()).isEqualTo("b");
    }

    @Test
    void pagesOfOneFileAreKeptApart() {
        Element page = PreviewedPages.ofOneFile("wiki.xml", "a\n\n{{:B}}\n\n{{:B}}", "B", "«b»\n\nc\n")
                .document();
        assertThat(page.select(".from").eachText()).containsExactly("wiki.xml (Round)", "wiki.xml (B)", "wiki.xml (B)");
        assertThat(page.selectFirst(".note").parent().lastElementChild().text()).isEqualTo("b");
        assertThat(page.select("main > p").eachText()).containsExactly("c", "c");
    }

    @Test
    void aFindingAboutAnEmptyRangeStandsBesideItsBlock() {
        Element page = PreviewedPages.of("a\n\nb«»\n\nc\n").document();
        assertThat(page.selectFirst(".row:has(.note)").lastElementChild().text())
                .isEqualTo("b");
        assertThat(page.select("mark")).isEmpty();
    }

    @Test
    void aFindingBeforeTheFirstBlockStandsBesideThatBlock() {
        Element page = PreviewedPages.of("<!-- «a» -->\n\nb\n").document();
        assertThat(page.selectFirst(".row:has(.note)").lastElementChild().text())
                .isEqualTo("b");
    }

    @Test
    void aFindingInATableStandsBesideTheTable() {
        Element page = PreviewedPages.of("{|\n| a\n| «b»\n|}\n").document();
        assertThat(page.selectFirst(".row:has(.note)").lastElementChild().className())
                .isEqualTo("wide");
    }

    @Test
    void aFindingOnAPageWithoutContentIsListedElsewhere() {
        Element page = PreviewedPages.of("<!-- «a» -->").document();
        assertThat(page.select(".elsewhere .where").eachText()).containsExactly("some-rule · Round.wiki:1:6");
    }

    @Test
    void aFindingThatCoversSeveralBlocksIsNotedAtTheFirstAndMarkedInAll() {
        Element page = PreviewedPages.of("a\n\n«b\n* c\n* d»\n").document();
        assertThat(page.select(".note")).hasSize(1);
        assertThat(page.selectFirst(".row:has(.note)").lastElementChild().text())
                .isEqualTo("b");
        assertThat(page.select("mark").eachText()).containsExactly("b", "c", "d");
    }

    @Test
    void notesOfOneBlockFollowTheOrderOfThePage() {
        Element page = PreviewedPages.of("a b")
                .found(Severity.INFO, "Round", "b", "Second.")
                .found(Severity.ERROR, "Round", "a", "First.")
                .document();
        assertThat(page.select(".row .note p:first-child").eachText()).containsExactly("Error First.", "Info Second.");
    }

    @Test
    void aNoteIsOneLineWithoutInvisibleCharacters() {
        Element page = PreviewedPages.of("abc")
                .found(Severity.ERROR, "Round", "b", "a\tb\u200B\u202E\nc <d>")
                .document();
        assertThat(page.selectFirst(".note p").text()).isEqualTo("Error a b\uFFFD\uFFFD c <d>");
        assertThat(page.selectFirst(".fix").text()).isEqualTo("Fix: Write 'a b\uFFFD\uFFFD c <d>'");
    }

    @Test
    void aNoteWithoutAFixHasNone() {
        assertThat(PreviewedPages.of("«a»").document().select(".note .fix")).isEmpty();
    }
}
