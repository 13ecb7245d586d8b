package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page made ready for Sweble; all three texts have the same length, so that offsets hold in each.
 *
 * @param source the page as its author wrote it
 * @param sane what Sweble reads: nothing it trips over, and all that is opened is closed
 * @param bare the same with blanks for comments and for text that is shown as written
 * @param unclosed what was opened and not closed, and is text now
 */
record PreparedPage(String source, String sane, String bare, List<Unclosed> unclosed) {

    /** Ends an address and begins nothing, so it takes the place of a mark that must not work. */
    private static final char INERT = '"';

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern ENDLESS_NUMBER = Pattern.compile("&(#)(?:[xX][0-9a-fA-F]{7}|[0-9]{8})");
    private static final int BRACES = 2;

    PreparedPage {
        unclosed = List.copyOf(unclosed);
    }

    /** A draft of a page in which tags and comments are closed, but braces and tables may not be. */
    static PreparedPage withTagsClosed(String source) {
        Builder tags = new Builder(source);
        new TagScan(tags).scan();
        return tags.build();
    }

    /** The same page with braces and tables closed as well. */
    PreparedPage withAllClosed() {
        Builder all = new Builder(this);
        for (TextRange run : BraceScan.of(bare, HostileScan.DEEPEST_BRACES).unclosed()) {
            all.disarm(Unclosed.Kind.TEMPLATE, new TextRange(run.start(), run.start() + BRACES), run.length());
        }
        TableScan tables = TableScan.of(bare, HostileScan.DEEPEST_TABLES);
        tables.unclosed().forEach(table -> all.disarm(Unclosed.Kind.TABLE, table.mark(), 1));
        // Sweble knows no indented tables, but takes those behind blanks.
        tables.closed().forEach(table -> all.blank(table.indent()));
        return all.build();
    }

    /** Whether the mark at an offset has been made text. */
    boolean isDisarmed(int offset) {
        return sane.charAt(offset) == INERT && source.charAt(offset) != INERT;
    }

    /** A draft at work. */
    static final class Builder {

        private final String source;
        private final char[] sane;
        private final char[] bare;
        private final List<Unclosed> unclosed = new ArrayList<>();

        Builder(String source) {
            this.source = source;
            this.sane = sanitised(source);
            this.bare = sane.clone();
        }

        Builder(PreparedPage draft) {
            this.source = draft.source;
            this.sane = draft.sane.toCharArray();
            this.bare = draft.bare.toCharArray();
            this.unclosed.addAll(draft.unclosed);
        }

        /** The text without what Sweble keeps for itself, takes for a line end or cannot count, one character for one. */
        private static char[] sanitised(String text) {
            char[] sane = text.toCharArray();
            for (int i = 0; i < sane.length; i++) {
                sane[i] = isFit(sane[i]) ? sane[i] : REPLACEMENT;
            }
            Matcher endless = ENDLESS_NUMBER.matcher(text);
            while (endless.find()) {
                sane[endless.start(1)] = REPLACEMENT;
            }
            return sane;
        }

        private static boolean isFit(char c) {
            return switch (c) {
                case '\t', '\n', '\r' -> true;
                case '\u007F', '\u0085', '\u2028', '\u2029' -> false;
                default -> c >= ' ' && (c < '\uE000' || c > '\uF8FF');
            };
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

        /** Puts blanks in the place of marks. */
        void blank(TextRange range) {
            Arrays.fill(sane, range.start(), range.end(), ' ');
        }

        /** Says that a range holds no markup. */
        void conceal(int from, int to) {
            for (int i = from; i < to; i++) {
                bare[i] = bare[i] == '\n' || bare[i] == '\r' ? bare[i] : ' ';
            }
        }

        PreparedPage build() {
            return new PreparedPage(
                    source,
                    new String(sane),
                    new String(bare),
                    unclosed.stream()
                            .sorted(Comparator.comparing(Unclosed::opening))
                            .toList());
        }
    }
}
