package io.github.idealint.markup;

import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;

/** A piece of a section that begins and ends with a line. */
public sealed interface Block {

    /** From the first character of the block to the end of its last line, without the line end. */
    TextRange range();

    /**
     * Lines of running text; no line of it is blank.
     *
     * @param depth the nesting of the list item that it goes on, from 1; 0 if it stands by itself
     */
    record Paragraph(TextRange range, int depth) implements Block {}

    /**
     * A list item, without the items nested in it: those follow as items of their own.
     *
     * @param role what it is in its list
     * @param marker the list marks at the start of the line: {@code **}
     * @param depth its nesting, from 1
     * @param content what follows the marks, without blanks at its ends; empty if nothing does
     */
    record Item(TextRange range, Role role, TextRange marker, int depth, TextRange content) implements Block {

        /** What an item can be in its list. */
        public enum Role {
            /** An entry, numbered or not. */
            ENTRY,
            /** What a list of definitions explains, perhaps with the definition after a colon. */
            TERM,
            /** The explanation of a term, or indented text. */
            DEFINITION
        }
    }

    /** Lines that a leading blank turns into preformatted text. */
    record Indented(TextRange range) implements Block {}

    /**
     * Text that is shown as it is written: {@code <pre>}, {@code <syntaxhighlight>}, a code fence, and comments that
     * fill whole lines.
     */
    record Literal(TextRange range) implements Block {}

    /**
     * A table whose cells are read.
     *
     * @param rows its rows, in source order
     */
    record Table(TextRange range, List<Row> rows) implements Block {

        /**
         * A row of a table.
         *
         * @param range from the row's first mark to its last
         * @param cells its cells, in their order
         */
        public record Row(TextRange range, List<Cell> cells) {

            public Row {
                cells = List.copyOf(cells);
            }
        }

        /**
         * A cell of a row.
         *
         * @param content what stands in it, without blanks at its ends
         * @param heads whether it heads a column or a row
         */
        public record Cell(TextRange content, boolean heads) {}

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Values by name, written for programs: the front matter of a page.
     *
     * @param entries the values, in source order
     */
    record Data(TextRange range, List<DataEntry> entries) implements Block {

        /**
         * A value.
         *
         * @param name what it is called; empty for one of a list
         * @param value what stands there, without quotes around it; of a list or a map all of it
         * @param entries what a list or a map holds
         */
        public record DataEntry(Optional<TextRange> name, TextRange value, List<DataEntry> entries) {

            public DataEntry {
                entries = List.copyOf(entries);
            }
        }

        public Data {
            entries = List.copyOf(entries);
        }
    }

    /** A table or another construct whose inside is not read. */
    record Opaque(TextRange range) implements Block {}
}
