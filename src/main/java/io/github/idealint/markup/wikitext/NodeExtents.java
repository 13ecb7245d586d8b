package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Inline.Comment;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtSection;
import org.sweble.wikitext.parser.nodes.WtTagExtension;

/** Where headings, comments and literal blocks begin and end; Sweble's nodes include the blanks and comments around them. */
final class NodeExtents {

    private static final char HEADING_MARK = '=';
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final String BLANKS = " \t";
    private static final String LINE_ENDS = "\r\n";

    private NodeExtents() {}

    /** The heading of a section; empty where its place in the source is not known. */
    static Optional<Heading> heading(int section, List<PlacedNode> nodes, String text) {
        int index = section + 1;
        PlacedNode heading = nodes.get(index);
        TextRange line = new TextRange(afterComments(text, heading.range()), heading.end()).trim(text);
        for (int i = heading.last(); i > index; i--) {
            PlacedNode last = nodes.get(i);
            if (last.type() == WtNode.NT_XML_COMMENT && last.end() >= line.end() && last.start() >= line.start()) {
                line = new TextRange(line.start(), last.start()).trim(text);
            }
        }
        return headingOf(line, ((WtSection) nodes.get(section).node()).getLevel(), text);
    }

    private static Optional<Heading> headingOf(TextRange range, int level, String text) {
        boolean marked = range.length() > 2 * level
                && text.charAt(range.start()) == HEADING_MARK
                && text.charAt(range.end() - 1) == HEADING_MARK;
        return marked
                ? Optional.of(
                        new Heading(range, level, new TextRange(range.start() + level, range.end() - level).trim(text)))
                : Optional.empty();
    }

    /** A comment from its first mark to its last; Sweble counts the blanks around it in. */
    static Comment comment(String text, TextRange range) {
        int start = Math.max(range.start(), text.indexOf(COMMENT, range.start()));
        int opened = Math.min(start + COMMENT.length(), range.end());
        int closing = text.indexOf(COMMENT_END, opened);
        int closed = closing < 0 ? range.end() : Math.min(closing, range.end());
        int end = Math.min(closed + COMMENT_END.length(), range.end());
        return new Comment(new TextRange(Math.min(start, end), end), new TextRange(opened, closed));
    }

    /** The comments of a page; those with nothing but blanks between them on a line are one. */
    static List<TextRange> comments(SourceText source, List<PlacedNode> nodes) {
        List<TextRange> comments = new ArrayList<>();
        for (PlacedNode node : nodes) {
            if (node.type() == WtNode.NT_XML_COMMENT) {
                TextRange comment = comment(source.text(), node.range()).range();
                int last = comments.size() - 1;
                if (last >= 0 && isGapOnALine(source, comments.get(last).end(), comment.start())) {
                    comments.set(last, comments.get(last).cover(comment));
                } else {
                    comments.add(comment);
                }
            }
        }
        return comments;
    }

    private static boolean isGapOnALine(SourceText source, int from, int to) {
        return source.lineAt(from) == source.lineAt(to)
                && source.text(new TextRange(from, to)).isBlank();
    }

    /** Whether a comment ends with its own mark, and not with the footnote that it stands in. */
    static boolean isClosed(String text, Comment comment) {
        return text.startsWith(COMMENT_END, comment.content().end())
                && comment.range().end() == comment.content().end() + COMMENT_END.length();
    }

    /** Where a node begins after the comments that Sweble counts in, and their lines. */
    static int afterComments(String text, TextRange range) {
        int at = range.start();
        int comment = skip(text, at, range.end(), BLANKS);
        while (text.startsWith(COMMENT, comment)) {
            int end = text.indexOf(COMMENT_END, comment + COMMENT.length()) + COMMENT_END.length();
            if (end < COMMENT_END.length() || end > range.end()) {
                return at;
            }
            int after = skip(text, end, range.end(), BLANKS);
            boolean fillsLine = after < range.end() && LINE_ENDS.indexOf(text.charAt(after)) >= 0;
            at = fillsLine ? skip(text, after, range.end(), LINE_ENDS) : end;
            comment = skip(text, at, range.end(), BLANKS);
        }
        return at;
    }

    private static int skip(String text, int from, int end, String characters) {
        int at = from;
        while (at < end && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether the nodes inside a node do not count where the lines of the page are classified. */
    static boolean isSelfContained(PlacedNode node) {
        return switch (node.type()) {
            case WtNode.NT_TABLE,
                    WtNode.NT_TEMPLATE,
                    WtNode.NT_TEMPLATE_PARAMETER,
                    WtNode.NT_TAG_EXTENSION,
                    WtNode.NT_XML_COMMENT -> true;
            default -> false;
        };
    }

    /** Whether an extension tag is a block of text shown as written: one that fills whole lines. */
    static boolean isLiteralBlock(SourceText source, PlacedNode node) {
        String name = ((WtTagExtension) node.node()).getName();
        if (!TagNames.isLiteral(name)) {
            return false;
        }
        int first = source.lineAt(node.start());
        int last = source.lineAt(node.end());
        boolean begins = withoutByteOrderMark(source, first).trim(source.text()).start() >= node.start();
        boolean fills = source.line(last).trim(source.text()).end() == node.end();
        return begins && (first < last || fills && TagNames.isBlock(name));
    }

    private static TextRange withoutByteOrderMark(SourceText source, int line) {
        TextRange range = source.line(line);
        return line == 1 && source.hasByteOrderMark() ? new TextRange(1, range.end()) : range;
    }
}
