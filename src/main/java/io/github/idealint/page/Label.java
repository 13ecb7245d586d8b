package io.github.idealint.page;

import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;

/**
 * The name that introduces a field's value.
 *
 * @param range the label as written, with its quotes and its colon
 * @param name the bare name
 * @param style how it is written
 */
public record Label(TextRange range, Passage name, LabelStyle style) {

    /** How a label can be written. */
    public enum LabelStyle {
        /** Strong, with its colon inside or right after: {@code '''Summary:'''}. */
        STRONG,
        /** Emphasised in the lighter way: {@code ''Proposed mentor:''}. */
        LIGHT,
        /** A different number of quotes before and after: {@code ''Summary:'''}. */
        UNBALANCED,
        /** Strong, without a colon: {@code '''Details'''}. */
        WITHOUT_COLON,
        /** A name and a colon, nothing else: {@code Summary:}. */
        PLAIN,
        /** A heading. */
        HEADING,
        /** The term of a definition: {@code ;Mentor}. */
        TERM,
        /** What names a value by its place: the head of a column, a key of front matter, a parameter. */
        NAMED
    }
}
