package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Block.Table.Cell;
import io.github.idealint.markup.Block.Table.Row;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweble.wikitext.parser.nodes.WtNode;

/**
 * The rows of the tables of a page that stand in no other table.
 *
 * @param byLine the rows, by the number of the line that a table begins on
 */
record RowReader(SourceText source, Map<Integer, List<Row>> byLine) {

    static RowReader of(SourceText source, Fragment page) {
        Map<Integer, List<Row>> byLine = new HashMap<>();
        List<PlacedNode> nodes = page.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            PlacedNode node = nodes.get(i);
            if (node.type() == WtNode.NT_TABLE && !node.range().isEmpty()) {
                int start = NodeExtents.afterComments(source.text(), node.range());
                byLine.put(source.lineAt(start), rows(source.text(), nodes, i));
                i = node.last();
            }
        }
        return new RowReader(source, byLine);
    }

    /** The rows of the table that begins where a range does. */
    Optional<List<Row>> on(TextRange lines) {
        return Optional.ofNullable(byLine.get(source.lineAt(lines.start()))).filter(rows -> !rows.isEmpty());
    }

    /** The cells before the first mark of a row are a row as well. */
    private static List<Row> rows(String text, List<PlacedNode> nodes, int table) {
        List<Row> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = table + 1; i <= nodes.get(table).last(); i++) {
            PlacedNode node = nodes.get(i);
            if (node.type() == WtNode.NT_TABLE) {
                i = node.last();
            } else if (node.type() == WtNode.NT_TABLE_ROW) {
                add(rows, cells, text, start, end);
            } else if (isCell(node)) {
                start = cells.isEmpty() ? node.start() : start;
                end = node.end();
                content(text, nodes, i)
                        .map(content -> new Cell(content, node.type() == WtNode.NT_TABLE_HEADER))
                        .ifPresent(cells::add);
            }
        }
        add(rows, cells, text, start, end);
        return rows;
    }

    private static boolean isCell(PlacedNode node) {
        return node.type() == WtNode.NT_TABLE_CELL || node.type() == WtNode.NT_TABLE_HEADER;
    }

    private static void add(List<Row> rows, List<Cell> cells, String text, int start, int end) {
        if (!cells.isEmpty()) {
            rows.add(new Row(new TextRange(start, end).trim(text), cells));
            cells.clear();
        }
    }

    /** What follows the attributes of a cell; a cell whose place is not known has none. */
    private static Optional<TextRange> content(String text, List<PlacedNode> nodes, int cell) {
        for (int i = cell + 1; i <= nodes.get(cell).last(); i++) {
            if (nodes.get(i).type() == WtNode.NT_BODY) {
                TextRange body = nodes.get(i).range();
                return Optional.of(body.trim(text));
            }
        }
        return Optional.empty();
    }
}
