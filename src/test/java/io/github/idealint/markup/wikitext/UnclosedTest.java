package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Unclosed;
import io.github.idealint.markup.Unclosed.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is opened and not closed is reported, and swallows nothing. */
class UnclosedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«<pre>» a",
                "a «<nowiki>» b «<nowiki>»c",
                "«<syntaxhighlight lang=\"c\">»\na",
                "<ref>a</ref> «<ref name=a>» b",
                "<math>a</math> «<math>» b",
                "a «<!--» b",
                "<!-- a --> «<!--» b",
                "«{|» class=a\n| b",
                "{|\n| a\n|}\n«{|»\n| b",
                "«{|»\n|\n{|\n|}",
                "«{{»:Boats/Kayak}\n{{:Boats/Canoe}}",
                "a «{{» b {{c}}",
                "«<PRE>» a </pr>",
                "«<includeonly>» a",
                "«<noinclude>» a",
                "«<onlyinclude>» a",
                "a «<s>» b «<div class=x>» <b>c</b> <span> <li> d",
                "Set«<s>» and «<code at example>»",
            })
    void isReportedAtItsOpeningMark(String drawing) {
        assertThat(Outlines.drawnUnclosed(drawing)).isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>a</pre> <nowiki/> <ref name=a /> <references/> <br> <span> <pid>",
                "<PRE>a</pre > <nowiki ></nowiki>",
                "<!-- <pre> {{ {| -->",
                "<nowiki><!-- {{ {|</nowiki> <pre>\n{|\n{{\n</pre>",
                "{{a}} {{{b}}} {{{{{c}}}}} {{a|{{b}}}} }} { {",
                "<code></code> <b>x</B> <i>y</i > <ref",
                "<ref name=a <nowiki>b</nowiki> <pre",
                "a {| b",
            })
    void isNotReportedWhereThereIsNone(String text) {
        assertThat(Outlines.of(text).unclosed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<pre>", "<nowiki>", "<ref>", "<math>", "<source lang=c>", "<!--", "{|", "{{Boats", "{{:Boats}"})
    void leavesWhatFollowsReadable(String opening) {
        assertThat(Outlines.blocks(opening + "\n\n== a ==\n* b [https://example.org/c d]\n"))
                .contains("Heading2|a|", "Item|* b [https://example.org/c d]|");
        assertThat(Outlines.of(opening + "\n\n== a ==\n* b [https://example.org/c d]\n")
                        .inlines())
                .hasSize(1);
    }

    @Test
    void comesInTheOrderOfThePage() {
        assertThat(Outlines.of("''a\n{{b\n<pre>\n<!--\n{|\n").unclosed())
                .extracting(Unclosed::kind)
                .containsExactly(Kind.EMPHASIS, Kind.TEMPLATE, Kind.TAG, Kind.COMMENT, Kind.TABLE);
    }
}
