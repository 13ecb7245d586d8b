package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            &lt;a&gt; AT&amp;T                          => <a> AT&T
            &amp;lt;                                    => &lt;
            &#65;&#x41;&#X41;                           => AAA
            &#8211; &#x2014; &hellip; &rarr;            => \u2013 \u2014 \u2026 \u2192
            &eacute;&Eacute;&szlig;                     => \u00E9\u00C9\u00DF
            a&nbsp;b&#160;c                             => a\u00A0b\u00A0c
            &#128512;                                   => \uD83D\uDE00
            &quot;a&quot; &copy;                        => "a" \u00A9
            """)
    void becomeCharacters(String text, String read) {
        assertThat(read(text, new BitSet())).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "&;",
                "&amp",
                "& amp;",
                "AT&T",
                "&foo;",
                "&AMPERSAND;",
                "&#;",
                "&#x;",
                "&#0;",
                "&#31;",
                "&#xD800;",
                "&#xDFFF;",
                "&#x110000;",
                "&#99999999;",
            })
    void stayAsTheyAreIfNobodyKnowsThem(String text) {
        assertThat(read(text, new BitSet())).isEqualTo(text);
    }

    @Test
    void tabsAndLineEndsAreCharacters() {
        assertThat(read("&#9;&#10;&#13;&#32;", new BitSet())).isEqualTo("\t\n\r ");
    }

    @Test
    void staySoWhereThereIsNoText() {
        BitSet withoutText = new BitSet();
        withoutText.set(0, 4);
        assertThat(read("&lt;&gt;", withoutText)).isEqualTo("&lt;>");
    }

    @Test
    void areReadInTheRangeAlone() {
        assertThat(CharacterReferences.in("&lt;&gt;&lt;", new TextRange(4, 8), new BitSet()))
                .containsExactly(TextEdit.replace(new TextRange(4, 8), ">"));
        assertThat(CharacterReferences.in("&lt;", new TextRange(0, 3), new BitSet()))
                .isEmpty();
    }

    private static String read(String text, BitSet withoutText) {
        return TextEdit.apply(text, CharacterReferences.in(text, new TextRange(0, text.length()), withoutText));
    }
}
