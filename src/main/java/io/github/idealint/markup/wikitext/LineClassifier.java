package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Heading;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtTagExtension;

/** What the nodes of a page make of its lines. */
final class LineClassifier {

    /** What a line can be. */
    enum Kind {
        BLANK,
        TEXT,
        ITEM,
        INDENTED,
        LITERAL,
        OPAQUE,
        HEADING,
        /** Belongs to the line before it, whatever that is. */
        JOINED,
        /** A blank line that a category below it takes away, so that it ends nothing. */
        SWALLOWED
    }

    private static final String LIST_MARKS = "*#:;";

    private final SourceText source;
    private final String text;
    private final Kind[] kinds;
    private final BitSet newStarts = new BitSet();
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Map<Integer, Integer> marks = new HashMap<>();

    private LineClassifier(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.kinds = new Kind[source.lineCount() + 1];
        Arrays.setAll(kinds, line -> line == 0 || isBlank(source.line(line)) ? Kind.BLANK : Kind.TEXT);
    }

    static LineClassifier of(SourceText source, Fragment page) {
        LineClassifier lines = new LineClassifier(source);
        List<PlacedNode> nodes = page.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            PlacedNode node = nodes.get(i);
            if (!node.range().isEmpty()) {
                lines.classify(i, nodes);
                i = NodeExtents.isSelfContained(node) ? node.last() : i;
            }
        }
        NodeExtents.comments(source, nodes).forEach(lines::comment);
        IntStream.rangeClosed(1, source.lineCount())
                .filter(line -> lines.kinds[line] == Kind.TEXT)
                .forEach(lines::seen);
        CategoryStarts.of(source, page.prepared()).forEach(lines::joinToTheLineAbove);
        return lines;
    }

    Kind kind(int line) {
        return kinds[line];
    }

    /** Whether a line begins something of its own, even if the line before it is of the same kind. */
    boolean beginsAnew(int line) {
        return newStarts.get(line) || kinds[line] == Kind.ITEM;
    }

    Heading heading(int line) {
        return headings.get(line);
    }

    /** Where the marks of a line that is an item begin: behind the end of a comment, if one ends there. */
    int marks(int line) {
        return marks.get(line);
    }

    private void classify(int index, List<PlacedNode> nodes) {
        PlacedNode node = nodes.get(index);
        switch (node.type()) {
            case WtNode.NT_SECTION -> heading(index, nodes);
            case WtNode.NT_LIST_ITEM, WtNode.NT_DEFINITION_LIST_TERM, WtNode.NT_DEFINITION_LIST_DEF -> item(node);
            case WtNode.NT_SEMI_PRE_LINE -> indented(node);
            case WtNode.NT_HORIZONTAL_RULE -> rule(node);
            case WtNode.NT_TABLE, WtNode.NT_REDIRECT -> table(node);
            case WtNode.NT_TEMPLATE, WtNode.NT_TEMPLATE_PARAMETER -> markIfLong(node.range(), Kind.OPAQUE);
            case WtNode.NT_TAG_EXTENSION -> extension(node);
            default -> {
                // Stands inside a line, or is made of nodes that do.
            }
        }
    }

    private void heading(int section, List<PlacedNode> nodes) {
        NodeExtents.heading(section, nodes, text).ifPresent(heading -> {
            int line = source.lineAt(heading.range().start());
            headings.put(line, heading);
            kinds[line] = Kind.HEADING;
        });
    }

    private void item(PlacedNode node) {
        int start = NodeExtents.afterComments(text, node.range());
        int line = source.lineAt(start);
        int first = Math.min(lineStart(source.lineAt(node.start())), start);
        TextRange before = new TextRange(first, start);
        if (start < node.end()
                && LIST_MARKS.indexOf(text.charAt(start)) >= 0
                && NodeExtents.afterComments(text, before) == start) {
            kinds[line] = Kind.ITEM;
            marks.put(line, start);
        }
    }

    private void indented(PlacedNode node) {
        int start = node.start();
        while (start < node.end() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        int line = source.lineAt(NodeExtents.afterComments(text, new TextRange(start, node.end())));
        if (kinds[line] == Kind.TEXT && text.charAt(lineStart(line)) == ' ') {
            kinds[line] = Kind.INDENTED;
        }
    }

    private void table(PlacedNode node) {
        mark(new TextRange(NodeExtents.afterComments(text, node.range()), node.end()), Kind.OPAQUE);
    }

    private void rule(PlacedNode node) {
        TextRange line = source.line(source.lineAt(node.start()));
        if (isBlank(new TextRange(Math.min(node.end(), line.end()), line.end()))) {
            mark(node.range(), Kind.OPAQUE);
        }
    }

    private void extension(PlacedNode node) {
        String name = ((WtTagExtension) node.node()).getName();
        if (TagNames.isListing(name)) {
            markIfLong(node.range(), Kind.OPAQUE);
        } else if (NodeExtents.isLiteralBlock(source, node)) {
            mark(node.range(), Kind.LITERAL);
        } else if (TagNames.isLiteral(name)) {
            markIfLong(node.range(), Kind.LITERAL);
        }
    }

    /** What begins inside a line leaves that line to the text before it. */
    private void markIfLong(TextRange range, Kind kind) {
        int first = source.lineAt(range.start());
        int last = source.lineAt(range.end());
        boolean begins = isBlank(new TextRange(lineStart(first), range.start()));
        if (first < last) {
            mark(first + (begins ? 0 : 1), last, kind);
        }
    }

    private void mark(TextRange range, Kind kind) {
        mark(source.lineAt(range.start()), source.lineAt(Math.max(range.start(), range.end() - 1)), kind);
    }

    private void mark(int first, int last, Kind kind) {
        Arrays.fill(kinds, first, last + 1, kind);
        newStarts.clear(first, last + 1);
        newStarts.set(first);
    }

    /** A comment that fills lines stands for itself; what follows one that began inside a line goes on with that line. */
    private void comment(TextRange comment) {
        int first = source.lineAt(comment.start());
        int last = source.lineAt(comment.end());
        boolean begins = isBlank(new TextRange(lineStart(first), comment.start()));
        boolean ends = isBlank(new TextRange(comment.end(), source.line(last).end()));
        boolean selfContained = kinds[first] == Kind.LITERAL || kinds[first] == Kind.OPAQUE;
        if (selfContained) {
            return;
        }
        if (begins && ends) {
            mark(first, last, Kind.LITERAL);
        } else if (begins && first < last && (kinds[last] == Kind.ITEM || kinds[last] == Kind.HEADING)) {
            mark(first, last - 1, Kind.LITERAL);
        } else if (first < last) {
            Arrays.fill(kinds, first + 1, last + 1, Kind.JOINED);
        }
    }

    /** What a line is whose marks Sweble does not see. */
    private void seen(int number) {
        TextRange line = new TextRange(lineStart(number), source.line(number).end());
        int start = line.start() + UnseenMarkup.before(source.text(line));
        TextRange rest = new TextRange(start, line.end());
        Optional<Heading> heading = UnseenMarkup.heading(source.text(rest), start);
        if (heading.isPresent()) {
            headings.put(number, heading.get());
            kinds[number] = Kind.HEADING;
        } else if (start > line.start() && !rest.isEmpty()) {
            kinds[number] = text.charAt(start) == ' ' ? Kind.INDENTED : Kind.ITEM;
            marks.put(number, start);
        }
    }

    /** A category takes the line ends before it away, so that text after it goes on with the item or the text above. */
    private void joinToTheLineAbove(int line) {
        int above = line - 1;
        while (above > 0 && kinds[above] == Kind.BLANK) {
            above--;
        }
        if (kinds[line] == Kind.TEXT
                && (kinds[above] == Kind.ITEM || kinds[above] == Kind.TEXT || kinds[above] == Kind.JOINED)) {
            Arrays.fill(kinds, above + 1, line, Kind.SWALLOWED);
            kinds[line] = Kind.JOINED;
        }
    }

    private int lineStart(int line) {
        int start = source.line(line).start();
        return start == 0 && source.hasByteOrderMark() ? 1 : start;
    }

    private boolean isBlank(TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !(i == 0 && source.hasByteOrderMark())) {
                return false;
            }
        }
        return true;
    }
}
