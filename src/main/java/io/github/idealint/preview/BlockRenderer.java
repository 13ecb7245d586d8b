package io.github.idealint.preview;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Section;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes blocks of the outline of a page, in its order; transcluded pages are not yet in their places. */
final class BlockRenderer {

    private static final MessageTemplate UNREADABLE = new MessageTemplate("The page {} cannot be read. {}");

    private static final Pattern ENCLOSING_TAG = Pattern.compile(
            "^(?:\\s*+<[a-zA-Z]{1,20}(?:\\s[^<>]{0,500})?>\\r?\\n?|\\s*+</[a-zA-Z]{1,20}\\s{0,9}>\\s*+)");
    private static final Pattern DECODES_REFERENCES = Pattern.compile("(?i)^\\s*+<(?:pre|nowiki)\\b");
    private static final Pattern HORIZONTAL_RULE = Pattern.compile("^\\s*+-{4,}+\\s*+$");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    private final ParsedPage page;
    private final SourceText source;
    private final InlineRenderer inlines;
    private final List<RenderedBlock> blocks = new ArrayList<>();

    /** Where the last item ends, or the comment below it that does not interrupt its list; -1 where an item starts a list. */
    private int listEnd = -1;

    private final OptionalInt pre;
    private final MarkdownLists markdownLists = new MarkdownLists();

    /** What has been read of the text after a {@code <pre>} that nothing closes. */
    private Optional<TextRange> boxed = Optional.empty();

    private BlockRenderer(ParsedPage page, InlineRenderer inlines, OptionalInt pre) {
        this.page = page;
        this.pre = pre;
        this.source = page.source();
        this.inlines = inlines;
    }

    /**
     * The blocks of a page, or a notice if it could not be parsed.
     *
     * @param hidden the ranges that are not shown
     * @param marks the marks of the findings on the page
     */
    static List<RenderedBlock> render(ParsedPage page, TextRanges hidden, FindingMarks marks) {
        BlockRenderer renderer = new BlockRenderer(
                page, new InlineRenderer(page, hidden, marks), OpenMarkup.pre(page.outline(), hidden));
        page.outline()
                .obstacle()
                .ifPresent(obstacle -> renderer.blocks.add(new RenderedBlock(
                        new BlockContent.Notice(
                                UNREADABLE.with(quoted(page.name().toString()), obstacle.reason())),
                        page.origins(obstacle.range()))));
        page.outline().sections().forEach(renderer::render);
        renderer.endPre();
        renderer.leaveOpen();
        return renderer.blocks;
    }

    private void render(Section section) {
        section.heading().ifPresent(heading -> {
            endPre();
            heading(heading);
        });
        IndentedBlocks.joined(section.blocks(), source).forEach(this::render);
    }

    /** What follows a {@code <pre>} that nothing closes is preformatted, but for headings. */
    private boolean isInPre(Block block) {
        if (pre.isEmpty() || block.range().end() <= pre.getAsInt()) {
            return false;
        }
        int start = Math.max(block.range().start(), pre.getAsInt());
        if (start > block.range().start()) {
            render(new Block.Paragraph(new TextRange(block.range().start(), start), 0));
        }
        TextRange rest = new TextRange(start, block.range().end());
        boxed = Optional.of(boxed.map(before -> before.cover(rest)).orElse(rest));
        return true;
    }

    private void endPre() {
        boxed.ifPresent(range -> {
            Matcher tag = OpenMarkup.PRE.matcher(source.text()).region(range.start(), range.end());
            int start = tag.lookingAt() ? tag.end() : range.start();
            add(
                    new BlockContent.Preformatted(
                            inlines.lines(new TextRange(start, withoutBlanks(range.end(), start)), line -> line)),
                    range);
        });
        boxed = Optional.empty();
    }

    private int withoutBlanks(int end, int start) {
        return Math.max(start, withoutBlanks(end));
    }

    private void leaveOpen() {
        BlockContent.LeftOpen left = new BlockContent.LeftOpen(inlines.open(), pre.isPresent());
        if (!left.equals(BlockContent.LeftOpen.NOTHING)) {
            blocks.add(new RenderedBlock(left, List.of()));
        }
    }

    private void heading(Heading heading) {
        add(new BlockContent.ShownHeading(heading.level(), inlines.render(heading.title())), heading.range());
    }

    private void render(Block block) {
        if (isInPre(block)) {
            return;
        }
        if (block instanceof Block.Paragraph paragraph) {
            add(new BlockContent.ShownParagraph(inlines.render(paragraph.range())), paragraph.range());
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Indented indented) {
            add(new BlockContent.Preformatted(unindented(indented.range())), indented.range());
        } else if (block instanceof Block.Literal literal) {
            literal(literal.range());
        } else {
            opaque(block.range());
        }
    }

