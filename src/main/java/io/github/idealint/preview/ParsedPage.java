package io.github.idealint.preview;

import io.github.idealint.markup.Outline;
import io.github.idealint.page.WikiTitle;

/**
 * A page that was read.
 *
 * @param name its name in the wiki
 * @param outline what it is made of
 */
record ParsedPage(WikiTitle name, Outline outline) {

    String path() {
        return outline.source().path();
    }
}
