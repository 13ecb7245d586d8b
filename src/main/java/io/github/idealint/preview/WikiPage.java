package io.github.idealint.preview;

import io.github.idealint.page.WikiTitle;
import io.github.idealint.text.SourceText;

/**
 * A page that a preview can show.
 *
 * @param name its name in the wiki
 * @param source its text
 */
public record WikiPage(WikiTitle name, SourceText source) {}
