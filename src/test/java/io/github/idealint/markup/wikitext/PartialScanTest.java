package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Outline.View;
import io.github.idealint.markup.Partial;
import io.github.idealint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialScanTest {

    @Test
    void findsThePartsOfAPage() {
        Outline outline = parse("a<noinclude>b</noinclude><includeonly>c</includeonly><onlyinclude>d</onlyinclude>");

        assertThat(outline.partials())
                .extracting(Partial::kind)
                .containsExactly(Partial.Kind.NOINCLUDE, Partial.Kind.INCLUDEONLY, Partial.Kind.ONLYINCLUDE);
        assertThat(outline.partials())
                .extracting(part -> outline.source().text(part.content()))
                .containsExactly("b", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a<noinclude>b</noinclude>",
                "a«<includeonly>b</includeonly>»c",
                "a<onlyinclude>b</onlyinclude>c",
                "«<INCLUDEONLY >b</includeOnly>»",
                "<nowiki><includeonly>b</includeonly></nowiki>",
                "<pre><includeonly>b</includeonly></pre>",
                "<!-- <includeonly>b</includeonly> -->",
                "a<includeonly/>b",
                "a</includeonly>b"
            })
    void hidesFromReadersOfThePage(String drawn) {
        hides(drawn, View.PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a«<noinclude>b</noinclude>»c",
                "a«<noinclude>b</noinclude>»c«<noinclude>d</noinclude>»",
                "a<noinclude>b",
                "a<includeonly>b</includeonly>c",
                "«a<onlyinclude>»b«</onlyinclude>c»",
                "«a<onlyinclude>»b«</onlyinclude>c<onlyinclude>»d«</onlyinclude>»",
                "«<noinclude>x</noinclude><onlyinclude>»b«</onlyinclude>»",
                "<nowiki><noinclude>b</noinclude></nowiki>"
            })
    void hidesFromReadersOfAnotherPage(String drawn) {
        hides(drawn, View.INCLUDED);
    }

    private static void hides(String drawn, View view) {
        Marked marked = Marked.parse(drawn);
        Outline outline = parse(marked.text());
        assertThat(Marked.draw(marked.text(), outline.hidden(view).ranges())).isEqualTo(drawn);
    }

    private static Outline parse(String text) {
        return new WikitextParser().parse(SourceText.of("page.wiki", text));
    }
}
