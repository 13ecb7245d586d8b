package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to write a label on pages that no programme prescribes a layout for. */
class FreeLabelTest {

    @Test
    void aLinkThatIsCalledLikeAFieldIsNoLabel() {
        assertThat(Readings.ideas(Readings.markdown("""
                ## Boot timer

                **Difficulty**

                Easy

                **Skills**

                [Knowledge](https://example.org/boot)
                """)))
                .containsExactly("Boot timer | level=Easy | skills=Knowledge");
        assertThat(Readings.ideas(Readings.wikitext("""
                == Boot timer ==
                '''Difficulty:''' Easy

                '''Skills:'''

                [https://example.org/boot Knowledge]
                """)))
                .containsExactly("Boot timer | level=Easy | skills=[https://example.org/boot Knowledge]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Skills:''' C                          => skills=C
            '''Skills''': C                          => skills=C
            '''Skills:''': C                         => skills=C
            '''Skills: C'''                          => skills=C
            '''Skills''' - C                         => -
            '''Difficulty''' - high                  => level=high
            '''Difficulty''' – high                  => level=high
            '''Difficulty'''- high                   => level=high
            '''Difficulty''' high                    => -
            '''Difficulty'''-high                    => -
            Skills:C                                 => skills=C
            Skills： C                               => skills=C
            Skills - C                               => skills=C
            Skills-C                                 => -
            Skills://C                               => -
            * Skills:C                               => skills=C
            * '''Difficulty''' - high                => level=high
            ; Skills: C                              => skills=C
            ; Skills:⏎: C                            => skills=C
            ; Skills : C : Git                       => skills=C : Git
            ; Skills                                 => skills=
            📈 '''Skills:''' C                       => skills=C
            📈 '''Skills''' : C                      => skills=C
            📈 Skills: C                             => skills=C
            📈 '''Difficulty''' - high               => level=high
            * 📈 Skills: C                           => skills=C
            📈 some Skills: C                        => -
            """)
    void inWikitext(String line, String field) {
        String page = "== A ==\n'''Size:''' small\n\n" + line.replace('⏎', '\n') + "\n";
        assertThat(Readings.ideas(Readings.wikitext(page)).get(0))
                .isEqualTo("A | size=small" + (field.equals("-") ? "" : " | " + field));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            **Skills:** C                            => skills=C
            *Skills*: C                              => skills=C
            __Skills__: C                            => skills=C
            👥 **Skills:** C                         => skills=C
            - 👥 **Skills:** C                       => skills=C
            **👥 Skills:** C                         => skills=C
            ### 👥 Skills⏎⏎C                         => skills=C
            ### 2. Skills:⏎⏎C                        => skills=C
            1. Skills: C                             => skills=C
            - [x] Skills: C                          => skills=C
            """)
    void inMarkdown(String line, String field) {
        String page = "## A\n\n**Size:** small\n\n" + line.replace('⏎', '\n') + "\n";
        assertThat(Readings.ideas(Readings.markdown(page)).get(0))
                .isEqualTo("A | size=small" + (field.equals("-") ? "" : " | " + field));
    }

    @Test
    void aLabelAboveFieldsIsNoFieldBeThereEmptyLinesBetween() {
        assertThat(Readings.ideas(Readings.wikitext("== A ==\n\nDescription:\n\nDifficulty: easy\nSkills: C\n")))
                .containsExactly("A | level=easy | skills=C");
    }
}
