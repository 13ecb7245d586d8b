package io.github.idealint.preview;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block as readers see it. */
sealed interface BlockContent {

    /** Its running text, all of it. */
    List<InlineContent> bits();

    /** The same with other running text. */
    BlockContent with(UnaryOperator<List<InlineContent>> change);

    /** The running text once no page is to be pulled in any more. */
    default List<InlineContent.Phrase> phrases() {
        return phrases(bits());
    }

    private static List<InlineContent.Phrase> phrases(List<InlineContent> bits) {
        return bits.stream()
                .filter(InlineContent.Phrase.class::isInstance)
                .map(InlineContent.Phrase.class::cast)
                .toList();
    }

    /** What readers see of it, without its looks. */
    default String text() {
        return phrases().stream().map(InlineContent.Phrase::text).collect(Collectors.joining());
    }

    /**
     * A heading.
     *
     * @param level as the page writes it, 1 to 6
     */
    record Heading(int level, List<InlineContent> bits) implements BlockContent {

        @Override
        public BlockContent with(UnaryOperator<List<InlineContent>> change) {
            return new Heading(level, change.apply(bits));
        }
    }

    /** Running text. */
    record Paragraph(List<InlineContent> bits) implements BlockContent {

        @Override
        public BlockContent with(UnaryOperator<List<InlineContent>> change) {
            return new Paragraph(change.apply(bits));
        }
    }

    /**
     * An item of a list, without the items nested in it.
     *
     * @param marker its list marks, the outermost first
     * @param joined whether it stands right below the item before it
     */
    record Item(String marker, boolean joined, List<InlineContent> bits) implements BlockContent {

        @Override
        public BlockContent with(UnaryOperator<List<InlineContent>> change) {
            return new Item(marker, joined, change.apply(bits));
        }
    }

    /** Lines shown as they are written. */
    record Preformatted(List<InlineContent> bits) implements BlockContent {

        @Override
        public BlockContent with(UnaryOperator<List<InlineContent>> change) {
            return new Preformatted(change.apply(bits));
        }
    }

    /** A line across the page. */
    record Rule() implements BlockContent {

        @Override
        public List<InlineContent> bits() {
            return List.of();
        }

        @Override
        public BlockContent with(UnaryOperator<List<InlineContent>> change) {
            return this;
        }
    }

    /**
     * A table.
     *
     * @param caption what stands above it; may be empty
     * @param rows its rows, from the top
     */
    record Table(List<InlineContent> caption, List<List<Cell>> rows) implements BlockContent {

        @Override
        public List<InlineContent> bits() {
            return Stream.concat(
                            caption.stream(),
                            rows.stream().flatMap(List::stream).flatMap(cell -> cell.bits().stream()))
                    .toList();
        }

        @Override
        public BlockContent with(UnaryOperator<List<InlineContent>> change) {
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
        List<InlineContent.Phrase> captionPhrases() {
            return BlockContent.phrases(caption);
        }
    }

    /**
     * A cell of a table.
     *
     * @param header whether it heads its row or column
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     */
    record Cell(boolean header, int columns, int rows, List<InlineContent> bits) {

        List<InlineContent.Phrase> phrases() {
            return BlockContent.phrases(bits);
        }
    }

    /** Words of the preview's own, about a page that cannot stand here. */
    record Remark(String words) implements BlockContent {

        @Override
        public List<InlineContent> bits() {
            return List.of(InlineContent.Phrase.of(words));
        }

        @Override
        public BlockContent with(UnaryOperator<List<InlineContent>> change) {
            return this;
        }
    }
}
