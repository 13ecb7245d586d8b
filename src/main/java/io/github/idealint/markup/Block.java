package io.github.idealint.markup;

import io.github.idealint.text.TextRange;

/** A piece of a section that begins and ends with a line. */
public sealed interface Block {

    /** From the first character of the block to the end of its last line, without the line end. */
    TextRange range();

    /** Lines of running text; no line of it is blank. */
    record Paragraph(TextRange range) implements Block {}

    /**
     * A list item, without the items nested in it: those follow as items of their own.
     *
     * @param marker the list marks at the start of the line: {@code **}
     * @param depth its nesting, from 1
     * @param content what follows the marks, without blanks at its ends; empty if nothing does
     */
    record Item(TextRange range, TextRange marker, int depth, TextRange content) implements Block {}

    /** Lines that a leading blank turns into preformatted text. */
    record Indented(TextRange range) implements Block {}

    /**
     * Text that is shown as it is written: {@code <pre>}, {@code <syntaxhighlight>}, a code fence, and comments that
     * fill whole lines.
     */
    record Literal(TextRange range) implements Block {}

    /** A table or another construct whose inside is not read. */
    record Opaque(TextRange range) implements Block {}
}
