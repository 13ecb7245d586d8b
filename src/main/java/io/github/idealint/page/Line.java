package io.github.idealint.page;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;

/**
 * A line of a page and what the markup makes of it.
 *
 * @param range the line without its line end
 * @param kind what the markup makes of it
 * @param depth the nesting of an item, from 1; 0 for all else
 * @param content what a reader sees, without list marks and without blanks at the ends; a heading or an item that a comment
 *     carries over to the next line has it all
 */
public record Line(TextRange range, Kind kind, int depth, Passage content) {

    /** What a line can be. */
    public enum Kind {
        /** Nothing but blanks. */
        BLANK,
        /** A heading. */
        HEADING,
        /** A list item. */
        ITEM,
        /** Running text. */
        PROSE,
        /** Text that a leading blank turns into a preformatted block. */
        INDENTED,
        /** Text shown as written, a table, the template as authors are shown it, what readers do not see: not to be judged. */
        OTHER
    }

    /** Whether the line is running text or a preformatted block, which may belong to the item above it. */
    public boolean isLoose() {
        return kind == Kind.PROSE || kind == Kind.INDENTED;
    }

    /** The same line, not to be judged. */
    Line unjudged() {
        return new Line(range, Kind.OTHER, 0, content);
    }

    /** The same line, not to be judged, and without what readers do not see. */
    Line unseen() {
        return new Line(range, Kind.OTHER, 0, content.part(0, 0));
    }

    /** Whether readers do not see the line. */
    boolean isUnseen() {
        return kind == Kind.OTHER && content.isEmpty();
    }

    /** Whether the line is of a kind. */
    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
