package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Outline;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, as measured on MediaWiki 1.39: each as its level and what readers see of its title. */
class HeadingReaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            ==Two==                                     => 2 Two
            ==  Two  ==                                 => 2 Two
            =x=                                         => 1 x
            ====== Six ======                           => 6 Six
            ======= Seven =======                       => 6 = Seven =
            === x ==                                    => 2 = x
            ==== x ===                                  => 3 = x
            ===x==                                      => 2 =x
            = = =                                       => 1 =
            === = ===                                   => 3 =
            == a = b ==                                 => 2 a = b
            ==a==b==                                    => 2 a==b
            == x == <!-- c -->                          => 2 x
            <!-- c -->== x ==                           => 2 x
            == x <!-- c --> ==                          => 2 x
            === x ===<!-- a⏎b -->                       => 3 x
            == [http://a.example x] ==                  => 2 [http://a.example x]
            == [[Plain|x]] ==                           => 2 [[Plain|x]]
            == <code>x</code> ==                        => 2 x
            == x <nowiki>==</nowiki> ==                 => 2 x ==
            == x &amp; y ==                             => 2 x & y
            == <span id="q">a</span> <small>b</small> ==   => 2 a b
            == '''''a''''' ==                           => 2 a
            === '''Summary:''' x ===                    => 3 Summary: x
            == <x> ==                                   => 2 <x>
            === <a@b.example> ===                       => 3 <a@b.example>
            === {{x} [[y] ===                           => 3 {{x} [[y]
            === a|b {x} C# ===                          => 3 a|b {x} C#
            === a\u00A0b \uD83D\uDE00 ===               => 3 a\u00A0b \uD83D\uDE00
            == &#65; &foo; ==                           => 2 A &foo;
            =====                                       => 2 =
            ====================                        => 6 ========
            __NOTOC__=== x ===                          => 3 x
            === x === __NOTOC__                         => 3 x
            <onlyinclude>=== x ===                      => 3 x
            <noinclude>[[Category:I]]</noinclude>== x == => 2 x
            == x ==<noinclude> (draft)</noinclude>      => 2 x
            <includeonly>== x ==</includeonly>          => 2 x
            {{DISPLAYTITLE:y}}== x ==                   => 2 x
            """)
    void readsLevelAndTitle(String text, String heading) {
        assertThat(headings(text)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            * a⏎== y ==⏎* b                             => 2 y
            <br>⏎=== x ===                              => 3 x
            __NOTOC__⏎=== x ===                         => 3 x
            <div>⏎=== x ===⏎</div>                      => 3 x
            <noinclude>⏎=== x ===⏎</noinclude>          => 3 x
            === y ===⏎== x ==⏎== x ==                   => 3 y, 2 x, 2 x
            == a ==⏎⏎⏎text⏎= b =                        => 2 a, 1 b
            """)
    void readsThemBetweenOtherLines(String text, String headings) {
        assertThat(headings(text.replace('⏎', '\n'))).isEqualTo(headings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "== x",
                "x ==",
                "=",
                "==",
                "a <!-- c\n-->== x ==",
                "\t== x ==",
                " == x ==",
                "* == x ==",
                "== a ==<br>",
                "== a ==text",
                "=x= y",
                "== a\nb ==",
                "=== x ===.",
                "===x===:",
                "=== x ===\u3000",
                "=== x ===\u200B",
                "<nowiki/>=== x ===",
                "<div>=== x ===</div>",
                "<pre>\n== a ==\n</pre>",
                "<!--\n== a ==\n-->",
                "{|\n== a ==\n|}",
                "{{T|\n== a ==\n}}",
                "Title\n---",
            })
    void readsNoneWhereThereIsNone(String text) {
        assertThat(headings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            == x ==                                     => == x ==|x
            =  x=   <!-- c -->                          => =  x=|x
            <!-- c -->=== x === <!-- d --> <!-- e -->   => === x ===|x
            == <!-- c --> x ==                          => == <!-- c --> x ==|<!-- c --> x
            """)
    void reachesFromItsFirstMarkToItsLast(String text, String parts) {
        Outline outline = Outlines.of(text);
        Heading heading = outline.sections().get(0).heading().orElseThrow();
        assertThat(outline.source().text(heading.range()) + "|"
                        + outline.source().text(heading.title()))
                .isEqualTo(parts);
    }

    private static String headings(String text) {
        Outline outline = Outlines.of(text);
        return outline.sections().stream()
                .flatMap(section -> section.heading().stream())
                .map(heading -> heading.level() + " "
                        + outline.passage(heading.title()).trim().text())
                .collect(Collectors.joining(", "));
    }
}
