package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where fields begin and end on pages that no programme prescribes a layout for. */
class FieldExtentsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            * Skills⏎** C⏎** Git⏎* Difficulty: easy              => skills=C Git | level=easy
            * Difficulty: easy⏎* Skills⏎* C                      => level=easy
            Difficulty: easy⏎⏎Skills⏎⏎C and Git                  => level=easy | skills=C and Git
            Difficulty: easy⏎⏎Skills⏎C and Git                   => level=easy
            Difficulty: easy⏎⏎Text.⏎Skills⏎⏎C                    => level=easy
            Difficulty: easy⏎⏎Skills                             => level=easy | skills=
            Difficulty: easy⏎⏎* Skills                           => level=easy
            """)
    void aLabelMayStandAlone(String body, String fields) {
        assertThat(wikitext(body)).isEqualTo("A | " + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Difficulty''' - easy                              => level=easy
            Difficulty: easy⏎⏎'''Skills''' - C                   => level=easy
            Difficulty: easy⏎⏎'''Skills'''⏎C                     => level=easy | skills=C
            Text.⏎Difficulty: easy                               => level=easy
            Difficulty: easy⏎⏎Text.⏎Skills: C                    => level=easy
            Difficulty: easy⏎Skills: C                           => level=easy | skills=C
            Difficulty: easy⏎⏎skills: C                          => level=easy
            Difficulty: easy⏎⏎* Skills: C                        => level=easy | skills=C
            Difficulty: easy⏎⏎Text.⏎'''Skills:''' C              => level=easy | skills=C
            Difficulty: easy⏎⏎Text.⏎''Skills:'' C                => level=easy | skills=C
            """)
    void aPlainLabelBeginsAParagraph(String body, String fields) {
        assertThat(wikitext(body)).isEqualTo("A | " + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Skills:''' C⏎⏎Git⏎⏎'''Remarks'''⏎⏎Text.           => skills=C
            '''Skills:'''⏎⏎C⏎and Git⏎⏎Text.                      => skills=C and Git
            '''Skills'''⏎⏎'''Required'''⏎⏎C                      => skills=Required
            '''Skills'''⏎⏎C⏎⏎'''Required'''⏎⏎Git                 => skills=C
            '''Skills:'''⏎* C⏎* Git: a little⏎⏎Text.             => skills=C Git: a little
            '''Skills:'''⏎* C⏎* Difficulty: easy                 => skills=C | level=easy
            '''Skills:'''⏎* C⏎* Links: none                      => skills=C Links: none
            '''Description:'''⏎* Links: none⏎* Difficulty: easy  => links=none | level=easy
            '''Description:''' Text.⏎* Links: none               => description=Text. Links: none
            '''Mentors:'''⏎* Ann Lee⏎* Backup: Bo Kim⏎⏎'''Difficulty:''' easy => level=easy | @Ann Lee | @Bo Kim
            '''Mentors:'''⏎* Ann Lee⏎* Difficulty: easy          => level=easy | @Ann Lee
            """)
    void aBlockEndsBeforeTheNextLabel(String body, String fields) {
        assertThat(wikitext(body)).isEqualTo("A | " + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Skills:''' C⏎* Git⏎⏎Text.                         => skills=C Git
            '''Skills:''' C⏎⏎* Git                               => skills=C
            '''Skills:''' these:⏎⏎* Git⏎* Rust                   => skills=these: Git Rust
            '''Skills:'''⏎C, and⏎also:⏎⏎* Git                    => skills=C, and also: Git
            '''Skills:'''⏎⏎⏎* C⏎⏎* Git⏎⏎Text.                    => skills=C Git
            '''Skills:'''⏎⏎'''Difficulty:''' easy                => skills= | level=easy
            '''Skills:'''⏎⏎== B ==                               => skills=
            '''Links:''' all of these⏎⏎* one                     => links=all of these one
            '''Description:''' a⏎⏎b⏎⏎* c⏎⏎'''Skills:''' C         => description=a b c | skills=C
            """)
    void aListBelongsToTheLabelThatAwaitsIt(String body, String fields) {
        assertThat(wikitext(body)).isEqualTo("A | " + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            * Skills: C⏎and Git⏎* Difficulty: easy               => skills=C and Git | level=easy
            * Skills: C⏎** Git⏎*** rebase⏎* Difficulty: easy     => skills=C Git rebase | level=easy
            * Skills: C⏎* Git⏎* Difficulty: easy                 => skills=C | level=easy
            * Skills:⏎* C⏎* Git⏎* Difficulty: easy               => skills=C Git | level=easy
            * Skills:⏎** C⏎* Git⏎* Difficulty: easy              => skills=C | level=easy
            * Skills: C⏎** Remarks: none⏎* Difficulty: easy      => skills=C Remarks: none | level=easy
            * Skills: C⏎** Links: none⏎* Difficulty: easy        => skills=C Links: none | level=easy
            * Skills:⏎** C⏎** Difficulty: easy                   => skills=C | level=easy
            * Skills: C⏎* Remarks: none⏎* Difficulty: easy       => skills=C | level=easy
            * Skills: C⏎⏎** Git⏎* Difficulty: easy               => skills=C Git | level=easy
            * Skills: C⏎⏎Text.⏎* Difficulty: easy                => skills=C | level=easy
            """)
    void anItemEndsBeforeOneThatIsNotNestedInIt(String body, String fields) {
        assertThat(wikitext(body)).isEqualTo("A | " + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            === Skills ===⏎C⏎⏎Git⏎==== Nice to have ====⏎Rust⏎=== Other ===⏎x => skills=C Git Nice to have Rust
            === Skills ===⏎C⏎==== Difficulty ====⏎easy           => skills=C | level=easy
            === Skills ===⏎C⏎=== More ===⏎Git                    => skills=C
            === Skills ===⏎C⏎'''Difficulty:''' easy              => skills=C | level=easy
            === Skills ===⏎C⏎⏎'''Required'''⏎⏎Git                => skills=C
            ; Difficulty : easy⏎; Skills⏎: C⏎: Git⏎⏎Text.        => level=easy | skills=C Git
            ; Difficulty : easy⏎; Skills⏎: C⏎⏎: Git⏎Text.        => level=easy | skills=C Git Text.
            ; Difficulty⏎: easy⏎=== More ===⏎Text.               => level=easy
            """)
    void headingsAndTermsHoldWhatStandsBelow(String body, String fields) {
        assertThat(wikitext(body)).isEqualTo("A | " + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            - Skills: C⏎⏎  and Git⏎- Difficulty: easy            => skills=C and Git | level=easy
            - Skills: C⏎⏎and Git⏎⏎- Difficulty: easy             => skills=C | level=easy
            **Skills:** C<br>**Difficulty:** easy                => skills=C | level=easy
            **Skills:** C<br>Git<br>**Difficulty:** easy         => skills=C Git | level=easy
            """)
    void inMarkdown(String body, String fields) {
        assertThat(Readings.ideas(Readings.markdown("## A\n\n" + body.replace('⏎', '\n') + "\n")))
                .containsExactly("A | " + fields);
    }

    private static String wikitext(String body) {
        return String.join("\n", Readings.ideas(Readings.wikitext("== A ==\n" + body.replace('⏎', '\n') + "\n")));
    }
}
