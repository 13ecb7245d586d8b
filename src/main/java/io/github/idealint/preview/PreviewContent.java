package io.github.idealint.preview;

import java.util.List;
import java.util.Optional;

/** What stands on the page, one below the other. */
sealed interface PreviewContent {

    /** A block that is no item of a list. */
    record One(RenderedBlock part) implements PreviewContent {}

    /**
     * A heading.
     *
     * @param part the heading
     * @param anchor what links name it by
     * @param rank its rank in the file, 2 to 6, none left out on the way down
     * @param number its number in the table of contents
     */
    record Heading(RenderedBlock part, String anchor, int rank, String number) implements PreviewContent {

        /** The level in the wiki. */
        int level() {
            return ((BlockContent.Heading) part.content()).level();
        }

        /** The address of the heading in the file. */
        String href() {
            return ResolvedLink.inside(anchor);
        }

        String text() {
            return part.content().text();
        }
    }

    /**
     * A list.
     *
     * @param kind what its marks make of it
     * @param entries its items
     */
    record Listing(Kind kind, List<Entry> entries) implements PreviewContent {}

    /** Kinds of lists. */
    enum Kind {
        BULLETS,
        NUMBERS,
        DEFINITIONS;

        static Kind of(char mark) {
            return mark == '*' ? BULLETS : mark == '#' ? NUMBERS : DEFINITIONS;
        }
    }

    /**
     * An item of a list with the lists in it.
     *
     * @param term whether it is what a list of definitions defines
     * @param part its text; none where only the items in it have one
     * @param nested the lists in it
     */
    record Entry(boolean term, Optional<RenderedBlock> part, List<Listing> nested) {}
}
