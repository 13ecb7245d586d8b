package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Sweble leaves unread is read as well: arguments, footnotes, cells, captions, and what is inside those. */
class FragmentReaderTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {|⏎|+ ''a''⏎! '''b''' !! c⏎|-⏎| ''d'' || '''e'''⏎|}   => Emphasis a, Emphasis b, Emphasis d, Emphasis e
            {|⏎| ''a || b''⏎|}                          => -
            {|⏎| a⏎{|⏎| ''b''⏎|}⏎|}                     => Emphasis b
            {|⏎| [http://a.example b] || {{:C}}⏎|}      => ExternalLink http://a.example, TransclusionCall :C
            {| title="[[A]]"⏎| b⏎|}                     => -
            """)
    void tables(String page, String inlines) {
        assertThat(inlines(page)).isEqualTo(inlines);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {{T|''a''|b=[[C]]}}                         => TransclusionCall T, Emphasis a, PageLink C
            {{T|''a|b''}}                               => TransclusionCall T
            {{T|{{U|''a''}}}}                           => TransclusionCall T, TransclusionCall U, Emphasis a
            {{#if:x|[[A]]|http://b.example}}            => PageLink A, ExternalLink http://b.example
            {{T|<code>a</code>}}                        => TransclusionCall T, Verbatim a
            {{T|a}} {{{p|[[A]]}}}                       => TransclusionCall T
            {{T|<ref>[[A]]</ref>}}                      => TransclusionCall T, PageLink A
            """)
    void arguments(String page, String inlines) {
        assertThat(inlines(page)).isEqualTo(inlines);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            a<ref>''b'' [[C]]</ref>                     => Emphasis b, PageLink C
            a<ref name=x>{{T|[[C]]}}</ref>              => TransclusionCall T, PageLink C
            a<ref>b<!-- c --></ref>                     => Comment c
            <references><ref>http://a.example</ref></references>   => ExternalLink http://a.example
            <poem>''a'' [[B]]</poem>                    => Emphasis a, PageLink B
            """)
    void footnotesAndPoems(String page, String inlines) {
        assertThat(inlines(page)).isEqualTo(inlines);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            <code>a</code> <CODE>b</code>               => Verbatim a, Verbatim b
            <code>''a'' [[B]]</code>                    => Verbatim ''a'' [[B]], Emphasis a, PageLink B
            <tt>a <code>b</tt> c</code>                 => Verbatim a <code>b, Verbatim b</tt> c
            <code>a                                     => -
            a</code>                                    => -
            <code/>a                                    => -
            <kbd>a</kbd><samp>b</samp>                  => Verbatim a, Verbatim b
            <b>a</b> <span>b</span>                     => -
            <nowiki>[[A]]</nowiki>                      => Verbatim [[A]]
            <math>x</math> <gallery>A.png</gallery>     => Verbatim x
            """)
    void textShownAsWritten(String page, String inlines) {
        assertThat(inlines(page)).isEqualTo(inlines);
    }

    @Test
    void argumentsAreReadEightDeep() {
        assertThat(inlines("{{T|".repeat(8) + "[[A]]" + "}}".repeat(8))).endsWith("PageLink A");
        assertThat(inlines("{{T|".repeat(9) + "[[A]]" + "}}".repeat(9))).doesNotContain("PageLink");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            a<ref>''b'' &amp;</ref> ''c''               => a c
            {{T|''a'' &amp;|b}}                         => {{T|a &|b}}
            <poem>''a'' &amp;</poem>                    => a &
            <nowiki>''a'' &amp;</nowiki> ''b''          => ''a'' & b
            <math>&amp;</math> &amp;                    => &amp; &
            a __NOTOC__ b <references/>                 => `a  b `
            {{T|a<ref>b</ref>}} <br>c                   => {{T|a}}  c
            {|⏎| ''a'' &lt;⏎|}                          => {|⏎| a <⏎|}
            [[A|''b'']] [http://c.example ''d'']        => [[A|b]] [http://c.example d]
            {{{p|''a''}}}                               => {{{p|''a''}}}
            """)
    void showsWhatReadersSee(String page, String seen) {
        assertThat(Outlines.shown(page.replace('⏎', '\n')).replace('\n', '⏎')).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a «''»b [[C|«''»d]]",
                "{|\n| a «'''»b\n|-\n| «''»c\n|}",
                "{{T|''a}} <ref>''b</ref> <poem>«''»c</poem>",
                "== «''»a ==\n* «'''»b",
            })
    void reportsQuotesWithoutAPartnerOfThePageItself(String drawing) {
        assertThat(Outlines.drawnUnclosed(drawing)).isEqualTo(drawing);
    }

    private static String inlines(String page) {
        Outline outline = Outlines.of(page.replace('⏎', '\n'));
        String drawn = outline.inlines().stream()
                .map(inline -> inline.getClass().getSimpleName() + " " + content(inline, outline))
                .collect(Collectors.joining(", "));
        return drawn.isEmpty() ? "-" : drawn;
    }

    private static String content(Inline inline, Outline outline) {
        var range = inline instanceof Inline.Emphasis emphasis
                ? emphasis.content()
                : inline instanceof Inline.ExternalLink link
                        ? link.target()
                        : inline instanceof Inline.PageLink link
                                ? link.target()
                                : inline instanceof Inline.TransclusionCall call
                                        ? call.name()
                                        : inline instanceof Inline.Verbatim verbatim
                                                ? verbatim.content()
                                                : ((Inline.Comment) inline).content();
        return outline.source().text(range).strip();
    }
}
