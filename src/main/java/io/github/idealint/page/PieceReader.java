package io.github.idealint.page;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Block.Item.Role;
import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Divides a page into pieces: its lines, and the cells, values and arguments that stand on them. */
final class PieceReader {

    private final Outline outline;
    private final NamedValues values;
    private final TextRanges unseen;
    private final NavigableMap<Integer, TextRange> breaks = new TreeMap<>();
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Map<Integer, Block> blocks = new HashMap<>();
    private final Map<Integer, Inline.TransclusionCall> calls = new HashMap<>();

    private PieceReader(Outline outline, FieldLabels labels, TextRanges unseen) {
        this.outline = outline;
        this.values = new NamedValues(outline, labels);
        this.unseen = unseen;
        outline.breaks().forEach(mark -> breaks.put(mark.start(), mark));
        outline.sections().forEach(section -> {
            section.heading()
                    .ifPresent(heading -> headings.put(lineOf(heading.range().start()), heading));
            section.blocks().forEach(this::place);
        });
        outline.inlines().stream()
                .filter(Inline.TransclusionCall.class::isInstance)
                .map(Inline.TransclusionCall.class::cast)
                .forEach(call -> calls.putIfAbsent(lineOf(call.range().start()), call));
    }

    private void place(Block block) {
        int first = lineOf(block.range().start());
        int last = block instanceof Block.Paragraph
                ? lineOf(Math.max(block.range().start(), block.range().end() - 1))
                : first;
        IntStream.rangeClosed(first, last).forEach(line -> blocks.put(line, block));
    }

    private int lineOf(int offset) {
        return outline.source().lineAt(offset);
    }

    /**
     * The pieces of some lines.
     *
     * @param unseen where nothing is to be read
     */
    static List<Piece> read(Outline outline, List<Line> lines, FieldLabels labels, TextRanges unseen) {
        PieceReader reader = new PieceReader(outline, labels, unseen);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Line line : lines) {
            if (line.range().start() >= done) {
                List<Piece> inside = reader.isUnseen(line) ? List.of() : reader.inside(line);
                pieces.addAll(inside.isEmpty() ? reader.text(line) : inside);
                done = inside.isEmpty() ? 0 : reader.end(line);
            }
        }
        return pieces;
    }

    private boolean isUnseen(Line line) {
        return unseen.overlap(line.range()) || line.isUnseen();
    }

    /** The values of a table, a call or front matter that begins on a line. */
    private List<Piece> inside(Line line) {
        int number = lineOf(line.range().start());
        Block block = blocks.get(number);
        if (block instanceof Block.Table table) {
            return values.ofTable(line, table);
        }
        if (block instanceof Block.Data data) {
            return values.ofData(line, data);
        }
        return call(number).map(call -> values.ofCall(line, call)).orElse(List.of());
    }

    private int end(Line line) {
        int number = lineOf(line.range().start());
        return call(number)
                .map(Inline.TransclusionCall::range)
                .filter(call -> !(blocks.get(number) instanceof Block.Table))
                .orElseGet(() -> blocks.get(number).range())
                .end();
    }

    /** The call that fills the lines it stands on. */
    private Optional<Inline.TransclusionCall> call(int number) {
        return Optional.ofNullable(calls.get(number)).filter(call -> {
            TextRange before = new TextRange(
                    outline.source().line(number).start(), call.range().start());
            int end = outline.source().line(lineOf(call.range().end())).end();
            TextRange after =
                    new TextRange(call.range().end(), Math.max(call.range().end(), end));
            return outline.passage(before).trim().isEmpty()
                    && outline.passage(after).trim().isEmpty();
        });
    }

    private List<Piece> text(Line line) {
        int number = lineOf(line.range().start());
        if (line.is(Line.Kind.HEADING)) {
            return List.of(Piece.of(line, line, headings.get(number).level(), Optional.empty()));
        }
        Block block = blocks.get(number);
        Optional<Role> role = line.is(Line.Kind.ITEM) && block instanceof Block.Item item
                ? Optional.of(item.role())
                : Optional.empty();
        int depth = block instanceof Block.Paragraph paragraph ? paragraph.depth() : line.depth();
        List<Line> parts = parts(new Line(line.range(), line.kind(), depth, line.content()));
        return IntStream.range(0, parts.size())
                .mapToObj(i -> Piece.of(line, parts.get(i), 0, i == 0 ? role : Optional.empty()))
                .toList();
    }

    /** What stands between the breaks of a line; the parts after the first are running text. */
    private List<Line> parts(Line line) {
        Collection<TextRange> breaks =
                this.breaks.subMap(line.range().start(), line.range().end()).values();
        if (breaks.isEmpty() || line.content().isEmpty() || line.is(Line.Kind.OTHER)) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        int start = line.range().start();
        for (TextRange mark : breaks) {
            part(line, new TextRange(start, mark.start()), parts);
            start = mark.end();
        }
        part(line, new TextRange(start, line.range().end()), parts);
        return parts.isEmpty() ? List.of(line) : parts;
    }

    private void part(Line line, TextRange range, List<Line> parts) {
        int start = Math.max(range.start(), line.content().range().start());
        Passage passage = outline.passage(new TextRange(start, Math.max(start, range.end())))
                .trim();
        if (!passage.isEmpty()) {
            Line.Kind kind = parts.isEmpty() || line.is(Line.Kind.INDENTED) ? line.kind() : Line.Kind.PROSE;
            parts.add(new Line(range, kind, line.depth(), passage));
        }
    }
}
