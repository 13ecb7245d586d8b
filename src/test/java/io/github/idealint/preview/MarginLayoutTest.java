package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What was found, and where it is told. */
class MarginLayoutTest {

    @Test
    void findingsAreMarkedAndToldBesideTheirBlock() {
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
                                + "<span class=\"wiki\" title=\"The page 'c' of the wiki\"><mark class=\"error\">d</mark> e</span></p>");
    }

    @Test
    void theWorstMarkWins() {
        assertThat(PreviewedPages.of("abc")
                        .found(Severity.INFO, "Round", "abc", "i")
                        .found(Severity.ERROR, "Round", "b", "e")
                        .shown())
                .isEqualTo(
                        "<p><mark class=\"info\">a</mark><mark class=\"error\">b</mark><mark class=\"info\">c</mark></p>");
    }

    @Test
    void headingsAndPreformattedTextHaveNotesAsWell() {
        Element page =
                PreviewedPages.of("== «a» ==\n «b»\n\n<pre>\n«c»\n</pre>\n").document();
        assertThat(page.select(".row:has(.note)")).hasSize(3);
        assertThat(page.select("mark").eachText()).containsExactly("a", "b", "c");
    }

    @Test
    void whatReadersDoNotSeeIsToldAtWhatTheySeeBefore() {
        Element page = PreviewedPages.of("a\n\n<!-- «b» -->\n\nc\n").document();
        assertThat(page.selectFirst(".row:has(.note)")
                        .selectFirst("p:not(.from)")
                        .text())
                .startsWith("Error Oh.");
        assertThat(page.selectFirst(".row:has(.note)").lastElementChild().text())
                .isEqualTo("a");
    }

    @Test
    void aFindingAboutAnInclusionStandsBesideThePageItPullsIn() {
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
    void aPageThatIsPulledInTwiceIsNotedOnce() {
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
    void findingsOfOtherPagesAreListedAtTheEnd() {
        Element page = PreviewedPages.of("a").with("Other", "«b» «c»").document();
        assertThat(page.select("main .note")).isEmpty();
        assertThat(page.select(".elsewhere .note .where").eachText())
                .containsExactly("some-rule · Other.wiki:1:1", "some-rule · Other.wiki:1:3");
    }

    @Test
    void thatListHasAnEnd() {
        Element page = PreviewedPages.of("a").with("Other", "«b» ".repeat(600)).document();
        assertThat(page.select(".elsewhere .note")).hasSize(200);
        assertThat(page.select(".elsewhere .remark").text()).isEqualTo("400 more are not listed here.");
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
    void noTwoPlacesInAFileHaveTheSameName() {
        Element page = PreviewedPages.of("= _block-2 =\n«a» {{:B}}\n= _page =\n= block-2 =\n* «b»\n")
                .with("B", "=== «_page-1» ===\n")
                .document();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().contains("block-2", "block-2_2", "page");
    }

    @Test
    void severityIsAWordAsWellAsAColour() {
        assertThat(PreviewedPages.of("abc")
                        .found(Severity.INFO, "Round", "a", "i")
                        .found(Severity.ERROR, "Round", "b", "e")
                        .found(Severity.WARNING, "Round", "c", "w")
                        .document()
                        .select(".severity")
                        .eachText())
                .containsExactly("Info", "Error", "Warning");
    }

    @Test
    void theRunIsSummedUpAbove() {
        assertThat(PreviewedPages.of("a")
                        .saying("1 idea needs work.")
                        .document()
                        .select("header .summary")
                        .text())
                .isEqualTo("1 idea needs work.");
    }
}
