package io.github.idealint.markup;

import io.github.idealint.text.TextRange;

/**
 * A construct that is opened and never closed.
 *
 * @param kind what it is
 * @param opening the mark that opens it
 */
public record Unclosed(Kind kind, TextRange opening) {

    /** What can be left open. */
    public enum Kind {
        /** {@code <!--} */
        COMMENT,
        /** Three backquotes or tildes, which begin code. */
        FENCE,
        /** {@code <pre>}, {@code <nowiki>} and the like, which swallow what follows. */
        TAG,
        /** <code>{|</code> */
        TABLE,
        /** <code>{{</code> */
        TEMPLATE,
        /** {@code <s>}, {@code <div>} and the like, which style or box what follows. */
        STYLE,
        /** An apostrophe run without its partner on the same line. */
        EMPHASIS
    }

    /** Whether it takes what follows with it, as all do but emphasis, which ends with its line, and styles. */
    public boolean swallows() {
        return kind != Kind.EMPHASIS && kind != Kind.STYLE;
    }
}
