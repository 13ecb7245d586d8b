package io.github.idealint.markup;

import io.github.idealint.text.TextRange;

/**
 * A heading.
 *
 * @param range from its first mark to its last
 * @param level 1 to 6, the outermost first
 * @param title the title between the marks, without blanks at its ends
 */
public record Heading(TextRange range, int level, TextRange title) {

    public Heading {
        if (level < 1 || level > 6 || !range.contains(title)) {
            throw new IllegalArgumentException("no heading: level " + level + " at " + range);
        }
    }
}
