package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whole files: what is above, below and around the pages. */
class PreviewerTest {

    @Test
    void aFileHasATitleAndTheSummaryOfTheRun() {
        Document file =
                PreviewedPages.of("a").summedUpAs("1 idea <needs> work.").document();
        assertThat(file.title()).isEqualTo("Round – preview");
        assertThat(file.select("h1").text()).isEqualTo("Round");
        assertThat(file.select("header .summary").text()).isEqualTo("1 idea <needs> work.");
    }

    @Test
    void allPagesMayStandOneAfterAnother() {
        Document file = PreviewedPages.of("=== a ===\n")
                .with("B", "<noinclude>\n=== b ===\n</noinclude>\nc\n")
                .all();
        assertThat(file.title()).isEqualTo("All – preview");
        assertThat(file.select("main h2, main > p").eachText()).containsExactly("a", "b", "c");
        assertThat(file.select(".from").eachText()).containsExactly("Round.wiki", "B.wiki");
    }

    @Test
    void aPageWithoutContentHasNoStart() {
        Document file =
                PreviewedPages.of("").with("B", "b").with("C", "<!-- c -->").all();
        assertThat(file.select(".from").eachText()).containsExactly("B.wiki");
    }

    @Test
    void findingsOfOtherPagesAreListedBelow() {
        Document file = PreviewedPages.of("a").with("Other", "«b» «c»").document();
        assertThat(file.select("main .note")).isEmpty();
        assertThat(file.select(".elsewhere .note .where").eachText())
                .containsExactly("some-rule · Other.wiki:1:1", "some-rule · Other.wiki:1:3");
    }

    @Test
    void withoutSuchFindingsThereIsNoList() {
        assertThat(PreviewedPages.of("«a»").document().select(".elsewhere")).isEmpty();
    }

    @Test
    void thatListHasAnEnd() {
        Document file = PreviewedPages.of("a").with("Other", "«b» ".repeat(600)).document();
        assertThat(file.select(".elsewhere .note")).hasSize(200);
        assertThat(file.select(".elsewhere .remark").text()).isEqualTo("400 more findings are not listed.");
    }

    @Test
    void oneFindingThatIsNotListedIsCountedInTheSingular() {
        assertThat(PreviewedPages.of("a")
                        .with("Other", "«b» ".repeat(201))
                        .document()
                        .select(".elsewhere .remark")
                        .text())
                .isEqualTo("1 more finding is not listed.");
        assertThat(PreviewedPages.of("a")
                        .with("Other", "«b» ".repeat(200))
                        .document()
                        .select(".elsewhere .remark"))
                .isEmpty();
    }

    @Test
    void theSamePagesGiveTheSameBytes() {
        PreviewedPages pages = PreviewedPages.of("= a =\n«b» [[c]] {{:d}}\n").with("d", "=== e ===\n* «f»\n");
        assertThat(pages.html()).isEqualTo(pages.html());
    }

    @Test
    void noTwoElementsOfAFileHaveTheSameId() {
        Document file = PreviewedPages.of("= _block-2 =\n«a» {{:B}}\n= _page =\n= block-2 =\n* «b»\n")
                .with("B", "=== «_page-1» ===\n")
                .document();
        assertThat(file.select("[id]").eachAttr("id")).doesNotHaveDuplicates().contains("block-2", "block-2_2", "page");
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
}
