package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextEdit;
import java.util.List;

/** What running text holds: its constructs, what a reader sees of it, and the quotes that nothing closes. */
record Inlines(List<Inline> inlines, List<TextEdit> shown, List<Unclosed> unclosed) {}
