package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import org.sweble.wikitext.parser.nodes.WtNode;

/**
 * A node of Sweble's tree and where it stands.
 *
 * @param node the node
 * @param range its characters in the source
 * @param last the index, in the list of all nodes, of the last node inside it; its own if there is none
 */
record PlacedNode(WtNode node, TextRange range, int last) {

    int type() {
        return node.getNodeType();
    }

    int start() {
        return range.start();
    }

    int end() {
        return range.end();
    }

    PlacedNode shifted(int by) {
        return by == 0 ? this : new PlacedNode(node, new TextRange(range.start() + by, range.end() + by), last);
    }
}
