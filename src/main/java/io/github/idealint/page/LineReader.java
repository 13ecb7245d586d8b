package io.github.idealint.page;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Section;
import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what the markup makes of each line of an outline. */
final class LineReader {

    private static final Pattern DIRECTIVE = Pattern.compile("(?i)^\\s*+<!--\\s*+idealint");

    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]|]{1,255}+)[^\\[\\]]{0,255}+]]");
    private static final Pattern CATEGORIES = Pattern.compile("^(?:\\s*+" + LINK + "){1,100}+\\s*+$");

    private final Outline outline;
    private final SourceText source;
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Map<Integer, Block> blocks = new HashMap<>();

    LineReader(Outline outline) {
        this.outline = outline;
        this.source = outline.source();
        for (Section section : outline.sections()) {
            section.heading()
                    .ifPresent(heading -> headings.put(lineOf(heading.range().start()), heading));
            section.blocks().forEach(this::place);
        }
    }

    private void place(Block block) {
        int last = lineOf(Math.max(block.range().start(), block.range().end() - 1));
        IntStream.rangeClosed(lineOf(block.range().start()), last).forEach(line -> blocks.put(line, block));
    }

    /** All lines, in order. */
    List<Line> lines() {
        return IntStream.rangeClosed(1, source.lineCount()).mapToObj(this::line).toList();
    }

    private Line line(int number) {
        TextRange range = withoutByteOrderMark(source.line(number));
        if (headings.containsKey(number)) {
            return line(range, Line.Kind.HEADING, 0, headings.get(number).title());
        }
        if (source.text(range).isBlank() || !blocks.containsKey(number)) {
            return line(range, Line.Kind.BLANK, 0, TextRange.at(range.start()));
        }
        return isDirective(blocks.get(number)) || isUnseen(range, blocks.get(number))
                ? line(range, Line.Kind.BLANK, 0, TextRange.at(range.start()))
                : inBlock(range, blocks.get(number));
    }

    /** Comments for idealint may stand between any two lines, and change nothing of how those are read. */
    private boolean isDirective(Block block) {
        return block instanceof Block.Literal
                && DIRECTIVE.matcher(source.text(block.range())).lookingAt();
    }

    /** Whether a line links to categories only, which readers see below the page, so that it continues nothing. */
    private boolean isUnseen(TextRange range, Block block) {
        return block instanceof Block.Paragraph
                && source.text(range).stripLeading().startsWith("[[")
                && CATEGORIES.matcher(source.text(range)).matches()
                && LINK.matcher(source.text(range))
                        .results()
                        .allMatch(link -> source.namespaces().isCategory(link.group(1)));
    }

    private Line inBlock(TextRange range, Block block) {
        if (block instanceof Block.Item && LabelReader.isMarkdown(source.text(range))) {
            return line(range, Line.Kind.PROSE, 0, range);
        }
        if (block instanceof Block.Item item && range.contains(item.marker())) {
            return line(range, Line.Kind.ITEM, item.depth(), item.content());
        }
        return line(range, kindOf(block), 0, range);
    }

    private static Line.Kind kindOf(Block block) {
        if (block instanceof Block.Paragraph) {
            return Line.Kind.PROSE;
        }
        return block instanceof Block.Indented ? Line.Kind.INDENTED : Line.Kind.OTHER;
    }

    private Line line(TextRange range, Line.Kind kind, int depth, TextRange content) {
        Passage shown = kind == Line.Kind.OTHER ? Passage.of(source, content) : outline.passage(content);
        return new Line(range, kind, depth, shown.trim());
    }

    private TextRange withoutByteOrderMark(TextRange line) {
        boolean marked = line.start() == 0 && source.hasByteOrderMark();
        return marked ? new TextRange(1, line.end()) : line;
    }

    private int lineOf(int offset) {
        return source.lineAt(offset);
    }
}
