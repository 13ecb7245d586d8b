package io.github.idealint.preview;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The styles that HTML tags give. */
class TagStylesTest {

    @ParameterizedTest
    @CsvSource({
        "b, strong",
        "strong, strong",
        "i, em",
        "em, em",
        "cite, em",
        "var, em",
        "u, u",
        "ins, u",
        "s, s",
        "strike, s",
        "del, s",
        "sub, sub",
        "sup, sup",
        "small, small"
    })
    void eachTagHasOne(String written, String shown) {
        PreviewedPages.of("a <%1$s>b</%1$s> c".formatted(written)).show("<p>a <%1$s>b</%1$s> c</p>".formatted(shown));
    }

    @Test
    void caseAndAttributesDoNotCount() {
        PreviewedPages.of("<B>a</b> <sup class=\"x\" title=\"a\">c</SUP> <small\n>d</small >")
                .show("<p><strong>a</strong> <sup>c</sup> <small>d</small></p>");
    }

    @Test
    void othersHaveNone() {
        PreviewedPages.of("<span>a</span> <big>b</big> <font color=red>c</font> <bogus>d</bogus>")
                .show("<p>a b c &lt;bogus&gt;d&lt;/bogus&gt;</p>");
    }

    @Test
    void theyNest() {
        PreviewedPages.of("<b>a <i>b</i> c</b> d")
                .show("<p><strong>a </strong><strong><em>b</em></strong><strong> c</strong> d</p>");
        PreviewedPages.of("<b>a <b>b</b> c</b> d").show("<p><strong>a b c</strong> d</p>");
        PreviewedPages.of("''a <u>b</u>'' c").show("<p><em>a </em><em><u>b</u></em> c</p>");
    }

    @Test
    void thoseThatNothingEndsGoOn() {
        PreviewedPages.of("<s>a\n\nb\n* <u>c\n* d\n")
                .show("<p><s>a</s></p><p><s>b</s></p><ul><li><u><s>c</s></u></li><li><u><s>d</s></u></li></ul>");
    }

    @Test
    void anEndTagAloneEndsNothing() {
        PreviewedPages.of("a</b> <b>b</b> c").show("<p>a <strong>b</strong> c</p>");
        PreviewedPages.of("'''a</b> b''' c").show("<p><strong>a b</strong> c</p>");
    }

    @Test
    void theyReachIntoLinksAndOut() {
        PreviewedPages.of("<s>a [https://example.org/ b</s> c]").show("""
                <p><s>a </s><a class="web" href="https://example.org/" rel="noopener noreferrer nofollow"><s>b</s> c</a></p>
                """);
    }
}
