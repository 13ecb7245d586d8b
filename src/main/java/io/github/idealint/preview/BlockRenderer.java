package io.github.idealint.preview;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Section;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the blocks of a page as readers see them, with the calls of other pages still in them. */
final class BlockRenderer {

    private static final Pattern INDENTED_BLANK = Pattern.compile("\\R(?: \\h*+\\R)++");
    private static final Pattern FRAME =
            Pattern.compile("\\s*+<[a-zA-Z]{1,20}(?:\\s[^<>]{0,500})?>\\r?\\n?|\\s*+</[a-zA-Z]{1,20}\\s{0,9}>\\s*+");
    private static final Pattern READS_ENTITIES = Pattern.compile("(?i)\\s*+<(?:pre|nowiki)\\b");
    private static final Pattern ACROSS = Pattern.compile("\\s*+-{4,}+\\s*+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    private final ParsedPage page;
    private final SourceText source;
    private final InlineRenderer brush;
    private final List<RenderedBlock> parts = new ArrayList<>();
    private int itemEnd = -1;

    private BlockRenderer(ParsedPage page, InlineRenderer brush) {
        this.page = page;
        this.source = page.outline().source();
        this.brush = brush;
    }

    /** The blocks of a page, but for some ranges of it. */
    static List<RenderedBlock> of(ParsedPage page, TextRanges hidden, FindingMarks marks) {
        BlockRenderer reading = new BlockRenderer(page, new InlineRenderer(page, hidden, marks));
        page.outline()
                .obstacle()
                .ifPresent(obstacle -> reading.parts.add(new RenderedBlock(
                        new BlockContent.Remark("The page '" + page.name() + "' cannot be read. " + obstacle.reason()),
                        List.of(new BlockSource(page.source(), obstacle.range())))));
        page.outline().sections().forEach(reading::read);
        return reading.parts;
    }

    private void read(Section section) {
        section.heading().ifPresent(this::heading);
        joined(section.blocks()).forEach(this::read);
    }

    /** A blank line that begins with a blank does not end a preformatted block (MediaWiki's BlockLevelPass). */
    private List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), block)) {
                joined.set(last, new Block.Indented(joined.get(last).range().cover(block.range())));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private boolean goesOn(Block one, Block other) {
        return one instanceof Block.Indented
                && other instanceof Block.Indented
                && INDENTED_BLANK
                        .matcher(source.text()
                                .substring(one.range().end(), other.range().start()))
                        .matches();
    }

    private void heading(Heading heading) {
        add(new BlockContent.Heading(heading.level(), brush.bits(heading.title())), heading.range());
    }

    private void read(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add(new BlockContent.Paragraph(brush.bits(paragraph.range())), paragraph.range());
        } else if (block instanceof Block.Item item) {
            item(item);
        } else if (block instanceof Block.Indented indented) {
            add(new BlockContent.Preformatted(withoutIndent(indented.range())), indented.range());
        } else if (block instanceof Block.Literal literal) {
            literal(literal.range());
        } else {
            opaque(block.range());
        }
    }

    private void item(Block.Item item) {
        boolean joined = itemEnd >= 0
                && LINE_END.matcher(
                                source.text().substring(itemEnd, item.range().start()))
                        .matches();
        String marks = source.text(item.marker());
        int colon = marks.endsWith(";") ? colon(item.content()) : -1;
        TextRange term = colon < 0
                ? item.content()
                : page.trimmed(new TextRange(item.content().start(), colon));
        if (add(new BlockContent.Item(marks, joined, brush.bits(term)), item.range())) {
            itemEnd = item.range().end();
        }
        if (colon >= 0) {
            String meant = marks.substring(0, marks.length() - 1) + ":";
            TextRange meaning =
                    page.trimmed(new TextRange(colon + 1, item.content().end()));
            add(new BlockContent.Item(meant, true, brush.bits(meaning)), meaning);
        }
    }

    /** Where the meaning of a term begins on its own line: {@code ; term : meaning}. */
    private int colon(TextRange content) {
        for (int i = content.start(); i < content.end(); i++) {
            if (source.text().charAt(i) == ':' && !brush.links().isInside(i)) {
                return i;
            }
        }
        return -1;
    }

    private List<InlineContent> withoutIndent(TextRange range) {
        return lines(range, line -> source.text().startsWith(" ", line.start()) ? from(line, 1) : line);
    }

    private List<InlineContent> lines(TextRange range, UnaryOperator<TextRange> cut) {
        List<InlineContent> bits = new ArrayList<>();
        int last = source.lineAt(range.end());
        for (int line = source.lineAt(range.start()); line <= last; line++) {
            TextRange whole = source.line(line);
            bits.addAll(brush.bits(cut.apply(new TextRange(
                    Math.max(whole.start(), range.start()),
                    Math.max(Math.max(whole.start(), range.start()), Math.min(whole.end(), range.end()))))));
            if (line < last) {
                bits.add(InlineContent.Phrase.of("\n"));
            }
        }
        return bits;
    }

    private static TextRange from(TextRange range, int characters) {
        return new TextRange(Math.min(range.end(), range.start() + characters), range.end());
    }

    /** A comment that fills lines leaves no trace: a list goes on behind it. */
    private void literal(TextRange range) {
        Outline outline = page.outline();
        if (outline.passage(range).trim().isEmpty()) {
            boolean between = itemEnd >= 0
                    && LINE_END.matcher(source.text().substring(itemEnd, range.start()))
                            .matches();
            itemEnd = between ? range.end() : -1;
        } else {
            List<InlineContent> bits = lines(unframed(range), line -> line);
            add(
                    new BlockContent.Preformatted(
                            READS_ENTITIES.matcher(source.text(range)).lookingAt() ? decoded(bits) : bits),
                    range);
        }
    }

    private static List<InlineContent> decoded(List<InlineContent> bits) {
        return bits.stream()
                .map(bit -> bit instanceof InlineContent.Phrase phrase ? phrase.decoded() : bit)
                .toList();
    }

    /** What stands between the tags. */
    private TextRange unframed(TextRange range) {
        Matcher frame = FRAME.matcher(source.text()).region(range.start(), range.end());
        int start = frame.lookingAt() && !frame.group().stripLeading().startsWith("</") ? frame.end() : range.start();
        int closing = source.text().lastIndexOf("</", Math.max(0, range.end() - 1));
        boolean framed = closing >= start && frame.region(closing, range.end()).matches();
        return new TextRange(start, Math.max(start, stripped(framed ? closing : range.end())));
    }

    /** Where a text ends without the blanks behind it. */
    private int stripped(int end) {
        return page.trimmed(new TextRange(0, end)).end();
    }

    private void opaque(TextRange range) {
        String text = source.text(range);
        if (ACROSS.matcher(text).matches()) {
            add(new BlockContent.Rule(), range);
        } else if (brush.links().call(range.start()).isPresent()) {
            add(new BlockContent.Paragraph(brush.bits(range)), range);
        } else {
            add(
                    TableReader.read(page, brush, range)
                            .orElseGet(() -> new BlockContent.Preformatted(lines(range, line -> line))),
                    range);
        }
    }

    /** Adds a block, unless readers see nothing of it. */
    private boolean add(BlockContent content, TextRange range) {
        boolean seen = content instanceof BlockContent.Rule
                ? !brush.isGone(range.start())
                : content.bits().stream().anyMatch(BlockRenderer::isSeen);
        if (seen) {
            parts.add(new RenderedBlock(content, List.of(new BlockSource(page.source(), range))));
        }
        return seen;
    }

    private static boolean isSeen(InlineContent bit) {
        return !(bit instanceof InlineContent.Phrase phrase) || !phrase.isBlank();
    }
}
