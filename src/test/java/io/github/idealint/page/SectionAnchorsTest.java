package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places that links can name, as measured on MediaWiki 1.39. */
class SectionAnchorsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            == A b ==                                   => A b
            == A b ==                                   => A_b
            == A (b) ==                                 => A_(b)
            == A (b) ==                                 => A .28b.29
            == Ä ==                                     => %C3%84
            == Ä ==                                     => .C3.84
            == x ==⏎== x ==                             => x_2
            == x ==⏎== X ==                             => X_2
            == x ==⏎== x 2 ==⏎== x ==                   => x_3
            == '''Summary:''' x ==                      => Summary: x
            == [[Plain|x]] y ==                         => x y
            == [http://a.example x] ==                  => http://a.example x
            == a <small>b</small> ==                    => a b
            == x &amp; y ==                             => x & y
            == C# ==                                    => C#
            """)
    void areTheHeadings(String page, String fragment) {
        assertThat(anchors(page).has(fragment)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "top", "toc", "mw-head", "cite_ref-1", "cite note-a"})
    void areThoseOfEveryPageAsWell(String fragment) {
        assertThat(anchors("== A ==").has(fragment)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "a", "A 2", "A_2", "topping", "A b"})
    void areNoOthers(String fragment) {
        assertThat(anchors("== A ==⏎text b").has(fragment)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{:Ideas/Timer}}",
                "{{Tip|a}}",
                "<span id=\"here\">a</span>",
                "<div class=x ID = y>",
                "<a name=here>",
                "{{#if:a|b}}",
            })
    void mayBeMoreThanTheHeadings(String text) {
        SectionAnchors anchors = anchors("== A ==⏎" + text);
        assertThat(anchors.complete()).isFalse();
        assertThat(anchors.has("anything")).isTrue();
        assertThat(anchors.headings()).containsExactly("A");
    }

    @Test
    void aHeadingInTheTemplateThatAuthorsAreShownIsOne() {
        SectionAnchors anchors = anchors("== Project idea template ==⏎=== TITLE ===⏎==== Links ====⏎");
        assertThat(anchors.headings()).containsExactly("Project idea template", "TITLE", "Links");
        assertThat(anchors.has("TITLE")).isTrue();
    }

    @Test
    void ofSeveralPagesAnyMayBeMeant() {
        SectionAnchors both = SectionAnchors.all(List.of(anchors("== A =="), anchors("== B ==")));
        assertThat(both.headings()).containsExactly("A", "B");
        assertThat(both.has("B")).isTrue();
        assertThat(both.has("C")).isFalse();
        assertThat(SectionAnchors.all(List.of(both, SectionAnchors.UNKNOWN)).has("C"))
                .isTrue();
    }

    private static SectionAnchors anchors(String page) {
        return SectionAnchors.of(Pages.read(page.replace('⏎', '\n')));
    }
}
