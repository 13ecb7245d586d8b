package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nested lists, and the anchors, ranks and numbers of headings. */
class LayoutTest {

    @Test
    void itemsAreNestedByTheirMarkers() {
        PreviewedPages.of("""
                * a
                ** b
                **# c
                * d
                # e
                :f
                ::* g
                """).show("""
                <ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>
                <ol><li>e</li></ol>
                <dl><dd>f<dl><dd><ul><li>g</li></ul></dd></dl></dd></dl>
                """);
    }

    @Test
    void aMarkerThatDiffersFurtherOutStartsAnotherList() {
        PreviewedPages.of("#* a\n** b\n")
                .show("<ol><li><ul><li>a</li></ul></li></ol><ul><li><ul><li>b</li></ul></li></ul>");
        PreviewedPages.of("** a\n*# b\n").show("<ul><li><ul><li>a</li></ul><ol><li>b</li></ol></li></ul>");
    }

    @Test
    void anItemMaySkipALevel() {
        PreviewedPages.of("* a\n*** b\n").show("<ul><li>a<ul><li><ul><li>b</li></ul></li></ul></li></ul>");
    }

    @Test
    void termsAndDefinitionsAreOneList() {
        PreviewedPages.of("; a\n: b\n: c\n; d\n").show("<dl><dt>a</dt><dd>b</dd><dd>c</dd><dt>d</dt></dl>");
        PreviewedPages.of("; a\n;; b\n").show("<dl><dt>a<dl><dt>b</dt></dl></dt></dl>");
    }

    @Test
    void tooDeepItemsAreShownAtTheDeepestLevel() {
        Element main = PreviewedPages.of("*".repeat(20) + " a\n" + "*".repeat(12) + " b\n")
                .main();
        assertThat(main.select("ul")).hasSize(12);
        assertThat(main.select("ul").last().children().eachText()).containsExactly("a", "b");
    }

    @Test
    void anItemMayBeginBehindTheEndOfAComment() {
        PreviewedPages.of("<!-- a\n-->** b\n* c\n").show("<ul><li><ul><li>b</li></ul></li><li>c</li></ul>");
        PreviewedPages.of("<!-- a\n-->* b\n").show("<ul><li>b</li></ul>");
    }

    @Test
    void theListsOfTwoPagesAreTwo() {
        PreviewedPages.of("{{:A}}\n{{:B}}\n")
                .with("A", "* a\n")
                .with("B", "* b\n")
                .show("<ul><li>a</li></ul><ul><li>b</li></ul>");
    }

    @Test
    void headingsLeaveNoRankOut() {
        Element main = PreviewedPages.of("=== a ===\n== b ==\n==== c ====\n=== d ===\n= e =\n")
                .main();
        assertThat(main.children().eachAttr("class")).containsExactly("level3", "level2", "level4", "level3", "level1");
        assertThat(main.children()).extracting(Element::normalName).containsExactly("h2", "h2", "h3", "h3", "h2");
    }

    @Test
    void theLowestRankIsSix() {
        Element main = PreviewedPages.of("= a =\n== b ==\n=== c ===\n==== d ====\n===== e =====\n====== f ======\n")
                .main();
        assertThat(main.children()).extracting(Element::normalName).containsExactly("h2", "h3", "h4", "h5", "h6", "h6");
        assertThat(main.children().last().attr("class")).isEqualTo("level6");
    }

    @Test
    void contentsAreNumbered() {
        Element contents = PreviewedPages.of("= a =\n== b ==\n==== ''c'' [[d|e]] ====\n== f ==\n= g =\n== h ==\n")
                .document()
                .selectFirst("nav");
        assertThat(contents.select("li").eachText())
                .containsExactly("1 a", "1.1 b", "1.1.1 c e", "1.2 f", "2 g", "2.1 h");
        assertThat(contents.select("li").eachAttr("class"))
                .containsExactly("rank2", "rank3", "rank4", "rank3", "rank2", "rank3");
        assertThat(contents.select("a").eachAttr("href")).containsExactly("#a", "#b", "#c_e", "#f", "#g", "#h");
    }

    @Test
    void threeHeadingsNeedNoContents() {
        assertThat(PreviewedPages.of("= a =\n= b =\n= c =\n").document().select("nav"))
                .isEmpty();
        assertThat(PreviewedPages.of("= a =\n= b =\n= c =\n= d =\n").document().select("nav"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " > ", textBlock = """
            == A  b ==              > A_b
            == A ''b'' [[c|d]] ==   > A_b_d
            == 50 % "x" ==          > 50_%_"x"
            == Über &amp; unter ==  > Über_&_unter
            == __a ==               > a
            == a <!-- b --> c ==    > a_c
            == [[Category:A]] b ==  > b
            """)
    void headingsHaveTheAnchorsOfMediaWiki(String heading, String anchor) {
        assertThat(PreviewedPages.of(heading).main().selectFirst("h2").id()).isEqualTo(anchor);
    }

    @Test
    void headingsOfTheSameNameAreNumbered() {
        assertThat(PreviewedPages.of("== a ==\n== A ==\n== a_2 ==\n== a ==\n")
                        .main()
                        .select("h2")
                        .eachAttr("id"))
                .containsExactly("a", "A_2", "a_2_2", "a_3");
    }

    @Test
    void aHeadingOfWhichNothingCanBeInAnAnchorHasAnIdAllTheSame() {
        PreviewedPages pages = PreviewedPages.of("== a ==\n== _ ==\n== _ ==\n== b ==\n");
        assertThat(pages.main().select("h2").eachAttr("id")).containsExactly("a", "_heading-2", "_2", "b");
        assertThat(pages.document().select("nav a").eachAttr("href")).containsExactly("#a", "#_heading-2", "#_2", "#b");
    }
}
