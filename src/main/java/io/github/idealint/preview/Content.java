package io.github.idealint.preview;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block as readers see it. */
sealed interface Content {

    /** Its running text, all of it. */
    List<Bit> bits();

    /** The same with other running text. */
    Content with(UnaryOperator<List<Bit>> change);

    /** The running text once no page is to be pulled in any more. */
    default List<Bit.Phrase> phrases() {
        return phrases(bits());
    }

    private static List<Bit.Phrase> phrases(List<Bit> bits) {
        return bits.stream()
                .filter(Bit.Phrase.class::isInstance)
                .map(Bit.Phrase.class::cast)
                .toList();
    }

    /** What readers see of it, without its looks. */
    default String text() {
        return phrases().stream().map(Bit.Phrase::text).collect(Collectors.joining());
    }

    /**
     * A heading.
     *
     * @param level as the page writes it, 1 to 6
     */
    record Heading(int level, List<Bit> bits) implements Content {

        @Override
        public Content with(UnaryOperator<List<Bit>> change) {
            return new Heading(level, change.apply(bits));
        }
    }

    /** Running text. */
    record Paragraph(List<Bit> bits) implements Content {

        @Override
        public Content with(UnaryOperator<List<Bit>> change) {
            return new Paragraph(change.apply(bits));
        }
    }

    /**
     * An item of a list, without the items nested in it.
     *
     * @param marker its list marks, the outermost first
     * @param joined whether it stands right below the item before it
     */
    record Item(String marker, boolean joined, List<Bit> bits) implements Content {

        @Override
        public Content with(UnaryOperator<List<Bit>> change) {
            return new Item(marker, joined, change.apply(bits));
        }
    }

    /** Lines shown as they are written. */
    record Preformatted(List<Bit> bits) implements Content {

        @Override
        public Content with(UnaryOperator<List<Bit>> change) {
            return new Preformatted(change.apply(bits));
        }
    }

    /** A line across the page. */
    record Rule() implements Content {

        @Override
        public List<Bit> bits() {
            return List.of();
        }

        @Override
        public Content with(UnaryOperator<List<Bit>> change) {
            return this;
        }
    }

    /**
     * A table.
     *
     * @param caption what stands above it; may be empty
     * @param rows its rows, from the top
     */
    record Table(List<Bit> caption, List<List<Cell>> rows) implements Content {

        @Override
        public List<Bit> bits() {
            return Stream.concat(
                            caption.stream(),
                            rows.stream().flatMap(List::stream).flatMap(cell -> cell.bits().stream()))
                    .toList();
        }

        @Override
        public Content with(UnaryOperator<List<Bit>> change) {
            return new Table(
                    change.apply(caption),
                    rows.stream()
                            .map(row -> row.stream()
                                    .map(cell -> new Cell(
                                            cell.header(), cell.columns(), cell.rows(), change.apply(cell.bits())))
                                    .toList())
                            .toList());
        }

        /** What stands above it, once no page is to be pulled in any more. */
        List<Bit.Phrase> captionPhrases() {
            return Content.phrases(caption);
        }
    }

    /**
     * A cell of a table.
     *
     * @param header whether it heads its row or column
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     */
    record Cell(boolean header, int columns, int rows, List<Bit> bits) {

        List<Bit.Phrase> phrases() {
            return Content.phrases(bits);
        }
    }

    /** Words of the preview's own, about a page that cannot stand here. */
    record Remark(String words) implements Content {

        @Override
        public List<Bit> bits() {
            return List.of(Bit.Phrase.of(words));
        }

        @Override
        public Content with(UnaryOperator<List<Bit>> change) {
            return this;
        }
    }
}
