package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links lead. */
class LinkResolverTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " > ", quoteCharacter = '`', textBlock = """
            `[https://example.org/a b ''c'']`  > `https://example.org/a`   > `b c`
            `https://example.org/a.`           > `https://example.org/a`   > `https://example.org/a`
            `[https://example.org/a]`          > `https://example.org/a`   > `[1]`
            `[//example.org/a b]`              > `https://example.org/a`   > `b`
            `[irc://irc.example.org/a b]`      > `irc://irc.example.org/a` > `b`
            `[mailto:ada@example.org Ada]`     > `mailto:ada@example.org`  > `Ada`
            `[https://example.org/?a=1&amp;b=2 c]` > `https://example.org/?a=1&b=2` > `c`
            """)
    void onTheWeb(String written, String address, String text) {
        Element link = PreviewedPages.of(written).main().selectFirst("a");
        assertThat(link.attr("href")).isEqualTo(address);
        assertThat(link.text()).isEqualTo(text);
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
    }

    @Test
    void linksWithoutTextAreNumbered() {
        assertThat(PreviewedPages.of("[https://example.org/a] [https://example.org/b]")
                        .main()
                        .text())
                .isEqualTo("[1] [2]");
    }

    @Test
    void aLinkThatIsPartlyMarkedIsStillOne() {
        assertThat(PreviewedPages.of("[https://example.org/a b «c» d]").main().select("a"))
                .hasSize(1);
    }

    @Test
    void placesOnThePageAreFound() {
        Element main = PreviewedPages.of("== A b % ==\n[[#A b %|c]] [[#A_b_%]] [[#A%20b %]] [[#nowhere|d]]")
                .main();
        assertThat(main.select("a").eachAttr("href")).containsExactly("#A_b_%25", "#A_b_%25", "#A_b_%25");
        assertThat(main.select("a").eachText()).containsExactly("c", "#A_b_%", "#A%20b %");
        assertThat(main.select(".absent").attr("title")).isEqualTo("There is no heading 'nowhere' on this page.");
    }

    @Test
    void linksToATranscludedPageLeadThere() {
        PreviewedPages pages = PreviewedPages.of(
                        "{{:X/Idea}}\n\n[[X/Idea|a]] [[x/Idea]] [[X/Idea#Links|b]]\n== Links ==\n")
                .with("X/Idea", "=== Timer ===\na\n== Links ==\n");
        Element page = pages.document();
        assertThat(pages.main().select("a").eachAttr("href")).containsExactly("#_page-1", "#_page-1", "#Links");
        assertThat(page.getElementById("_page-1").text()).isEqualTo("X/Idea.wiki");
        assertThat(page.select("h2#Links, h2#Links_2")).hasSize(2);
    }

    @Test
    void pagesAreFoundWhateverTheyBeginWith() {
        PreviewedPages pages = PreviewedPages.of("[[A]] [[B]] [[C]]\n\n{{:A}}\n\n{{:B}}\n\n{{:C}}\n")
                .with("A", "== a ==\n")
                .with("B", "* b\n* c\n")
                .with("C", "----\n");
        assertThat(pages.main().select("p a").eachAttr("href")).containsExactly("#_page-1", "#_page-2", "#_page-3");
        assertThat(pages.document().select(".from").eachAttr("id")).contains("_page-1", "_page-2", "_page-3");
    }

    @Test
    void otherPagesAreTextUnlessTheWikiIsKnown() {
        PreviewedPages pages = PreviewedPages.of("[[Ideas/Boot timer#Links & more|a]]s [[:Category:A]]");
        assertThat(pages.main().select("a")).isEmpty();
        assertThat(pages.main().select(".wiki").eachText()).containsExactly("as", "Category:A");
        assertThat(pages.main().selectFirst(".wiki").attr("title"))
                .isEqualTo("The page 'Ideas/Boot timer' on the wiki");
        assertThat(pages.at("https://wiki.example.org/").main().select("a").eachAttr("href"))
                .containsExactly(
                        "https://wiki.example.org/Ideas/Boot_timer#Links_%26_more",
                        "https://wiki.example.org/Category:A");
    }

    @Test
    void subPagesAreNamedFromTheirPage() {
        PreviewedPages pages =
                new PreviewedPages().with("A/B", "[[/C]] [[../D]] [[../../E]]").at("https://wiki.example.org/");
        assertThat(pages.main().select("a").eachAttr("href"))
                .containsExactly(
                        "https://wiki.example.org/A/B/C", "https://wiki.example.org/A/D", "https://wiki.example.org/E");
    }

    @Test
    void picturesShowTheirCaptionOrTheirName() {
        assertThat(PreviewedPages.of("[[File:Boat.png|thumb|a boat]]").main().text())
                .isEqualTo("a boat");
        assertThat(PreviewedPages.of("[[File:Boat.png]]").main().text()).isEqualTo("File:Boat.png");
    }
}
