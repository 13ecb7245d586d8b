package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Round pages of Markdown, which link to their ideas. */
class ListedIdeasTest {

    private static PreviewedPages round(String drawn) {
        return new PreviewedPages()
                .withMarkdown("ideas/README", drawn)
                .withMarkdown("ideas/boot-timer", "# Boot timer\n\nMeasure «each» step.\n")
                .withMarkdown("ideas/trace-viewer", "# Trace viewer\n\nShow the times.\n");
    }

    @Test
    void listedIdeasStandBelowTheirList() {
        Document file = round("""
                # Ideas

                - [Boot timer](boot-timer.md), easy
                - [Trace viewer](trace-viewer.md)

                ## More

                Write to the list.
                """).document();
        assertThat(file.select("main h2, main h3").eachText())
                .containsExactly("Ideas", "Boot timer", "Trace viewer", "More");
        assertThat(file.select("main ul > li").eachText()).containsExactly("Boot timer, easy", "Trace viewer");
        assertThat(file.select("main p").eachText()).contains("Measure each step.", "Show the times.");
    }

    @Test
    void theirFindingsStandBesideThem() {
        Document file = round("- [Boot timer](boot-timer.md)\n- [Trace viewer](trace-viewer.md)\n")
                .document();
        assertThat(file.select("main .note .where").eachText()).containsExactly("some-rule · ideas/boot-timer.md:3:9");
        assertThat(file.select(".elsewhere")).isEmpty();
    }

    @Test
    void linksOfTheListLeadToThem() {
        Document file = round("- [Boot timer](boot-timer.md)\n- [Trace viewer](./trace-viewer.md)\n")
                .document();
        assertThat(file.select("main ul a").eachAttr("href"))
                .hasSize(2)
                .allSatisfy(href -> assertThat(file.select(href)).hasSize(1));
    }

    @Test
    void anIdeaIsShownOnce() {
        Document file = round("## [Boot timer](boot-timer.md)\n\nEasy.\n\n- [Boot timer](boot-timer.md)\n")
                .document();
        assertThat(file.select("main p").eachText().stream().filter("Measure each step."::equals))
                .hasSize(1);
    }

    @Test
    void tablesListIdeasToo() {
        Document file = round("""
                | Idea | Level |
                |---|---|
                | [Boot timer](boot-timer.md) | easy |
                | [Trace viewer](trace-viewer.md) | hard |
                """).document();
        assertThat(file.select("main p").eachText()).contains("Measure each step.", "Show the times.");
    }

    @Test
    void whatIsNotThereIsNotShown() {
        Document file =
                round("- [Gone](gone.md)\n- [Boot timer](boot-timer.md)\n").document();
        assertThat(file.select("main h2").eachText()).containsExactly("Boot timer");
    }

    @Test
    void anIdeaThatLinksToOthersIsNoList() {
        Document file = new PreviewedPages()
                .withMarkdown("a", "# A\n\n- [B](b.md)\n")
                .withMarkdown("b", "# B\n\nText of B.\n")
                .all();
        assertThat(file.select("main p").eachText())
                .filteredOn("Text of B."::equals)
                .hasSize(1);
    }

    @Test
    void listsKeepTheirKinds() {
        Document file = round("1. one\n   - in one\n2. two\n").document();
        assertThat(file.select("main ol > li")).hasSize(2);
        assertThat(file.select("main ol ul > li").eachText()).containsExactly("in one");
    }
}
