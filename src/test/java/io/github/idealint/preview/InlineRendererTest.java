package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emphasis, code, entities, comments and line breaks in running text. */
class InlineRendererTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " > ", quoteCharacter = '`', textBlock = """
            `a ''b'' '''c''' '''''d'''''`      > `<p>a <em>b</em> <strong>c</strong> <strong><em>d</em></strong></p>`
            `''a '''b''' c''`                  > `<p><em>a </em><strong><em>b</em></strong><em> c</em></p>`
            `<code>a ''b''</code> <tt>c</tt>`  > `<p><code>a </code><code><em>b</em></code> <code>c</code></p>`
            `<kbd>a</kbd> <samp>b</samp>`      > `<p><code>a</code> <code>b</code></p>`
            `<nowiki>''a''</nowiki> b`         > `<p>''a'' b</p>`
            `<nowiki>[[a]] {{:b}}</nowiki>`    > `<p>[[a]] {{:b}}</p>`
            `a<br>b<br />c`                    > `<p>a<br>b<br>c</p>`
            `'''a<br>b'''`                     > `<p><strong>a</strong><br><strong>b</strong></p>`
            `a <!-- b --> c`                   > `<p>a  c</p>`
            `a<!-- b -->c`                     > `<p>ac</p>`
            `a &lt;b&gt; &amp; &eacute; &#233; &#xE9;` > `<p>a &lt;b&gt; &amp; \u00E9 \u00E9 \u00E9</p>`
            `a &bogus; & b`                    > `<p>a &amp;bogus; &amp; b</p>`
            `'''&amp;'''`                      > `<p><strong>&amp;</strong></p>`
            `Ada <ada@example.org>`            > `<p>Ada &lt;ada@example.org&gt;</p>`
            `a < b > c`                        > `<p>a &lt; b &gt; c</p>`
            `\uD83D\uDE80 '''\uD83D\uDE80'''`  > `<p>\uD83D\uDE80 <strong>\uD83D\uDE80</strong></p>`
            `a __NOTOC__`                      > `<p>a </p>`
            `[[Category:Ideas]]`               > ``
            `<!-- a -->`                       > ``
            """)
    void ofOneLine(String written, String shown) {
        assertThat(PreviewedPages.of(written).shown()).isEqualTo(shown);
    }

    @Test
    void linesOfAParagraphAreOneText() {
        PreviewedPages.of("a\nb\n\nc\r\nd").show("<p>a b</p><p>c  d</p>");
    }

    @Test
    void aMarkCoversWhatIsFoundAndNothingElse() {
        PreviewedPages.of("a «b»c").show("<p>a <mark class=\"error\">b</mark>c</p>");
        PreviewedPages.of("«a» '''«b» c'''")
                .show("""
                <p><mark class="error">a</mark> <strong>«b»</strong><strong> c</strong></p>
                """.replace("<strong>«b»</strong>", "<mark class=\"error\"><strong>b</strong></mark>"));
        PreviewedPages.of("a«\uD83D\uDE80»b").show("<p>a<mark class=\"error\">\uD83D\uDE80</mark>b</p>");
    }

    @Test
    void aMarkOfMarkupAloneIsNotSeen() {
        PreviewedPages.of("a «'''»b«'''»").show("<p>a <strong>b</strong></p>");
        PreviewedPages.of("a «<!-- b -->»").show("<p>a </p>");
    }

    @Test
    void aMarkOfAnEntityCoversItsCharacter() {
        PreviewedPages.of("a «&amp;» b").show("<p>a <mark class=\"error\">&amp;</mark> b</p>");
    }

    @Test
    void theWorstMarkWins() {
        PreviewedPages.of("abc")
                .found(Severity.INFO, "Round", "abc", "i")
                .found(Severity.ERROR, "Round", "b", "e")
                .show(
                        "<p><mark class=\"info\">a</mark><mark class=\"error\">b</mark><mark class=\"info\">c</mark></p>");
    }

    @Test
    void hiddenTextIsLeftOutWithinALine() {
        PreviewedPages.of("{{:B}}")
                .with("B", "a<noinclude> b '''c'''</noinclude> d<includeonly> e</includeonly>")
                .show("<p>a d e</p>");
        PreviewedPages.of("a<noinclude> b</noinclude><includeonly> c</includeonly>")
                .show("<p>a b</p>");
    }
}
