package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sweble.wikitext.parser.WikitextPreprocessor;
import org.sweble.wikitext.parser.WtEntityMapImpl;
import org.sweble.wikitext.parser.WtRtData;
import org.sweble.wikitext.parser.encval.ValidatedWikitext;
import org.sweble.wikitext.parser.nodes.WtContentNode;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtPreproWikitextPage;
import org.sweble.wikitext.parser.nodes.WtStringNode;
import org.sweble.wikitext.parser.parser.PreprocessorToParserTransformer;
import org.sweble.wikitext.parser.preprocessor.PreprocessedWikitext;
import xtc.parser.ParseException;

/**
 * Runs Sweble's preprocessor and its parser, but not what rebuilds their tree, and finds where the nodes stand. Sweble
 * knows no offsets, but a tree with round-trip data prints its source again; what the printed text measures before and
 * after a node is where the node stands.
 */
final class SwebleTree {

    private static final String TITLE = "page";

    private final StringBuilder printed = new StringBuilder();
    private final List<PlacedNode> nodes = new ArrayList<>();

    private SwebleTree() {}

    /** The nodes of a prepared text, as they stand in it, in its order, outer before inner. */
    static List<PlacedNode> parse(String prepared, SwebleConfig config) {
        SwebleTree tree = new SwebleTree();
        tree.print(root(prepared, config));
        return new Alignment(tree.printed, prepared).align(tree.nodes);
    }

    private static WtNode root(String prepared, SwebleConfig config) {
        try {
            ValidatedWikitext validated = new ValidatedWikitext(prepared, new WtEntityMapImpl(), false);
            WtPreproWikitextPage page =
                    (WtPreproWikitextPage) new WikitextPreprocessor(config).parseArticle(validated, TITLE, false);
            PreprocessedWikitext preprocessed = PreprocessorToParserTransformer.transform(page);
            return new org.sweble.wikitext.parser.WikitextParser(config).parseArticle(preprocessed, TITLE);
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
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

    /**
     * Maps offsets in what a tree prints to offsets in its source. As a rule these are the same; where Sweble loses a
     * character (a blank inside a tag with a comment in it), nodes that begin or end there have no extent.
     */
    private static final class Alignment {

        private final int prefix;
        private final int suffix;
        private final int printed;
        private final int source;

        Alignment(CharSequence printed, CharSequence source) {
            this.printed = printed.length();
            this.source = source.length();
            int least = Math.min(this.printed, this.source);
            int same = 0;
            while (same < least && printed.charAt(same) == source.charAt(same)) {
                same++;
            }
            this.prefix = same;
            int atEnd = 0;
            while (atEnd < least - prefix
                    && printed.charAt(this.printed - atEnd - 1) == source.charAt(this.source - atEnd - 1)) {
                atEnd++;
            }
            this.suffix = atEnd;
        }

        boolean isExact() {
            return prefix == printed && prefix == source;
        }

        /** The nodes at their places in the source; a node that begins or ends in the damaged place is empty there. */
        List<PlacedNode> align(List<PlacedNode> nodes) {
            if (isExact()) {
                return nodes;
            }
            List<PlacedNode> aligned = new ArrayList<>(nodes.size());
            nodes.forEach(node -> aligned.add(new PlacedNode(node.node(), align(node.range()), node.last())));
            return aligned;
        }

        private TextRange align(TextRange range) {
            if (isDamaged(range.start()) || isDamaged(range.end())) {
                return TextRange.at(Math.min(range.start(), prefix));
            }
            return new TextRange(align(range.start()), align(range.end()));
        }

        private boolean isDamaged(int offset) {
            return offset > prefix && offset < printed - suffix;
        }

        private int align(int offset) {
            return offset <= prefix ? offset : offset - printed + source;
        }
    }
}
