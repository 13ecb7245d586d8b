package io.github.idealint.markup;

import io.github.idealint.text.SourceText;

/** Reads one markup. */
public interface MarkupParser {

    /** The outline of a text. Every text has one: that of a text that cannot be read holds an obstacle. */
    Outline parse(SourceText source);
}
