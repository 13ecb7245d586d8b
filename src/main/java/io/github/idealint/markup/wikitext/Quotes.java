package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline.Emphasis;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import java.util.List;

/**
 * What the apostrophes of a text come to.
 *
 * @param marks the runs that are markup
 * @param pairs what stands between them
 * @param unclosed the runs without a partner on their line
 */
record Quotes(List<TextRange> marks, List<Emphasis> pairs, List<Unclosed> unclosed) {}