    private void item(Block.Item item) {
        String marker = page.isMarkdown() ? markdownLists.marker(item, source) : source.text(item.marker());
        int colon = marker.endsWith(";") ? colon(item.content()) : -1;
        TextRange content = colon < 0
                ? item.content()
                : page.trimmed(new TextRange(item.content().start(), colon));
        boolean adjacent = isBelowList(item.range().start());
        if (add(new BlockContent.ShownItem(marker, adjacent, inlines.render(content)), item.range())) {
            listEnd = item.range().end();
        }
        if (colon >= 0) {
            String definitionMarker = marker.substring(0, marker.length() - 1) + ":";
            TextRange definition =
                    page.trimmed(new TextRange(colon + 1, item.content().end()));
            add(new BlockContent.ShownItem(definitionMarker, true, inlines.render(definition)), definition);
        }
    }

    private boolean isBelowList(int offset) {
        return listEnd >= 0
                && (page.isMarkdown()
                        ? source.text().substring(listEnd, offset).isBlank()
                        : LINE_END.matcher(source.text().substring(listEnd, offset))
                                .matches());
    }

    /** Where the definition of a term begins that is on the term's own line, {@code ; term : definition}; -1 if it is not. */
    private int colon(TextRange content) {
        for (int i = content.start(); i < content.end(); i++) {
            if (source.text().charAt(i) == ':' && !inlines.links().isInConstruct(i)) {
                return i;
            }
        }
        return -1;
    }

    private List<InlineContent> unindented(TextRange range) {
        return inlines.lines(range, this::withoutIndent);
    }

    /** A line without the blank that readers see first, behind a comment too. */
    private TextRange withoutIndent(TextRange line) {
        Passage shown = page.outline().passage(line);
        return shown.text().startsWith(" ") ? new TextRange(shown.range(0, 1).end(), line.end()) : line;
    }

    private void literal(TextRange range) {
        if (page.outline().passage(range).trim().isEmpty()) {
            // A comment that fills lines does not interrupt a list.
            listEnd = isBelowList(range.start()) ? range.end() : -1;
        } else {
            List<InlineContent> content = inlines.lines(withoutTags(range), line -> line);
            boolean decodes = DECODES_REFERENCES.matcher(source.text(range)).lookingAt();
            add(new BlockContent.Preformatted(decodes ? decoded(content) : content), range);
        }
    }

    private static List<InlineContent> decoded(List<InlineContent> content) {
        return content.stream()
                .map(inline -> inline instanceof InlineContent.Phrase phrase ? phrase.decoded() : inline)
                .toList();
    }

    /** What is between the tags of {@code <pre>} and its kin. */
    private TextRange withoutTags(TextRange range) {
        Matcher tag = ENCLOSING_TAG.matcher(source.text()).region(range.start(), range.end());
        int start = tag.lookingAt() && !tag.group().stripLeading().startsWith("</") ? tag.end() : range.start();
        int closing = source.text().lastIndexOf("</", Math.max(0, range.end() - 1));
        boolean closed = closing >= start && tag.region(closing, range.end()).matches();
        return new TextRange(start, Math.max(start, withoutBlanks(closed ? closing : range.end())));
    }

    /** Where the text before an offset ends, without the blanks at its end. */
    private int withoutBlanks(int end) {
        return page.trimmed(new TextRange(0, end)).end();
    }

    private void opaque(TextRange range) {
        if (HORIZONTAL_RULE.matcher(source.text(range)).matches()) {
            add(new BlockContent.HorizontalRule(), range);
        } else if (source.text().startsWith("{{", range.start())) {
            add(new BlockContent.ShownParagraph(inlines.render(range)), range);
        } else {
            Optional<BlockContent> table = TableRenderer.render(page, inlines, range);
            add(table.orElseGet(() -> new BlockContent.Preformatted(inlines.lines(range, line -> line))), range);
        }
    }

    /** Adds a block unless nothing of it is shown, and returns whether it did. */
    private boolean add(BlockContent content, TextRange range) {
        boolean shown = content instanceof BlockContent.HorizontalRule
                ? !inlines.isHidden(range.start())
                : content.inlines().stream().anyMatch(BlockRenderer::isShown);
        if (shown) {
            blocks.add(new RenderedBlock(content, page.origins(range)));
        }
        return shown;
    }

    private static boolean isShown(InlineContent inline) {
        return !(inline instanceof InlineContent.Phrase phrase) || !phrase.isBlank();
    }
}
