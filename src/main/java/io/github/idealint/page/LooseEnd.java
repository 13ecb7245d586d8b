package io.github.idealint.page;

import io.github.idealint.text.TextRange;

/**
 * A construct that is opened and never closed.
 *
 * @param range the mark that opens it
 * @param opening that mark
 * @param swallows whether it takes what follows with it; an apostrophe run does not
 */
public record LooseEnd(TextRange range, String opening, boolean swallows) {}
