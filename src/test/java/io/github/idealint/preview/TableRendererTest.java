package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as MediaWiki's Help:Tables describes them. */
class TableRendererTest {

    @Test
    void tablesHaveCaptionsHeadersAndCells() {
        PreviewedPages.of("""
                {| class="wikitable"
                |+ Dates
                ! Day !! colspan="2" | Event
                |-
                | 1 || [[A|b]] || style="x" | '''d'''
                |-
                | rowspan=2 | e
                f
                |}
                """).show("""
                <div class="wide" tabindex="0"><table><caption>Dates</caption><tbody>
                <tr><th>Day</th><th colspan="2">Event</th></tr>
                <tr><td>1</td><td><span class="wiki" title="The page 'A' on the wiki">b</span></td><td><strong>d</strong></td></tr>
                <tr><td rowspan="2">e<br>f</td></tr>
                </tbody></table></div>
                """);
    }

    @Test
    void aLineForEachCellIsARowAsWell() {
        rows("""
                ! a
                | b
                | c
                |- style="x"
                ! d
                | e
                """, """
                <tr><th>a</th><td>b</td><td>c</td></tr>
                <tr><th>d</th><td>e</td></tr>
                """);
    }

    @Test
    void cellsMayBeEmpty() {
        rows("| || a ||\n| \n", "<tr><td></td><td>a</td><td></td><td></td></tr>");
    }

    @Test
    void exclamationMarksDivideHeadersOnly() {
        rows("! a !! b || c\n|-\n| d !! e || f\n", """
                <tr><th>a</th><th>b</th><th>c</th></tr>
                <tr><td>d !! e</td><td>f</td></tr>
                """);
    }

    @Test
    void barsInLinksAndLiteralTextDivideNothing() {
        rows("""
                | [[A|b]] || <nowiki>d||e|f</nowiki>
                """, """
                <tr>
                <td><span class="wiki" title="The page 'A' on the wiki">b</span></td>
                <td>d||e|f</td>
                </tr>
                """);
    }

    @Test
    void onlyTheFirstLineOfACellIsDivided() {
        rows("""
                | a
                b || c
                x | y
                | d
                """, "<tr><td>a<br>b || c<br>x | y</td><td>d</td></tr>");
        rows("! a\nb !! c\n", "<tr><th>a<br>b !! c</th></tr>");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            colspan=2,                   ` colspan="2"`
            ` COLSPAN = "3" `,           ` colspan="3"`
            rowspan='4',                 ` rowspan="4"`
            rowspan=2 colspan=3,         ` colspan="3" rowspan="2"`
            colspan=1,                   ``
            colspan=0,                   ``
            colspan=100,                 ``
            colspan=-2,                  ``
            colspan=two,                 ``
            data-colspan2=2,             ``
            style=x,                     ``
            """)
    void cellsSpanWhatTheirAttributesName(String attributes, String shown) {
        rows("| " + attributes + " | a\n", "<tr><td" + shown + ">a</td></tr>");
    }

    @Test
    void captionsMayHaveAttributesAndLinks() {
        PreviewedPages.of("{|\n|+ style=\"x\" | ''Dates'' of [[A]]\n| a\n|}\n").show("""
                <div class="wide" tabindex="0"><table>
                <caption><em>Dates</em> of <span class="wiki" title="The page 'A' on the wiki">A</span></caption>
                <tbody><tr><td>a</td></tr></tbody></table></div>
                """);
    }

    @Test
    void tablesMayBeIndented() {
        PreviewedPages.of(":{|\n| a\n|}\n").show("""
                <div class="wide" tabindex="0"><table><tbody><tr><td>a</td></tr></tbody></table></div>
                """);
    }

    @Test
    void findingsAreMarkedInCells() {
        rows("| a «b» || «c»\n", """
                <tr><td>a <mark class="error">b</mark></td><td><mark class="error">c</mark></td></tr>
                """);
    }

    @Test
    void rowsThatAreNotShownLeaveNoTrace() {
        PreviewedPages.of("{{:B}}")
                .with("B", "{|\n| a\n<noinclude>\n|-\n| b || c\n</noinclude>\n|-\n| d\n|}\n")
                .show("""
                        <div class="wide" tabindex="0"><table><tbody>
                        <tr><td>a</td></tr><tr><td>d</td></tr>
                        </tbody></table></div>
                        """);
    }

    @Test
    void aTableInATableIsShownAsItIsWritten() {
        assertThat(PreviewedPages.of("{|\n| a\n{|\n| b\n|}\n|}\n")
                        .main()
                        .selectFirst("pre")
                        .wholeText())
                .isEqualTo("{|\n| a\n{|\n| b\n|}\n|}");
    }

    @Test
    void aTableWithoutCellsIsNotShown() {
        PreviewedPages.of("{| class=\"wikitable\"\n|-\n|}\n").show("");
    }

    private static void rows(String written, String shown) {
        PreviewedPages.of("{|\n" + written + "|}\n")
                .show("<div class=\"wide\" tabindex=\"0\"><table><tbody>" + shown + "</tbody></table></div>");
    }
}
