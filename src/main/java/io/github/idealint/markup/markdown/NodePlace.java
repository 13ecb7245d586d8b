package io.github.idealint.markup.markdown;

import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the nodes of commonmark-java stand in the page. */
final class NodePlace {

    private NodePlace() {}

    /** From the first character of a node to its last; empty for a line end and for a cell that a row lacks. */
    static Optional<TextRange> of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(range(spans.get(0)).cover(range(spans.get(spans.size() - 1))));
    }

    /** The parts of a node, one a line. */
    static List<TextRange> lines(Node node) {
        return node.getSourceSpans().stream().map(NodePlace::range).toList();
    }

    private static TextRange range(SourceSpan span) {
        return new TextRange(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
