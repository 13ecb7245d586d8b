package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A page made ready for Sweble; all three texts have the same length, so that offsets hold in each.
 *
 * @param source the page as its author wrote it
 * @param sane what Sweble reads: nothing it trips over, and all that is opened is closed
 * @param bare the same with blanks for comments and for text that is shown as written
 * @param unclosed what was opened and not closed, and is text now
 */
record Draft(String source, String sane, String bare, List<Unclosed> unclosed) {

    Draft {
        unclosed = List.copyOf(unclosed);
    }

    /** The draft of a page. */
    static Draft of(String source) {
        Builder tags = new Builder(source);
        new TagScan(tags).scan();
        return tags.build();
    }

    /** A draft at work. */
    static final class Builder {

        /** Ends an address and begins nothing, so it takes the place of a mark that must not work. */
        private static final char INERT = '"';

        private final String source;
        private final char[] sane;
        private final char[] bare;
        private final List<Unclosed> unclosed = new ArrayList<>();

        Builder(String source) {
            this.source = source;
            this.sane = Sanitiser.sanitise(source);
            this.bare = sane.clone();
        }

        Builder(Draft draft) {
            this.source = draft.source;
            this.sane = draft.sane.toCharArray();
            this.bare = draft.bare.toCharArray();
            this.unclosed.addAll(draft.unclosed);
        }

        String sane() {
            return new String(sane);
        }

        /** Makes marks plain text. */
        void disarm(int from, int to) {
            for (int i = from; i < to; i++) {
                sane[i] = INERT;
                bare[i] = INERT;
            }
        }

        /** Makes the first marks of an opening plain text, because nothing closes it. */
        void disarm(Unclosed.Kind kind, TextRange opening, int marks) {
            disarm(opening.start(), opening.start() + marks);
            unclosed.add(new Unclosed(kind, opening));
        }

        /** Says that a range holds no markup. */
        void conceal(int from, int to) {
            for (int i = from; i < to; i++) {
                bare[i] = bare[i] == '\n' || bare[i] == '\r' ? bare[i] : ' ';
            }
        }

        Draft build() {
            return new Draft(source, new String(sane), new String(bare), unclosed);
        }
    }
}
