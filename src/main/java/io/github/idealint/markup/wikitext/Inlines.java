package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextEdit;
import java.util.List;

/**
 * What running text holds.
 *
 * @param constructs its links, emphasis and the like
 * @param shown the edits that leave what a reader sees
 * @param unclosed the quotes that nothing closes
 */
record Inlines(List<Inline> constructs, List<TextEdit> shown, List<Unclosed> unclosed) {

    Inlines {
        constructs = List.copyOf(constructs);
        shown = List.copyOf(shown);
        unclosed = List.copyOf(unclosed);
    }
}
