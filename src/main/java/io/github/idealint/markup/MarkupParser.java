package io.github.idealint.markup;

import io.github.idealint.text.SourceText;

/** Reads one markup. */
public interface MarkupParser {

    /** The outline of a text. Total: every text has one; what cannot be read is an outline that says so. */
    Outline parse(SourceText source);
}
