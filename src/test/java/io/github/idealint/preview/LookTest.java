package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How single pages look. */
class LookTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " > ", quoteCharacter = '`', textBlock = """
            `a ''b'' '''c''' '''''d'''''`      > `<p>a <em>b</em> <strong>c</strong> <strong><em>d</em></strong></p>`
            `<code>a ''b''</code> <tt>c</tt>`  > `<p><code>a </code><code><em>b</em></code> <code>c</code></p>`
            `<nowiki>''a''</nowiki> b`         > `<p>''a'' b</p>`
            `a<br>b<br />c`                    > `<p>a<br>b<br>c</p>`
            `<b>a</b> <i>b</i> <s>c</s> <u>d</u> x<sub>1</sub><sup>2</sup> <small>e</small>` > `<p><strong>a</strong> <em>b</em> <s>c</s> <u>d</u> x<sub>1</sub><sup>2</sup> <small>e</small></p>`
            `<b>a`                             > `<p><strong>a</strong></p>`
            `a <!-- b --> c`                   > `<p>a  c</p>`
            `a &lt;b&gt; &amp; &eacute;`       > `<p>a &lt;b&gt; &amp; \u00E9</p>`
            `Ada <ada@example.org>`            > `<p>Ada &lt;ada@example.org&gt;</p>`
            `----`                             > `<hr>`
            `[[Category:Ideas]]`               > ``
            `a __NOTOC__`                      > `<p>a </p>`
            """)
    void ofOneLine(String written, String seen) {
        assertThat(PreviewedPages.of(written).shown()).isEqualTo(seen);
    }

    @Test
    void linesOfAParagraphAreOneText() {
        assertThat(PreviewedPages.of("a\nb\n\nc\r\nd").shown()).isEqualTo("<p>a b</p><p>c  d</p>");
    }

    @Test
    void itemsAreNestedByTheirMarks() {
        assertThat(PreviewedPages.of("* a\n** b\n**# c\n* d\n# e\n:f\n::* g\n").shown())
                .isEqualTo("<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>"
                        + "<ol><li>e</li></ol><dl><dd>f<dl><dd><ul><li>g</li></ul></dd></dl></dd></dl>");
    }

    @Test
    void aListStartsAnewBehindABlankLineButNotBehindAComment() {
        assertThat(PreviewedPages.of("# a\n\n# b\n").shown()).isEqualTo("<ol><li>a</li></ol><ol><li>b</li></ol>");
        assertThat(PreviewedPages.of("# a\n<!-- x -->\n# b\n").shown()).isEqualTo("<ol><li>a</li><li>b</li></ol>");
        assertThat(PreviewedPages.of("# a\n\n<!-- x -->\n# b\n").shown())
                .isEqualTo("<ol><li>a</li></ol><ol><li>b</li></ol>");
    }

    @Test
    void aTermMayHaveItsMeaningOnTheSameLine() {
        assertThat(PreviewedPages.of("; a [[b:c]] : d\n; e\n: f\n").shown())
                .isEqualTo("<dl><dt>a <span class=\"wiki\" title=\"The page 'b:c' of the wiki\">b:c</span></dt>"
                        + "<dd>d</dd><dt>e</dt><dd>f</dd></dl>");
    }

    @Test
    void tooDeepItemsStandAtTheDeepestDepth() {
        assertThat(PreviewedPages.of("*".repeat(20) + " a\n").main().select("ul"))
                .hasSize(12);
    }

    @Test
    void aBlankLineThatIsIndentedStaysInsideThem() {
        assertThat(PreviewedPages.of(" a\n \n b\n\n c\n")
                        .document()
                        .select("pre")
                        .eachText())
                .as("the second blank line is not indented")
                .containsExactly("a\n\nb", "c");
    }

    @Test
    void indentedLinesArePreformatted() {
        assertThat(PreviewedPages.of(" a '''b'''\n   c\n").shown())
                .isEqualTo("<pre tabindex=\"0\">a <strong>b</strong>\n  c</pre>".replaceAll("\\s*\\R\\s*", ""));
        assertThat(PreviewedPages.of(" a\n   c\n").main().selectFirst("pre").wholeText())
                .isEqualTo("a\n  c");
    }

    @Test
    void literalTextLosesItsTagsAndNothingElse() {
        assertThat(PreviewedPages.of("<pre class=\"x\">\n'''a''' &lt;b&gt; <i>\n\n  c\n</pre>\n")
                        .main()
                        .selectFirst("pre")
                        .wholeText())
                .isEqualTo("'''a''' <b> <i>\n\n  c");
        assertThat(PreviewedPages.of("<syntaxhighlight lang=\"c\">\na &lt; [[b]]\n</syntaxhighlight>\n")
                        .main()
                        .selectFirst("pre")
                        .wholeText())
                .isEqualTo("a &lt; [[b]]");
    }

    @Test
    void tablesHaveCaptionsHeadersAndCells() {
        assertThat(PreviewedPages.of("""
                        {| class="wikitable"
                        |+ Dates
                        ! Day !! colspan="2" | Event
                        |-
                        | 1 || [[A|b]] || style="x" | '''d'''
                        |-
                        | rowspan=2 | e
                        f
                        |}
                        """).shown())
                .isEqualTo("<div class=\"wide\" tabindex=\"0\"><table><caption>Dates</caption><tbody>"
                        + "<tr><th>Day</th><th colspan=\"2\">Event</th></tr>"
                        + "<tr><td>1</td><td><span class=\"wiki\" title=\"The page 'A' of the wiki\">b</span></td>"
                        + "<td><strong>d</strong></td></tr>"
                        + "<tr><td rowspan=\"2\">e<br>f</td></tr></tbody></table></div>");
    }

    @Test
    void aTableInATableIsShownAsItIsWritten() {
        assertThat(PreviewedPages.of("{|\n| a\n{|\n| b\n|}\n|}\n")
                        .main()
                        .selectFirst("pre")
                        .wholeText())
                .startsWith("{|\n| a");
    }

    @Test
    void headingsLeaveNoRankOut() {
        assertThat(PreviewedPages.of("=== a ===\n== b ==\n==== c ====\n=== d ===\n= e =\n")
                        .main()
                        .children()
                        .eachAttr("class"))
                .containsExactly("level3", "level2", "level4", "level3", "level1");
        assertThat(PreviewedPages.of("=== a ===\n== b ==\n==== c ====\n=== d ===\n= e =\n")
                        .main()
                        .children())
                .extracting(heading -> heading.normalName())
                .containsExactly("h2", "h2", "h3", "h3", "h2");
    }

    @Test
    void aPageThatCannotBeReadSaysSo() {
        assertThat(PreviewedPages.of("{{".repeat(70_000))
                        .main()
                        .select(".remark")
                        .text())
                .startsWith("The page 'Round' cannot be read. ");
    }

    @Test
    void contentsAreNumbered() {
        assertThat(PreviewedPages.of("= a =\n== b ==\n==== ''c'' ====\n== d ==\n= e =\n")
                        .document()
                        .select("nav li")
                        .eachText())
                .containsExactly("1 a", "1.1 b", "1.1.1 c", "1.2 d", "2 e");
    }

    @Test
    void threeHeadingsNeedNoContents() {
        assertThat(PreviewedPages.of("= a =\n= b =\n= c =\n").document().select("nav"))
                .isEmpty();
    }

    @Test
    void theSameTwiceIsTheSameBytes() {
        PreviewedPages pages = PreviewedPages.of("= a =\n«b» [[c]] {{:d}}\n").with("d", "=== e ===\n* «f»\n");
        assertThat(pages.html()).isEqualTo(pages.html());
    }
}
