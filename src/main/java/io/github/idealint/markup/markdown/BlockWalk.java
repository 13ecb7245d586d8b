package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.GaveUp;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Walks through the blocks of a page, and gives each line to one of them. */
final class BlockWalk {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MarkdownBounds.MOST_OPEN_BLOCKS)
            .maxInlineNesting(MarkdownBounds.DEEPEST_INLINES)
            .build();

    private static final Pattern TASK = Pattern.compile("\\[[ xX]](?=[ \\t])");
    private static final int NONE = -1;

    private final MarkdownDraft draft;
    private final SourceText source;
    private final String text;
    private final PageContent content;
    private final PhraseReader phrases;
    private final SourceBlocks verbatim;

    /** Where list marks begin that stand before the next block; {@code NONE} if none do. */
    private int marks = NONE;

    BlockWalk(MarkdownDraft draft, PageContent content) {
        this.draft = draft;
        this.source = draft.source();
        this.text = source.text();
        this.content = content;
        this.phrases = new PhraseReader(draft, content);
        this.verbatim = new SourceBlocks(source, content);
    }

    void read() {
        draft.front().ifPresent(phrases::data);
        Node document = PARSER.parse(draft.sane());
        phrases.define(document);
        walk(document, 0, 0);
        content.addWhereNothingStands(draft.tagLines());
    }

    private void walk(Node parent, int depth, int level) {
        if (level > MarkdownBounds.DEEPEST_BLOCKS) {
            throw new GaveUp(
                    "its lists and quotes are nested more than " + MarkdownBounds.DEEPEST_BLOCKS + " levels deep");
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                item(node, depth + 1, level + 1);
            } else if (!leaf(node, depth)) {
                walk(node, depth, level + 1);
            }
        }
    }

    private void item(Node item, int depth, int level) {
        int start = NodePlace.of(item).map(range -> behindBlanks(range.start())).orElseThrow();
        if (marks != NONE && source.lineAt(marks) != source.lineAt(start)) {
            emptyItem(depth - 1);
        }
        marks = marks == NONE ? start : marks;
        walk(item, depth, level);
        if (marks != NONE) {
            emptyItem(depth);
        }
    }

    private void emptyItem(int depth) {
        TextRange line = source.line(source.lineAt(marks));
        TextRange marker = new TextRange(marks, line.end()).trim(text);
        content.add(new Block.Item(whole(line), Block.Item.Role.ENTRY, marker, depth, TextRange.at(marker.end())));
        marks = NONE;
    }

    /** Reads a block that holds no others; false if it does. */
    private boolean leaf(Node node, int depth) {
        if (node instanceof Paragraph) {
            paragraph(node, depth);
        } else if (node instanceof Heading heading) {
            begin(node, depth);
            NodePlace.lines(node).stream().skip(1).forEach(this::hidePrefix);
            phrases.heading(heading);
        } else if (node instanceof TableBlock table) {
            begin(node, depth);
            content.add(new TableReading(text, phrases).read(table, whole(range(node))));
        } else if (node instanceof FencedCodeBlock fenced) {
            begin(node, depth);
            verbatim.fenced(fenced, whole(range(node)));
        } else if (node instanceof HtmlBlock) {
            begin(node, depth);
            verbatim.html(range(node), whole(range(node)));
        } else if (node instanceof IndentedCodeBlock) {
            begin(node, depth);
            content.add(new Block.Indented(whole(range(node))));
        } else if (node instanceof ThematicBreak || node instanceof LinkReferenceDefinition) {
            begin(node, depth);
            content.add(new Block.Opaque(whole(range(node))));
        } else {
            return false;
        }
        return true;
    }

    private static TextRange range(Node node) {
        return NodePlace.of(node).orElseThrow();
    }

    /** List marks on the line of a block that is no text are the block's; on a line of their own they are an item. */
    private void begin(Node node, int depth) {
        if (marks != NONE && source.lineAt(marks) != source.lineAt(range(node).start())) {
            emptyItem(depth);
        }
        marks = NONE;
    }

    private void paragraph(Node node, int depth) {
        List<TextRange> lines = NodePlace.lines(node);
        int first = 0;
        if (marks != NONE) {
            boolean beside = source.lineAt(marks) == source.lineAt(lines.get(0).start());
            if (beside) {
                item(behindBlanks(lines.get(0).start()), depth);
                first = 1;
            } else {
                emptyItem(depth);
            }
        }
        for (int i = first; i < lines.size(); i++) {
            hidePrefix(lines.get(i));
        }
        if (first < lines.size()) {
            TextRange rest = lines.get(first).cover(lines.get(lines.size() - 1));
            content.add(new Block.Paragraph(whole(rest), depth));
        }
        phrases.read(node);
    }

    private void item(int start, int depth) {
        TextRange line = whole(source.line(source.lineAt(start)));
        Matcher task = TASK.matcher(text).region(start, line.end());
        int behind = task.lookingAt() ? task.end() : start;
        content.add(new Block.Item(
                line,
                Block.Item.Role.ENTRY,
                new TextRange(marks, behind).trim(text),
                depth,
                new TextRange(behind, line.end()).trim(text)));
        marks = NONE;
    }

    /** Marks of quotes before a line are not shown. */
    private void hidePrefix(TextRange line) {
        int start = whole(line).start();
        int end = behindBlanks(line.start());
        if (!text.substring(start, end).isBlank()) {
            content.hide(new TextRange(start, end));
        }
    }

    private int behindBlanks(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The whole lines that a range touches. */
    private TextRange whole(TextRange range) {
        int start = source.line(source.lineAt(range.start())).start();
        int end = source.line(source.lineAt(Math.max(range.start(), range.end() - 1)))
                .end();
        return new TextRange(start == 0 && source.hasByteOrderMark() ? 1 : start, end);
    }
}
