package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.sweble.wikitext.parser.WtRtData;
import org.sweble.wikitext.parser.nodes.WtContentNode;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtStringNode;

/**
 * Finds where the nodes of a tree stand. Sweble knows no offsets, but a tree with round-trip data prints its source
 * again; what the printed text measures before and after a node is where the node stands.
 */
final class NodeRanges {

    private final StringBuilder printed = new StringBuilder();
    private final List<PlacedNode> nodes = new ArrayList<>();

    private NodeRanges() {}

    /** The nodes of a tree in the order of the text, outer before inner, as they stand in its source. */
    static List<PlacedNode> of(WtNode tree, String source) {
        NodeRanges ranges = new NodeRanges();
        ranges.print(tree);
        return new Alignment(ranges.printed, source).align(ranges.nodes);
    }

    private void print(WtNode node) {
        int index = nodes.size();
        int start = printed.length();
        nodes.add(null);
        printInside(node);
        nodes.set(index, new PlacedNode(node, new TextRange(start, printed.length()), nodes.size() - 1));
    }

    /** Mirrors Sweble's WtRtDataPrinter. */
    private void printInside(WtNode node) {
        WtRtData data = node.getRtd();
        if (node.getNodeType() == WtNode.NT_TEXT || data == null && node instanceof WtStringNode) {
            printed.append(((WtStringNode) node).getContent());
        } else if (data == null || node.getNodeType() == WtNode.NT_NODE_LIST) {
            node.forEach(this::print);
        } else if (!data.isSuppress()) {
            printAround(node, data);
        }
    }

    private void printAround(WtNode node, WtRtData data) {
        int field = 0;
        if (node instanceof WtContentNode) {
            printAll(data.getField(field++));
            node.forEach(this::print);
        } else if (!(node instanceof WtStringNode)) {
            for (WtNode child : node) {
                printAll(data.getField(field++));
                print(child);
            }
        }
        printAll(data.getField(field));
    }

    private void printAll(Object[] pieces) {
        for (Object piece : pieces) {
            if (piece instanceof WtNode node) {
                print(node);
            } else {
                printed.append(piece);
            }
        }
    }
}
