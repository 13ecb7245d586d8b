package io.github.idealint.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.markup.Inline.Comment;
import io.github.idealint.markup.Inline.Emphasis;
import io.github.idealint.markup.Inline.ExternalLink;
import io.github.idealint.markup.Inline.PageLink;
import io.github.idealint.markup.Inline.Verbatim;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Unclosed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownInlinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«**«Summary:»**» text",
                "«*«light»*», «__«strong»__» and «***«both»***»",
                "«**«strong «*«light»*»»**»",
                "snake_case_name, 2 ** 3, * star, \\*no\\*",
                "> «*«over\n> lines»*»",
                "«**«https://example.org/a_b»**»",
            })
    void emphasisHasMarksAndContent(String page) {
        assertThat(MarkdownOutlines.drawn(
                        page, Emphasis.class, emphasis -> Stream.of(emphasis.range(), emphasis.content())))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"*a*,LIGHT", "_a_,LIGHT", "**a**,STRONG", "__a__,STRONG", "***a***,BOTH", "**_a_**,BOTH", "*_a_*,LIGHT"
    })
    void weighsTheMarks(String text, Emphasis.Weight weight) {
        assertThat(MarkdownOutlines.of(text).inlines())
                .singleElement()
                .isInstanceOfSatisfying(
                        Emphasis.class,
                        emphasis -> assertThat(emphasis.weight()).isEqualTo(weight));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«[text](«https://example.org/a_b» \"title\")»",
                "«[text](<«https://example.org/a b»>)»",
                "«[text]( «https://example.org/(a)» )»",
                "«[a *b*](\n«https://example.org»\n'title')»",
                "> «[a\n> b](\n> «https://example.org»)»",
                "«[text](«mailto:ann@example.org»)»",
                "«![alt](«https://example.org/a.png»)»",
                "«[«![alt](«https://example.org/a.png»)»](«https://example.org»)»",
                "«<«https://example.org»>» and <ann@example.org>",
                "see ««https://example.org/a_b*c*d?e=f&amp;g»»: (««ftp://example.org»») ``https://example.org``",
                "**««https://example.org/**b»»**, ««https://example.org/~c»»",
                "&lt;««https://example.org»»&gt;",
                "[text](https://{{ site }}/a) https://{{ site }}/b",
                "[text] (««https://example.org»»)",
            })
    void linksHaveTargets(String page) {
        assertThat(MarkdownOutlines.drawn(page, ExternalLink.class, link -> Stream.of(link.range(), link.target())))
                .isEqualTo(page);
    }

    @Test
    void theTargetOfAReferenceStandsInItsDefinition() {
        String page = """
                «[text][one]», «[One][]», «[ONE ]», «[one]»(x "y, [none], «[«![two]»][TWO]»

                [one]: <««««https://example.org/1»»»»>
                   "title"
                [one]: https://example.org/other
                [Two]:
                ««https://example.org/2»»
                """;
        assertThat(MarkdownOutlines.drawn(page, ExternalLink.class, link -> Stream.of(link.range(), link.target())))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«[«text»](«ideas/timer.md#why»)»",
                "«[«text»](«#why»)»",
                "«[«text»](«/ideas»)»",
                "«[«text»](«www.example.org»)»",
                "«[«text»](<«a b.md»>)»",
            })
    void whatIsNoAddressIsAPage(String page) {
        assertThat(MarkdownOutlines.drawn(
                        page,
                        PageLink.class,
                        link -> Stream.of(link.range(), link.text().orElseThrow(), link.target())))
                .isEqualTo(page);
    }

    @Test
    void aLinkMayLackTextAndTarget() {
        Outline outline = MarkdownOutlines.of("[](https://example.org) [text]()");
        assertThat(outline.inlines()).hasSize(2);
        assertThat(((ExternalLink) outline.inlines().get(0)).text()).isEqualTo(Optional.empty());
        assertThat(((PageLink) outline.inlines().get(1)).target().isEmpty()).isTrue();
    }

    @Test
    void escapesAndReferencesInATargetAreRead() {
        Outline outline = MarkdownOutlines.of("[a](https://example.org/a\\_b&amp;c&nope;)");
        assertThat(outline.passage(((ExternalLink) outline.inlines().get(0)).target())
                        .text())
                .isEqualTo("https://example.org/a_b&c&nope;");
        assertThat(MarkdownOutlines.shown("x [a](https://example.org/a\\_b&amp;c) y"))
                .isEqualTo("x a y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"«`«a *b* [c](d)»`»", "«`` «a`b» ``»", "«`«a\nb»`»", "`a", "```a``"})
    void codeHasContent(String page) {
        assertThat(MarkdownOutlines.drawn(page, Verbatim.class, code -> Stream.of(code.range(), code.content())))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a «<!--« b »-->» c", "«<!--«»-->»", "«<!--«\n\nb\n»-->»", "- «<!--« a »-->» b"})
    void commentsHaveContent(String page) {
        assertThat(MarkdownOutlines.drawn(
                        page, Comment.class, comment -> Stream.of(comment.range(), comment.content())))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            a \\*b\\* \\\\ \\c →            a *b* \\ \\c
            a &amp; b &#233;&#x1F680; →     a & b é🚀
            100&nbsp;hours &nope; & →        "100\u00A0hours &nope; &"
            ~~a~~ ~b~ c~d →                  a b c~d
            a <b>c</b><!-- d --> →           a c
            ![alt](a.png) [b](c) →           alt b
            `` a`b `` ` ` →                  "a`b  "
            <https://example.org> →          https://example.org
            <ann@example.org> →              ann@example.org
            [a][b] →                         [a][b]
            """)
    void showsWhatReadersSee(String page, String shown) {
        assertThat(MarkdownOutlines.shown(page)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«**»Summary: no end",
                "- «**»Level: **easy",
                "1. [ ] «__»Level: easy",
                "> «**»Level: easy",
                "** no label",
                "2**32 and a ** b",
                "\\**not* opened",
            })
    void starsThatFindNoPartnerAreOpen(String page) {
        assertThat(MarkdownOutlines.drawnUnclosed(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n«<!--» b\n\nc",
                "«```» c\nint a;\n\n# b\n",
                "- «~~~»\n  a\n",
                "```\na\n```\n\n«```»\nb\n",
                "text <!-- no comment",
            })
    void whatSwallowsTheRestIsOpen(String page) {
        assertThat(MarkdownOutlines.drawnUnclosed(page)).isEqualTo(page);
        List<Unclosed> open = MarkdownOutlines.of(page.replaceAll("[«»]", "")).unclosed();
        assertThat(open).allMatch(Unclosed::swallows);
    }
}
