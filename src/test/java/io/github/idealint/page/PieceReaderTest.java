package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a piece of a page: parts of a line between breaks, tables and calls that fill their lines. */
class PieceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Mentors:''' Ann Lee<br>Bo Kim                      => @Ann Lee | @Bo Kim
            '''Mentors:'''<br>Ann Lee<br />'''Size:''' small      => size=small | @Ann Lee
            '''Skills:''' C<br><br>'''Size:''' small              => skills=C | size=small
            <br>'''Size:''' small<br>                             => size=small
            * Skills: C<br>Size: small                            => skills=C | size=small
            * Skills: C<br>Go⏎* Size: small                       => skills=C Go | size=small
            '''Size:''' small<br>⏎'''Skills:''' C                 => size=small | skills=C
            '''Size:''' small<nowiki><br></nowiki>'''Skills:''' C => size=small<br>Skills: C
            """)
    void breaksDivideALine(String body, String fields) {
        assertThat(wikitext("== A ==⏎" + body)).isEqualTo("A | " + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {{Project⏎|mentor=Ann Lee⏎|size=small⏎}}⏎'''Skills:''' C  => size=small | skills=C | @Ann Lee
            '''Skills:''' C⏎{{Project|size=small}}⏎{{Project|mentor=Ann Lee}} => skills=C {{Project|size=small}} | @Ann Lee
            '''Skills:''' C⏎{{Project|level=easy}} and more           => skills=C {{Project|level=easy}} and more
            '''Skills:''' C⏎more {{Project|level=easy}}               => skills=C more {{Project|level=easy}}
            '''Skills:''' C⏎{{Project|level=easy}}{{Project|level=hard}} => skills=C {{Project|level=easy}}{{Project|level=hard}}
            '''Skills:''' C⏎<!-- a --> {{Project|level=easy}} <!-- b --> => skills=C | level=easy
            """)
    void aCallThatFillsItsLinesHoldsFields(String body, String fields) {
        assertThat(wikitext("== A ==⏎" + body)).isEqualTo("A | " + fields);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {|⏎| Size⏎| small⏎|-⏎| Level⏎| easy⏎|}⏎'''Skills:''' C  => size=small | level=easy | skills=C
            '''Skills:''' C⏎{|⏎| one⏎| two⏎|}⏎⏎'''Size:''' small   => skills=C | size=small
            {|⏎| Size⏎| small<br>or large⏎|-⏎| Level⏎| easy⏎|}      => size=small or large | level=easy
            <pre>⏎{|⏎| Size⏎| small⏎|}⏎</pre>⏎'''Skills:''' C        => skills=C
            """)
    void aTableHoldsFields(String body, String fields) {
        assertThat(wikitext("== A ==⏎" + body)).isEqualTo("A | " + fields);
    }

    /** Pages of ideas are read as the page shows them that includes them. */
    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            '''Skills:''' C⏎<noinclude>{{Project|level=easy}}</noinclude>   => skills=C
            '''Skills:''' C⏎<noinclude>⏎{{Project|level=easy}}⏎</noinclude> => skills=C
            '''Skills:''' C⏎<noinclude>⏎{|⏎| Size⏎| small⏎|-⏎| Level⏎| easy⏎|}⏎</noinclude> => skills=C
            '''Skills:''' C⏎<noinclude>⏎'''Level:''' easy⏎</noinclude>      => skills=C
            '''Skills:''' C⏎<includeonly>⏎{{Project|level=easy}}⏎</includeonly> => skills=C | level=easy
            """)
    void whatReadersDoNotSeeHoldsNothing(String body, String fields) {
        assertThat(wikitext("== A ==⏎" + body)).isEqualTo("A | " + fields);
    }

    private static String wikitext(String page) {
        return String.join(" / ", Readings.ideas(Readings.wikitext(page.replace('⏎', '\n') + "\n")));
    }
}
