package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Inline.Emphasis;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.TextRange;
import java.util.List;
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

    /** Measured on MediaWiki 1.39: {@code b} is strong, {@code i} light. */
    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''''x'' y'''                              => bi:x b: y
            '''''x''' y''                              => bi:x i: y
            '''''x'''''                               => bi:x
            ''x'''y''z'''                             => i:x bi:y b:z
            '''a ''b''' c''                           => `b:a  bi:b i: c`
            '''a ''b'' c'''                           => `b:a  bi:b b: c`
            ''''x''''                                 => `:' b:x'`
            ''''x'''                                  => `:' b:x`
            '''x''''                                  => b:x'
            ''''''x''''''                             => `:' bi:x'`
            * '''x'''⏎* '''y'''                       => `:*  b:x :⏎*  b:y`
            ''l'amour'' et l'''amour''                => `i:l'amour : et l' i:amour`
            '''A:''' b '''C:''' d                     => `b:A: : b  b:C: : d`
            '''A''' ''b'' '''''c'''''                 => `b:A :  i:b :  bi:c`
            [http://a.example ''x'' y]                => `:[http://a.example  i:x : y]`
            '''[[Plain]]:''' x                        => `b:[[Plain]]: : x`
            don't, the boats' sails                    => :don't, the boats' sails
            'a' ''b'' 'c'                             => `:'a'  i:b : 'c'`
            a '''b'' c                                => `:a  i:b : c`
            ab'''c'' d                                => `:ab' i:c : d`
            a b'''c'' d                               => `:a b' i:c : d`
            """)
    void setsOffTheCharactersThatMediaWikiSetsOff(String page, String styled) {
        assertThat(styled(page.replace('⏎', '\n')).replace('\n', '⏎')).isEqualTo(styled);
    }

    /** The pieces of a page that look alike, each after the letters of its looks. */
    private static String styled(String text) {
        Outline outline = Outlines.of(text);
        StringBuilder drawn = new StringBuilder();
        String before = "-";
        for (int i = 0; i < text.length(); i++) {
            TextRange one = new TextRange(i, i + 1);
            if (outline.shown().stream().noneMatch(edit -> edit.range().contains(one))) {
                String looks = looks(outline, one);
                drawn.append(looks.equals(before) ? "" : (i > 0 && drawn.length() > 0 ? " " : "") + looks + ":");
                drawn.append(text.charAt(i));
                before = looks;
            }
        }
        return drawn.toString();
    }

    private static String looks(Outline outline, TextRange one) {
        List<Emphasis.Weight> weights = outline.inlines().stream()
                .filter(inline -> inline instanceof Emphasis emphasis
                        && emphasis.content().contains(one))
                .map(inline -> ((Emphasis) inline).weight())
                .toList();
        boolean strong = weights.stream().anyMatch(weight -> weight != Emphasis.Weight.LIGHT);
        boolean isLight = weights.stream().anyMatch(weight -> weight != Emphasis.Weight.STRONG);
        return (strong ? "b" : "") + (isLight ? "i" : "");
    }
}
