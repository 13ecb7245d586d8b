package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.Namespaces;
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
 * @param safe what Sweble reads: nothing it trips over, and all that is opened is closed
 * @param markupOnly the same with blanks for comments and for text that is shown as written
 * @param unclosed what was opened and not closed, and is text now
 * @param namespaces what the wiki calls its namespaces
 * @param commentsInNames the comments in the names of links, where Sweble reads none: {@code [[Foo<!-- c -->Bar]]}
 */
record PreparedPage(
        String source,
        String safe,
        String markupOnly,
        List<Unclosed> unclosed,
        Namespaces namespaces,
        List<TextRange> commentsInNames) {

    /** Ends an address and begins nothing, so it takes the place of a mark that must not work. */
    private static final char INERT = '"';

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern ENDLESS_NUMBER = Pattern.compile("&(#)(?:[xX][0-9a-fA-F]{7}|[0-9]{8})");
    private static final int BRACES = 2;

    PreparedPage {
        unclosed = List.copyOf(unclosed);
        commentsInNames = List.copyOf(commentsInNames);
    }

    /** A page in which all tags and comments are closed; braces and tables may still be open. */
    static PreparedPage withTagsClosed(String source) {
        Builder tags = new Builder(source);
        new TagScan(tags).scan();
        return tags.build();
    }

    /** The same page on a wiki that calls its namespaces otherwise. */
    PreparedPage on(Namespaces wiki) {
        return new PreparedPage(source, safe, markupOnly, unclosed, wiki, commentsInNames);
    }

    /** The same page with braces and tables closed as well. */
    PreparedPage withAllClosed() {
        Builder all = new Builder(this);
        for (TextRange run :
                BraceScan.of(markupOnly, HostileScan.DEEPEST_BRACES).unclosed()) {
            all.neutralise(Unclosed.Kind.TEMPLATE, new TextRange(run.start(), run.start() + BRACES), run.length());
        }
        TableScan tables = TableScan.of(markupOnly, HostileScan.DEEPEST_TABLES);
        tables.unclosed().forEach(table -> all.neutralise(Unclosed.Kind.TABLE, table.mark(), 1));
        // Sweble reads no table after colons, but those after blanks.
        tables.closed().forEach(table -> all.blank(table.indent()));
        return all.build();
    }

    /** Whether the mark at an offset has been made plain text. */
    boolean isNeutralised(int offset) {
        return safe.charAt(offset) == INERT && source.charAt(offset) != INERT;
    }

    /** Builds a prepared page. */
    static final class Builder {

        private final String source;
        private final char[] safe;
        private final char[] markupOnly;
        private final List<Unclosed> unclosed = new ArrayList<>();
        private final List<TextRange> commentsInNames = new ArrayList<>();
        private final Namespaces namespaces;

        Builder(String source) {
            this.source = source;
            this.namespaces = Namespaces.ENGLISH;
            this.safe = sanitised(source);
            this.markupOnly = safe.clone();
        }

        Builder(PreparedPage prepared) {
            this.source = prepared.source;
            this.namespaces = prepared.namespaces;
            this.safe = prepared.safe.toCharArray();
            this.markupOnly = prepared.markupOnly.toCharArray();
            this.unclosed.addAll(prepared.unclosed);
            this.commentsInNames.addAll(prepared.commentsInNames);
        }

        /** The text without what Sweble keeps for itself, takes for a line end or cannot count, one character for one. */
        private static char[] sanitised(String text) {
            char[] safe = text.toCharArray();
            for (int i = 0; i < safe.length; i++) {
                safe[i] = isFit(safe[i]) ? safe[i] : REPLACEMENT;
            }
            Matcher endless = ENDLESS_NUMBER.matcher(text);
            while (endless.find()) {
                safe[endless.start(1)] = REPLACEMENT;
            }
            return safe;
        }

        private static boolean isFit(char c) {
            return switch (c) {
                case '\t', '\n', '\r' -> true;
                case '\u007F', '\u0085', '\u2028', '\u2029' -> false;
                default -> c >= ' ' && (c < '\uE000' || c > '\uF8FF');
            };
        }

        String safe() {
            return new String(safe);
        }

        /** Makes marks plain text. */
        void neutralise(int from, int to) {
            for (int i = from; i < to; i++) {
                safe[i] = INERT;
                markupOnly[i] = INERT;
            }
        }

        /** Makes the first marks of an opening plain text, because nothing closes it. */
        void neutralise(Unclosed.Kind kind, TextRange opening, int marks) {
            neutralise(opening.start(), opening.start() + marks);
            unclosed.add(new Unclosed(kind, opening));
        }

        /** Puts blanks in the place of marks. */
        void blank(TextRange range) {
            Arrays.fill(safe, range.start(), range.end(), ' ');
        }

        /** Puts blanks in the place of a comment in a name. */
        void blankComment(TextRange comment) {
            blank(comment);
            commentsInNames.add(comment);
        }

        /** Takes a range out of the text in which markup is looked for. */
        void blankOut(int from, int to) {
            for (int i = from; i < to; i++) {
                markupOnly[i] = markupOnly[i] == '\n' || markupOnly[i] == '\r' ? markupOnly[i] : ' ';
            }
        }

        PreparedPage build() {
            return new PreparedPage(
                    source,
                    new String(safe),
                    new String(markupOnly),
                    unclosed.stream()
                            .sorted(Comparator.comparing(Unclosed::opening))
                            .toList(),
                    namespaces,
                    commentsInNames);
        }
    }
}
