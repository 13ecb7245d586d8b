package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Block;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/**
 * Reads the rows of a table.
 *
 * @param source the page
 * @param phrases reads what stands in the cells
 */
record TableReading(String source, PhraseReader phrases) {

    /** The table that a node is. */
    Block.Table read(TableBlock table, TextRange lines) {
        List<Block.Table.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(row(row));
                }
            }
        }
        return new Block.Table(lines, rows);
    }

    private Block.Table.Row row(Node row) {
        TextRange range = NodePlace.of(row).orElseThrow().trim(source);
        List<Block.Table.Cell> cells = new ArrayList<>();
        int end = range.start();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            TextRange place = NodePlace.of(node).orElse(TextRange.at(Math.min(end + 1, range.end())));
            end = place.end();
            cells.add(new Block.Table.Cell(content(place, range.end()), ((TableCell) node).isHeader()));
            phrases.read(node);
        }
        return new Block.Table.Row(range, cells);
    }

    /** A cell without text is empty at its start, and inside its row. */
    private TextRange content(TextRange cell, int limit) {
        return Optional.of(cell.trim(source))
                .filter(told -> !told.isEmpty())
                .orElse(TextRange.at(Math.min(cell.start(), limit)));
    }
}
