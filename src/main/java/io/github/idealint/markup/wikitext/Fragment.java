package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.List;

/**
 * A page, or a part of it that Sweble does not read by itself, and its nodes.
 *
 * @param draft the page
 * @param range the part
 * @param nodes the nodes of the part, placed in the page, outer before inner
 */
record Fragment(PreparedPage draft, TextRange range, List<PlacedNode> nodes) {

    static Fragment parse(PreparedPage draft, TextRange range, Budget budget) {
        String sane = draft.sane().substring(range.start(), range.end());
        List<PlacedNode> nodes = SwebleTree.parse(sane, budget).stream()
                .map(node -> node.shifted(range.start()))
                .toList();
        return new Fragment(draft, range, nodes);
    }

    String text() {
        return draft.source();
    }
}
