package io.github.idealint.preview;

import java.util.List;
import java.util.Optional;

/** A piece of the file's body; the pieces follow one another. */
sealed interface PreviewContent {

    /** A block other than headings and items of lists. */
    record SingleBlock(RenderedBlock block) implements PreviewContent {}

    /**
     * A heading with its place among the others.
     *
     * @param block the heading
     * @param anchor its id, as MediaWiki makes it; {@code _heading-3} if nothing of its text can be in an id
     * @param rank the level of its element in HTML, 2 to 6; at most one more than that of the heading above it
     * @param number its number in the table of contents: {@code 1.2}
     */
    record NumberedHeading(RenderedBlock block, String anchor, int rank, String number) implements PreviewContent {

        /** The level that the page gives it, 1 to 6. */
        int level() {
            return ((BlockContent.ShownHeading) block.content()).level();
        }

        /** The id of its element; null, which writes none, for a heading that shows nothing, as on the wiki. */
        String id() {
            return text().replace('\u00A0', ' ').isBlank() ? null : anchor;
        }

        /** Its address in the file. */
        String href() {
            return ResolvedLink.fragment(anchor);
        }

        /** Its text without styles and links. */
        String text() {
            return block.content().text();
        }
    }

    /**
     * A list with the lists nested in it.
     *
     * @param kind its kind
     * @param entries its entries, from the top
     */
    record NestedList(ListKind kind, List<ListEntry> entries) implements PreviewContent {

        public NestedList {
            entries = List.copyOf(entries);
        }
    }

    /** A kind of list. */
    enum ListKind {
        /** {@code *}, as {@code <ul>}. */
        BULLETS,
        /** {@code #}, as {@code <ol>}. */
        NUMBERS,
        /** {@code ;} and {@code :}, as {@code <dl>}. */
        DEFINITIONS;

        static ListKind of(char marker) {
            return marker == '*' ? BULLETS : marker == '#' ? NUMBERS : DEFINITIONS;
        }
    }

    /**
     * An entry of a list.
     *
     * @param term whether it is a term of a list of definitions, and not a definition
     * @param block its own content; none where the page goes down two levels at once, as from {@code *} to {@code ***}
     * @param nested the lists in it
     */
    record ListEntry(boolean term, Optional<RenderedBlock> block, List<NestedList> nested) {

        public ListEntry {
            nested = List.copyOf(nested);
        }
    }
}
