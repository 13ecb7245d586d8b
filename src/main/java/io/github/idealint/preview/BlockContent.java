package io.github.idealint.preview;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block of a page as readers see it. */
sealed interface BlockContent {

    /** All its inline content, in order; of a table the caption first, then cell by cell. */
    List<InlineContent> inlines();

    /**
     * The same block with other inline content.
     *
     * @param change applied to each stretch of inline content: once, or in a table once for the caption and for each cell
     */
    BlockContent mapInlines(UnaryOperator<List<InlineContent>> change);

    /** Its phrases, once all transcluded pages have been put in their places. */
    default List<InlineContent.Phrase> phrases() {
        return phrases(inlines());
    }

    private static List<InlineContent.Phrase> phrases(List<InlineContent> inlines) {
        return inlines.stream()
                .filter(InlineContent.Phrase.class::isInstance)
                .map(InlineContent.Phrase.class::cast)
                .toList();
    }

    /** Its text without styles and links. */
    default String text() {
        return phrases().stream().map(InlineContent.Phrase::text).collect(Collectors.joining());
    }

    /**
     * A heading.
     *
     * @param level the level that the page gives it, 1 to 6
     */
    record ShownHeading(int level, List<InlineContent> inlines) implements BlockContent {

        @Override
        public BlockContent mapInlines(UnaryOperator<List<InlineContent>> change) {
            return new ShownHeading(level, change.apply(inlines));
        }
    }

    /** A paragraph. */
    record ShownParagraph(List<InlineContent> inlines) implements BlockContent {

        @Override
        public BlockContent mapInlines(UnaryOperator<List<InlineContent>> change) {
            return new ShownParagraph(change.apply(inlines));
        }
    }

    /**
     * An item of a list, without the items nested in it.
     *
     * @param marker its list marks, the outermost first: {@code *#}
     * @param adjacent whether it is on the line below the item before it, so that both are in one list
     */
    record ShownItem(String marker, boolean adjacent, List<InlineContent> inlines) implements BlockContent {

        @Override
        public BlockContent mapInlines(UnaryOperator<List<InlineContent>> change) {
            return new ShownItem(marker, adjacent, change.apply(inlines));
        }
    }

    /** Preformatted text, with its line ends. */
    record Preformatted(List<InlineContent> inlines) implements BlockContent {

        @Override
        public BlockContent mapInlines(UnaryOperator<List<InlineContent>> change) {
            return new Preformatted(change.apply(inlines));
        }
    }

    /** A horizontal rule. */
    record HorizontalRule() implements BlockContent {

        @Override
        public List<InlineContent> inlines() {
            return List.of();
        }

        @Override
        public BlockContent mapInlines(UnaryOperator<List<InlineContent>> change) {
            return this;
        }
    }

    /**
     * A table.
     *
     * @param caption its caption; may be empty
     * @param rows its rows, from the top, each with its cells from the left
     */
    record ShownTable(List<InlineContent> caption, List<List<ShownCell>> rows) implements BlockContent {

        @Override
        public List<InlineContent> inlines() {
            return Stream.concat(
                            caption.stream(),
                            rows.stream().flatMap(List::stream).flatMap(cell -> cell.inlines().stream()))
                    .toList();
        }

        @Override
        public BlockContent mapInlines(UnaryOperator<List<InlineContent>> change) {
            return new ShownTable(
                    change.apply(caption),
                    rows.stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell.mapInlines(change))
                                    .toList())
                            .toList());
        }

        /** The phrases of its caption. */
        List<InlineContent.Phrase> captionPhrases() {
            return BlockContent.phrases(caption);
        }
    }

    /**
     * A cell of a table.
     *
     * @param header whether it is a header cell
     * @param columns how many columns it spans, from 1
     * @param rows how many rows it spans, from 1
     */
    record ShownCell(boolean header, int columns, int rows, List<InlineContent> inlines) {

        private ShownCell mapInlines(UnaryOperator<List<InlineContent>> change) {
            return new ShownCell(header, columns, rows, change.apply(inlines));
        }

        List<InlineContent.Phrase> phrases() {
            return BlockContent.phrases(inlines);
        }
    }

    /**
     * What a page leaves open at its end, so that it goes on in what follows; nothing by itself.
     *
     * @param styles the styles that no tag ends
     * @param preformatted whether text is shown as {@code <pre>} shows it
     */
    record LeftOpen(Set<StyledText.Style> styles, boolean preformatted) implements BlockContent {

        static final LeftOpen NOTHING = new LeftOpen(Set.of(), false);

        public LeftOpen {
            styles = Set.copyOf(styles);
        }

        @Override
        public List<InlineContent> inlines() {
            return List.of();
        }

        @Override
        public BlockContent mapInlines(UnaryOperator<List<InlineContent>> change) {
            return this;
        }

        LeftOpen and(LeftOpen other) {
            return new LeftOpen(
                    Stream.concat(styles.stream(), other.styles.stream()).collect(Collectors.toUnmodifiableSet()),
                    preformatted || other.preformatted);
        }

        /** A later block as it looks in what is left open; headings stay headings. */
        BlockContent on(BlockContent later) {
            if (equals(NOTHING) || later instanceof Notice) {
                return later;
            }
            BlockContent styled = later.mapInlines(inlines -> inlines.stream()
                    .map(inline -> inline instanceof InlineContent.Phrase phrase ? phrase.with(styles) : inline)
                    .toList());
            return preformatted && (styled instanceof ShownParagraph || styled instanceof ShownItem)
                    ? new Preformatted(styled.inlines())
                    : styled;
        }
    }

    /** A notice of the preview itself, such as why a page cannot be shown here. */
    record Notice(String notice) implements BlockContent {

        @Override
        public List<InlineContent> inlines() {
            return List.of(InlineContent.Phrase.of(notice));
        }

        @Override
        public BlockContent mapInlines(UnaryOperator<List<InlineContent>> change) {
            return this;
        }
    }
}
