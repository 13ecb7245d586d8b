package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.List;

/**
 * A page, or a part of it that Sweble does not read by itself, and its nodes.
 *
 * @param prepared the page
 * @param range the part
 * @param nodes the nodes of the part, placed in the page, outer before inner
 */
record Fragment(PreparedPage prepared, TextRange range, List<PlacedNode> nodes) {

    static Fragment parse(PreparedPage prepared, TextRange range, Budget budget) {
        String safe = prepared.safe().substring(range.start(), range.end());
        List<PlacedNode> nodes = SwebleTree.parse(safe, new SwebleConfig(budget, prepared.namespaces())).stream()
                .map(node -> node.shifted(range.start()))
                .toList();
        return new Fragment(prepared, range, nodes);
    }

    String text() {
        return prepared.source();
    }
}
