package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays what a tree prints over its source. As a rule they are the same; where Sweble loses a character (a blank inside
 * a tag with a comment in it), only nodes that touch the damaged place lose theirs.
 */
final class Alignment {

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
        int behind = 0;
        while (behind < least - prefix
                && printed.charAt(this.printed - behind - 1) == source.charAt(this.source - behind - 1)) {
            behind++;
        }
        this.suffix = behind;
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
