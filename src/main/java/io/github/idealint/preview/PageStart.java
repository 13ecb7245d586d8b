package io.github.idealint.preview;

import io.github.idealint.text.SourceText;

/**
 * The beginning of a page.
 *
 * @param id what links in the file name it by
 * @param source the page
 */
record PageStart(String id, SourceText source) {

    /** The page as the margin names it. */
    String label() {
        String title = source.title().map(name -> " (" + name + ")").orElse("");
        return HtmlText.line(source.path() + title);
    }
}
