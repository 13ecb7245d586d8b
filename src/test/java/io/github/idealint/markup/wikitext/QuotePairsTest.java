package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Inline.Emphasis;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotePairsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''«light»'' '''«strong»''' '''''«both»'''''",
                "'''«''«a»'' b»'''",
                "''«'''«a»''' b»''",
                "''''«four'»''' ''''''«six'»'''''",
                "''«Summary:»''' text",
                "'''«Summary:»'' text",
                "l'''«amour»'' d'un",
                "don't the boats' ' ",
                "[[Page|''«text»'']] ''a [[Page|b'' c]]",
                "{|\n| ''«a»'' || '''«b»'''\n|}",
                "{{T|''«a»''}} <nowiki>''a''</nowiki> <!-- ''a'' -->",
                " '''«indented»'''",
                "== '''«heading»''' ==",
            })
    void pairsTheRunsOfALine(String drawing) {
        assertThat(Outlines.drawn(drawing, Emphasis.class, emphasis -> Stream.of(emphasis.content())))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            ''a'',       LIGHT,  true
            '''a''',     STRONG, true
            '''''a''''', BOTH,   true
            ''a''',      LIGHT,  false
            '''a'',      LIGHT,  false
            l'''a'',     LIGHT,  true
            """)
    void weighsTheMarksOnEachSide(String text, Emphasis.Weight weight, boolean balanced) {
        assertThat(Outlines.of(text).inlines()).singleElement().isInstanceOfSatisfying(Emphasis.class, emphasis -> {
            assertThat(emphasis.weight()).isEqualTo(weight);
            assertThat(emphasis.balanced()).isEqualTo(balanced);
        });
    }

    @Test
    void overlappingRunsAreAllPaired() {
        assertThat(Outlines.of("''a'''b''c'''").inlines()).hasSize(2);
        assertThat(Outlines.of("''a'''b'''''").inlines()).hasSize(2);
        assertThat(Outlines.of("'''''a'''b''").inlines()).hasSize(2);
        assertThat(Outlines.of("''a'''''b'''").inlines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«'''»Details:\n'''whole'''",
                "''a'' «''»b\nc",
                "«'''''»a",
                "a «''»[[Page|b«''» c]]",
                "{|\n| «''»a || b«''»\n|}",
            })
    void reportsARunWithoutItsPartnerOnTheLine(String drawing) {
        assertThat(Outlines.drawnUnclosed(drawing)).isEqualTo(drawing);
    }

    @Test
    void reportsNoRunOfATemplatesArguments() {
        assertThat(Outlines.of("{{T|''a|b''}} a<ref>''b</ref>").unclosed()).isEmpty();
    }
}
