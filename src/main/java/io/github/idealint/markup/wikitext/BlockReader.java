package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Block.Item.Role;
import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Section;
import io.github.idealint.markup.wikitext.LineClassifier.Kind;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Groups the lines of a page into blocks, and the blocks into sections. */
final class BlockReader {

    static final String LIST_MARKS = "*#:;";

    private final SourceText source;
    private final LineClassifier lines;
    private final RowReader tables;
    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Heading> heading = Optional.empty();

    private BlockReader(SourceText source, LineClassifier lines, RowReader tables) {
        this.source = source;
        this.lines = lines;
        this.tables = tables;
    }

    static List<Section> read(SourceText source, Fragment page) {
        BlockReader reader = new BlockReader(source, LineClassifier.of(source, page), RowReader.of(source, page));
        int line = 1;
        while (line <= source.lineCount()) {
            line = reader.readFrom(line);
        }
        reader.endSection();
        return reader.sections;
    }

    private int readFrom(int line) {
        Kind kind = lines.kind(line);
        if (kind == Kind.HEADING) {
            endSection();
            heading = Optional.of(lines.heading(line));
            return afterJoined(line + 1);
        }
        if (kind == Kind.BLANK || kind == Kind.SWALLOWED || kind == Kind.JOINED && isBlank(line)) {
            return line + 1;
        }
        int next = line + 1;
        while (next <= source.lineCount() && continues(kind, next)) {
            next++;
        }
        blocks.add(block(kind, line, span(line, next - 1)));
        return next;
    }

    private int afterJoined(int line) {
        int next = line;
        while (next <= source.lineCount() && lines.kind(next) == Kind.JOINED) {
            next++;
        }
        return next;
    }

    private boolean continues(Kind kind, int line) {
        if (lines.kind(line) == Kind.SWALLOWED) {
            return true;
        }
        if (lines.kind(line) == Kind.JOINED) {
            return kind != Kind.TEXT || !isBlank(line);
        }
        return lines.kind(line) == kind && !lines.beginsAnew(line);
    }

    private boolean isBlank(int line) {
        return source.text(source.line(line)).isBlank();
    }

    private void endSection() {
        if (heading.isPresent() || !blocks.isEmpty()) {
            sections.add(new Section(heading, blocks));
        }
        blocks.clear();
    }

    private TextRange span(int first, int last) {
        int start = source.line(first).start();
        int bom = start == 0 && source.hasByteOrderMark() ? 1 : 0;
        return new TextRange(start + bom, source.line(last).end());
    }

    private Block block(Kind kind, int line, TextRange range) {
        return switch (kind) {
            case ITEM -> item(source.text(), range, lines.marks(line));
            case INDENTED -> new Block.Indented(range);
            case LITERAL -> new Block.Literal(range);
            case OPAQUE ->
                tables.on(range)
                        .<Block>map(rows -> new Block.Table(range, rows))
                        .orElse(new Block.Opaque(range));
            default -> new Block.Paragraph(range, 0);
        };
    }

    /** The item on some lines, whose marks begin at an offset. */
    static Block item(String text, TextRange range, int start) {
        int marks = start;
        while (marks < range.end() && LIST_MARKS.indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        TextRange content = new TextRange(marks, range.end()).trim(text);
        return new Block.Item(range, role(text, marks - 1), new TextRange(start, marks), marks - start, content);
    }

    /** The last mark decides (Parser::doBlockLevels). */
    private static Role role(String text, int mark) {
        return switch (text.charAt(mark)) {
            case ';' -> Role.TERM;
            case ':' -> Role.DEFINITION;
            default -> Role.ENTRY;
        };
    }
}
