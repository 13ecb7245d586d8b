package io.github.idealint.preview;

import io.github.idealint.markup.Outline;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;

/**
 * A page and its outline.
 *
 * @param name its name in the wiki
 * @param outline what it is made of
 */
record ParsedPage(WikiTitle name, Outline outline) {

    SourceText source() {
        return outline.source();
    }

    /** A range of the page without the blanks at its ends. */
    TextRange trimmed(TextRange range) {
        return range.trim(outline.source().text());
    }
}
