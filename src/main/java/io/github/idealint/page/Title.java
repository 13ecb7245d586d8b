package io.github.idealint.page;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;

/**
 * A heading of a page.
 *
 * @param range from its first mark to its last
 * @param level 1 to 6, the outermost first
 * @param text what a reader sees between the marks
 */
public record Title(TextRange range, int level, Passage text) {}
