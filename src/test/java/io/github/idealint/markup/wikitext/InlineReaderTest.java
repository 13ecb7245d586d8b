package io.github.idealint.markup.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Inline.ExternalLink;
import io.github.idealint.markup.Inline.PageLink;
import io.github.idealint.markup.Inline.TransclusionCall;
import io.github.idealint.markup.Inline.Verbatim;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see «https://example.org/a», «https://example.org/b».",
                "(«https://example.org/a») «https://example.org/a_(b)»!",
                "''see «https://example.org/a»'' '''«https://example.org/b»'''",
                "&lt;«https://example.org/a»&gt; <«https://example.org/b»>",
                "«https://example.org/a»&nbsp;b «https://example.org/c»\u3000d",
                "«https://example.org/a?b=1&amp;c=2#d»; \"«https://example.org/e»\"",
                "«https://[::1]:80/a», «https://[2001:db8::1]»",
                "«mailto:ada@example.org» ada@example.org «irc://example.org/a» «git://example.org/a.git»",
                "hotel:5 ahttps://example.org/a //example.org/b [https//example.org/c]",
                "[ «https://example.org/a» b] [«https://example.org/c»\nd]",
                "<see «https://example.org/a» here>",
                "* a\n «https://example.org/indented»\n== «https://example.org/heading» ==",
            })
    void findsBareAddresses(String drawing) {
        assertThat(Outlines.drawn(
                        drawing,
                        ExternalLink.class,
                        link -> link.bracketed()
                                ? Stream.empty()
                                : Stream.of(link.range(), link.target()).distinct()))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[«https://example.org/a»] [«https://example.org/b» «some text»]",
                "[«mailto:ada@example.org» «Ada»] [«//example.org/a» «b»] [«irc://example.org/c» «d»]",
                "[«https://example.org/a|b»] [«https://example.org/a|b» «c»]",
                "[«https://example.org/a»«''b'' c»]",
                "[«https://» «text»] [[«https://example.org/a» «b»]]",
                "{| \n| [«https://example.org/a» «b»]\n|}",
                "{{T|[«https://example.org/a» «b»]|x={{U|[«https://example.org/c»]}}}}",
                "a<ref>[«https://example.org/a» «b»]</ref>",
            })
    void findsTargetAndTextOfBracketedLinks(String drawing) {
        assertThat(Outlines.drawn(
                        drawing,
                        ExternalLink.class,
                        link -> Stream.concat(Stream.of(link.target()), link.text().stream())))
                .isEqualTo(drawing);
    }

    @Test
    void aBracketedLinkReachesFromBracketToBracket() {
        String drawing = "a «[https://example.org/a b]» c «[https://example.org/d]»";

        assertThat(Outlines.drawn(drawing, ExternalLink.class, link -> Stream.of(link.range())))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[«Page»]] [[«Page»|«text»]]s [[ «Page two» | «text» ]] [[«A#b»|«c|d»]]",
                "[[«:Category:A»]] [[«File:A.png»|«thumb|a boat»]] [[«User:Ada»|«Ada»]] [[«../Sub»|«sub»]]",
                "[[open [[«Page»]] [[https://example.org/a b]]",
                "{{T|[[«Page»]]}} {{#if:x|[[«Page»|«b»]]}}",
                "#REDIRECT [[«Page»]]",
            })
    void findsTargetAndTextOfPageLinks(String drawing) {
        assertThat(Outlines.drawn(
                        drawing, PageLink.class, link -> Stream.concat(Stream.of(link.target()), link.text().stream())))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{«:Boats/Kayak»}} {{ «Tag» | a }} {{«VLC»}} {{«Internships/Boats»}}",
                "{{#if:a|b}} {{PAGENAME}} {{DISPLAYTITLE:a}} {{lc:A}} {{CURRENTYEAR}} {{{parameter}}} {{}}",
                "{{«A»|{{«B»|{{«C»}}}}}}",
            })
    void findsThePagesPulledIn(String drawing) {
        assertThat(Outlines.drawn(drawing, TransclusionCall.class, page -> Stream.of(page.name())))
                .isEqualTo(drawing);
    }

    @Test
    void aTransclusionReachesFromBraceToBrace() {
        String drawing = "a «{{:B}}» [[File:C.png|«{{D}}»|e]] «{{ F\n| g\n}}»";

        assertThat(Outlines.drawn(drawing, TransclusionCall.class, page -> Stream.of(page.range())))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nowiki>«''a''»</nowiki> <code>«b»</code> <tt>«c»</tt> <kbd>«d»</kbd> <samp>«e»</samp>",
                "<math>«a''»</math> <syntaxhighlight lang=c>«b»</syntaxhighlight> c",
                "<code>a <code>«b»</code>",
            })
    void findsTextShownAsWritten(String drawing) {
        assertThat(Outlines.drawn(drawing, Verbatim.class, text -> Stream.of(text.content())))
                .isEqualTo(drawing);
    }

    @Test
    void findsComments() {
        String drawing = "a <!--« b »--> c\n<!--« d\n\ne »-->\n";

        assertThat(Outlines.drawn(drawing, Inline.Comment.class, comment -> Stream.of(comment.content())))
                .isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>\n''a'' https://example.org/a [[b]] {{c}} <!-- d -->\n</pre>",
                "<source lang=c>\n[https://example.org/a b] <code>c</code>\n</source>",
                "<!-- ''a'' https://example.org/a -->",
            })
    void findsNothingInsideLiteralText(String text) {
        assertThat(Outlines.of(text).inlines()).noneMatch(inline -> !(inline instanceof Inline.Comment));
    }
}
