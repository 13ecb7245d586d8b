package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Inline.Emphasis.Weight;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the constructs inside the text of paragraphs, headings and cells. */
final class PhraseReader {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s{0,9}/?>");
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String source;
    private final PageContent content;
    private final MarkdownLinks links;
    private final TextReader texts;

    PhraseReader(MarkdownDraft draft, PageContent content) {
        this.source = draft.source().text();
        this.content = content;
        this.texts = new TextReader(draft, content);
        this.links = new MarkdownLinks(draft, content, texts);
    }

    /** Learns what the references of a page stand for. */
    void define(Node document) {
        links.define(document);
    }

    /** Takes the values of front matter, and the addresses among them. */
    void data(FrontMatter front) {
        content.add(front.data());
        texts.readData(front);
    }

    void heading(Heading node) {
        TextRange range = NodePlace.of(node).orElseThrow().trim(source);
        TextRange title = Optional.ofNullable(node.getFirstChild())
                .flatMap(first -> inside(node))
                .map(inner -> inner.trim(source))
                .orElse(TextRange.at(range.end()));
        content.add(new io.github.idealint.markup.Heading(range, node.getLevel(), title));
        read(node);
    }

    /** From the first child of a node to its last. */
    private static Optional<TextRange> inside(Node node) {
        return NodePlace.of(node.getFirstChild())
                .flatMap(first -> NodePlace.of(node.getLastChild()).map(first::cover));
    }

    /** Reads what a node holds. */
    void read(Node parent) {
        read(parent, false);
    }

    private void read(Node parent, boolean linked) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Node inner = node;
            boolean link = node instanceof Link || node instanceof Image;
            NodePlace.of(node).ifPresent(range -> construct(inner, range, linked));
            read(node, linked || link);
        }
    }

    private void construct(Node node, TextRange range, boolean linked) {
        if (node instanceof Text) {
            texts.read(range, linked);
        } else if (node instanceof StrongEmphasis || node instanceof Emphasis) {
            emphasis(node, range);
        } else if (node instanceof Strikethrough struck) {
            content.add(new Inline.Struck(
                    range, unmarked(range, struck.getOpeningDelimiter().length())));
        } else if (node instanceof Code) {
            code(range);
        } else if (node instanceof HtmlInline) {
            html(range);
        } else if (node instanceof Link || node instanceof Image) {
            links.read(node, range);
        } else if (node instanceof HardLineBreak && source.charAt(range.start()) == '\\') {
            content.hide(new TextRange(range.start(), range.start() + 1));
        }
    }

    /** Of marks that stand around marks, as in {@code ***text***}, one emphasis is made. */
    private void emphasis(Node node, TextRange range) {
        TextRange inner = unmarked(range, marks(node));
        if (isAlone(node)) {
            return;
        }
        Node only = node.getFirstChild();
        if (only != null && isEmphasis(only) && isAlone(only)) {
            int more = marks(only);
            TextRange both = new TextRange(inner.start() + more, inner.end() - more);
            content.add(
                    new Inline.Emphasis(range, both, weight(node) == weight(only) ? weight(node) : Weight.BOTH, true));
        } else {
            content.add(new Inline.Emphasis(range, inner, weight(node), true));
        }
    }

    private static Weight weight(Node node) {
        return node instanceof StrongEmphasis ? Weight.STRONG : Weight.LIGHT;
    }

    private static int marks(Node node) {
        return ((Delimited) node).getOpeningDelimiter().length();
    }

    private static boolean isEmphasis(Node node) {
        return node instanceof StrongEmphasis || node instanceof Emphasis;
    }

    /** Whether an emphasis is all that another holds. */
    private static boolean isAlone(Node node) {
        return isEmphasis(node.getParent()) && node.getPrevious() == null && node.getNext() == null;
    }

    private TextRange unmarked(TextRange range, int marks) {
        TextRange inner = new TextRange(range.start() + marks, range.end() - marks);
        content.hide(new TextRange(range.start(), inner.start()));
        content.hide(new TextRange(inner.end(), range.end()));
        return inner;
    }

    private void code(TextRange range) {
        int marks = 0;
        while (source.charAt(range.start() + marks) == '`') {
            marks++;
        }
        content.add(new Inline.Verbatim(range, withoutPadding(unmarked(range, marks))));
    }

    /** One blank at each end keeps backquotes apart, and is not shown (CommonMark 0.31, code spans). */
    private TextRange withoutPadding(TextRange code) {
        boolean padded = code.length() > 2
                && source.charAt(code.start()) == ' '
                && source.charAt(code.end() - 1) == ' '
                && !code.trim(source).isEmpty();
        if (!padded) {
            return code;
        }
        content.hide(new TextRange(code.start(), code.start() + 1));
        content.hide(new TextRange(code.end() - 1, code.end()));
        return new TextRange(code.start() + 1, code.end() - 1);
    }

    private void html(TextRange range) {
        String tag = source.substring(range.start(), range.end());
        if (BREAK.matcher(tag).matches()) {
            content.breakLine(range);
            return;
        }
        if (tag.startsWith(COMMENT)) {
            int start = range.start() + COMMENT.length();
            int end = Math.max(start, range.end() - COMMENT_END.length());
            content.add(new Inline.Comment(range, new TextRange(start, end)));
        }
        content.hide(range);
    }
}
