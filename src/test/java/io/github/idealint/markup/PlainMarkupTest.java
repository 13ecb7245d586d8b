package io.github.idealint.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainMarkupTest {

    private static Optional<PlainMarkup> other(Markup read, String text) {
        return PlainMarkup.other(SourceText.of("page", text), read);
    }

    @Test
    void markdownIsKnownByItsHeadings() {
        assertThat(other(Markup.WIKITEXT, "# Boot timer\n\n- Mentors: Ann\n")).contains(PlainMarkup.MARKDOWN);
        assertThat(other(Markup.WIKITEXT, "# Boot timer\n\n## Mentors\nAnn\n")).contains(PlainMarkup.MARKDOWN);
        assertThat(other(Markup.MARKDOWN, "# Boot timer\n\n## Mentors\nAnn\n")).isEmpty();
        assertThat(other(Markup.WIKITEXT, "# Boot timer\n")).isEmpty();
    }

    @Test
    void aByteOrderMarkChangesNothing() {
        assertThat(other(Markup.WIKITEXT, "\uFEFF# Boot timer\n\n- Mentors: Ann\n"))
                .contains(PlainMarkup.MARKDOWN);
        assertThat(other(Markup.WIKITEXT, "\uFEFF")).isEmpty();
    }

    @Test
    void aNumberedListIsNoMarkdown() {
        assertThat(other(Markup.WIKITEXT, "# One\n# Two\n## Two and a half\n# Three\n- four\n"))
                .isEmpty();
    }

    @Test
    void oneMarkOfTheExpectedMarkupIsEnough() {
        assertThat(other(Markup.WIKITEXT, "= Boot timer =\n\n# Part\n\n- Mentors: **Ann**\n"))
                .isEmpty();
        assertThat(other(Markup.WIKITEXT, "# Boot timer\n\n- Mentors: [[User:Ann]]\n"))
                .isEmpty();
        assertThat(other(Markup.MARKDOWN, "== Boot timer ==\n\n'''Mentors:''' [Ann](https://example.org)\n"))
                .isEmpty();
    }

    @Test
    void wikitextIsKnownByItsHeadings() {
        assertThat(other(Markup.MARKDOWN, "== Boot timer ==\n'''Mentors:''' Ann\n"))
                .contains(PlainMarkup.WIKITEXT);
        assertThat(other(Markup.MARKDOWN, "=== A ===\nText\n=== B ===\n")).contains(PlainMarkup.WIKITEXT);
        assertThat(other(Markup.MARKDOWN, "Boot timer\n==========\n\nText\n")).isEmpty();
    }

    @Test
    void pagesOfTheWebAndOfPythonAreKnown() {
        assertThat(other(Markup.MARKDOWN, "\n<!doctype HTML>\n# A\n")).contains(PlainMarkup.HTML);
        assertThat(other(Markup.MARKDOWN, "<h2>A</h2>\n<p>Text</p>\n<p>Text</p>\n"))
                .contains(PlainMarkup.HTML);
        assertThat(other(Markup.MARKDOWN, "<p>Text</p>\n<p>Text</p>\n<p>Text</p>\n"))
                .isEmpty();
        assertThat(other(Markup.WIKITEXT, "Boot timer\n~~~~~~~~~~\n\n.. note:: Text\n"))
                .contains(PlainMarkup.RESTRUCTURED_TEXT);
    }

    @Test
    void emptyAndPlainTextsAreAnything() {
        assertThat(other(Markup.WIKITEXT, "")).isEmpty();
        assertThat(other(Markup.MARKDOWN, "Text, and more of it.\n")).isEmpty();
    }
}
