package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.profile.Profiles;
import io.github.idealint.text.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines that are read: those of the template, and those that readers do not see, are in parentheses. */
class UnjudgedLinesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            == Project idea template ==⏎=== TITLE ===⏎* a  => (== Project idea template ==) (=== TITLE ===) (* a)
            == A ==⏎== PROJECT IDEA TEMPLATE ==⏎a⏎== B ==⏎b  => == A == (== PROJECT IDEA TEMPLATE ==) (a) == B == b
            == Project idea template ==⏎=== A ===⏎= B =  => (== Project idea template ==) (=== A ===) = B =
            == Project ideas ==⏎=== A ===               => == Project ideas == === A ===
            """)
    void leavesOutTheTemplate(String page, String lines) {
        assertThat(drawn("Timer.wiki", page)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            a⏎<noinclude>⏎b⏎</noinclude>⏎c              => a (<noinclude>) (b) (</noinclude>) c
            a<noinclude>⏎b⏎</noinclude>c                => a<noinclude> (b) </noinclude>c
            <noinclude>a</noinclude>⏎b                  => (<noinclude>a</noinclude>) b
            a⏎<includeonly>⏎b⏎</includeonly>            => a <includeonly> b </includeonly>
            a⏎<onlyinclude>⏎b⏎</onlyinclude>⏎c          => (a) (<onlyinclude>) b (</onlyinclude>) (c)
            <noinclude>a⏎⏎b                             => <noinclude>a  b
            """)
    void anIdeaIsReadAsRoundPagesShowIt(String page, String lines) {
        assertThat(drawn("Internships/ProjectIdeas/Timer.wiki", page)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            a⏎<noinclude>⏎b⏎</noinclude>                => a <noinclude> b </noinclude>
            a⏎<includeonly>⏎b⏎</includeonly>⏎c          => a (<includeonly>) (b) (</includeonly>) c
            a⏎<onlyinclude>⏎b⏎</onlyinclude>⏎c          => a <onlyinclude> b </onlyinclude> c
            """)
    void aRoundPageIsReadByItself(String page, String lines) {
        assertThat(drawn("Outreachy 2027.wiki", page)).isEqualTo(lines);
    }

    private static String drawn(String path, String page) {
        IdeaPage read = new IdeaPageReader(Profiles.builtIn("qemu-2020"))
                .read(new WikitextParser().parse(SourceText.of(path, page.replace('⏎', '\n'))));
        return read.lines().stream()
                .map(line -> line.is(Line.Kind.OTHER)
                        ? "(" + read.source().text(line.range()) + ")"
                        : read.source().text(line.range()))
                .collect(Collectors.joining(" "));
    }
}
