package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees of a page. */
class ShownTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " > ",
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock = """
            `a <!-- b -->c`                                     > `a c`
            `'''Summary:''' ''a'' '''''b'''''`                  > `Summary: a b`
            `''Summary:''' '''open`                             > `Summary: open`
            `l'''amour''`                                        > `l'amour`
            `''''a''''`                                         > `'a'`
            `&lt;a&gt; &amp;amp; &#64; &#x40; &eacute;`         > `<a> &amp; @ @ \u00E9`
            `a&nbsp;b`                                          > `a\u00A0b`
            `&bogus; &#0; &#xD800; &#99999999999; & &;`         > `&bogus; &#0; &#xD800; &#99999999999; & &;`
            `<b>a</b> <span style="b">c</span>`                 > `a c`
            `a<br>b<br/>c<BR />d`                               > `a b c d`
            `Ada <ada@example.org> <pid> <your name>`           > `Ada <ada@example.org> <pid> <your name>`
            `1 < 2 a<b </pre> <ref`                             > `1 < 2 a<b </pre> <ref`
            `<nowiki>''a'' &lt;</nowiki> <code>b</code>`        > `''a'' < b`
            `a<ref>b ''c'' &amp;</ref> d<ref name=e />`         > `a d`
            `__NOTOC__a __OTHER__`                              > `a __OTHER__`
            `<noinclude>a</noinclude><includeonly>b</includeonly>` > `ab`
            `[https://example.org/a&amp;b ''c''] [[d|'''e''']]` > `[https://example.org/a&b c] [[d|e]]`
            `{{T|''a''|&amp;}} {{{b}}}`                         > `{{T|a|&}} {{{b}}}`
            `<poem>''a''</poem>`                                > `a`
            """)
    void ofOneLine(String written, String seen) {
        assertThat(Outlines.shown(written)).isEqualTo(seen);
    }

    @Test
    void literalBlocksAreSeenAsWritten() {
        String text = "<pre>\n''a'' &amp; <b>\n</pre>\n<source lang=c>\n&lt;\n</source>\n";

        assertThat(Outlines.shown(text)).isEqualTo(text);
    }

    @Test
    void aCommentOverBlocksIsGoneFromEach() {
        Outline outline = Outlines.of("a <!-- b\n\n* c --> d\n");

        assertThat(outline.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .map(block -> outline.passage(block.range()).trim().text())
                        .filter(seen -> !seen.isEmpty()))
                .containsExactly("a", "d");
    }
}
