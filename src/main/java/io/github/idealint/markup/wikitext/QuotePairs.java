package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline.Emphasis;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the apostrophe runs of a text line by line, as MediaWiki does (Parser::doQuotes); a table's cell and a link's
 * text count for themselves.
 *
 * @param marks the runs that are markup
 * @param pairs what stands between them
 * @param unclosed the runs without a partner on their line
 */
record QuotePairs(List<TextRange> marks, List<Emphasis> pairs, List<Unclosed> unclosed) {

    private static final int LIGHT = 2;
    private static final int STRONG = 3;
    private static final int BOTH = 5;

    /**
     * The quotes of a range.
     *
     * @param pieces for each character of the range the number of the text that it belongs to; 0 for none
     */
    static QuotePairs of(String text, TextRange range, int[] pieces) {
        QuotePairs found = new QuotePairs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Integer, QuoteLine> line = new LinkedHashMap<>();
        int at = range.start();
        while (at < range.end()) {
            char c = text.charAt(at);
            int piece = pieces[at - range.start()];
            int end = at + 1;
            if (isLineEnd(c)) {
                line.values().forEach(QuoteLine::pair);
                line.clear();
            } else if (c == '\'' && piece != 0) {
                while (end < range.end() && text.charAt(end) == c && pieces[end - range.start()] == piece) {
                    end++;
                }
                if (end - at >= LIGHT) {
                    line.computeIfAbsent(piece, key -> new QuoteLine(text, found))
                            .runs
                            .add(Run.of(at, end));
                }
            }
            at = end;
        }
        line.values().forEach(QuoteLine::pair);
        return found;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * A run of apostrophes that is markup.
     *
     * @param range the marks
     * @param weight what they switch on or off: 2 light text, 3 strong text, 5 both
     */
    private record Run(TextRange range, int weight) {

        /** Of four in a row, the first is an apostrophe; of more than five, all but the last five are. */
        static Run of(int start, int end) {
            int length = end - start;
            int weight = length == 4 ? STRONG : Math.min(length, BOTH);
            return new Run(new TextRange(end - weight, end), weight);
        }

        /** The first or last marks of a run of five. */
        Run part(int weight, boolean first) {
            int start = first ? range.start() : range.end() - weight;
            return new Run(new TextRange(start, start + weight), weight);
        }

        Emphasis to(Run closing) {
            return new Emphasis(
                    range.cover(closing.range),
                    new TextRange(range.end(), closing.range.start()),
                    weight == LIGHT
                            ? Emphasis.Weight.LIGHT
                            : weight == STRONG ? Emphasis.Weight.STRONG : Emphasis.Weight.BOTH,
                    range.length() == closing.range.length());
        }
    }

    /** The runs of one line, or of one cell or link on it. */
    private static final class QuoteLine {

        private final String text;
        private final QuotePairs found;
        private final List<Run> runs = new ArrayList<>();
        private final Deque<Run> open = new ArrayDeque<>();

        QuoteLine(String text, QuotePairs found) {
            this.text = text;
            this.found = found;
        }

        void pair() {
            if (isOdd(LIGHT) && isOdd(STRONG)) {
                lighten();
            }
            for (Run run : runs) {
                found.marks.add(run.range);
                add(run);
            }
            open.descendingIterator()
                    .forEachRemaining(run -> found.unclosed.add(new Unclosed(Unclosed.Kind.EMPHASIS, run.range)));
        }

        private boolean isOdd(int weight) {
            return runs.stream()
                                    .filter(run -> run.weight == weight || run.weight == BOTH)
                                    .count()
                            % 2
                    == 1;
        }

        /** One strong mark too many and one light: MediaWiki takes one strong mark for an apostrophe and a light one. */
        private void lighten() {
            int afterLetter = -1;
            int afterWord = -1;
            int afterBlank = -1;
            for (int i = runs.size() - 1; i >= 0; i--) {
                if (runs.get(i).weight != STRONG) {
                    continue;
                }
                if (isBlankBefore(i, 1)) {
                    afterBlank = i;
                } else if (isBlankBefore(i, 2)) {
                    afterLetter = i;
                } else {
                    afterWord = i;
                }
            }
            int chosen = afterLetter >= 0 ? afterLetter : afterWord >= 0 ? afterWord : afterBlank;
            if (chosen >= 0) {
                runs.set(chosen, lightened(runs.get(chosen).range));
            }
        }

        /** Whether a blank stands so many characters before a run, on its line and not before another run. */
        private boolean isBlankBefore(int run, int characters) {
            int start = runs.get(run).range.start();
            int at = start - characters;
            return at >= (run > 0 ? runs.get(run - 1).range.end() : 0)
                    && text.charAt(at) == ' '
                    && !isLineEnd(text.charAt(start - 1));
        }

        /** In {@code l'''amour''} the apostrophe belongs to the words; in {@code ''Summary:'''} it is one mark too many. */
        private Run lightened(TextRange run) {
            boolean elision = run.start() > 0
                    && Character.isLetterOrDigit(text.charAt(run.start() - 1))
                    && run.end() < text.length()
                    && Character.isLetterOrDigit(text.charAt(run.end()));
            return new Run(elision ? new TextRange(run.start() + 1, run.end()) : run, LIGHT);
        }

        /** Of five marks, those that the next run closes stand inside. */
        private void add(Run run) {
            boolean both = !open.isEmpty() && open.peek().weight == BOTH;
            if (run.weight == BOTH && !open.isEmpty() && !both) {
                int first = open.peek().weight;
                toggle(run.part(first, true));
                toggle(run.part(BOTH - first, false));
                return;
            }
            if (run.weight != BOTH && both) {
                Run five = open.pop();
                open.push(five.part(BOTH - run.weight, true));
                open.push(five.part(run.weight, false));
            }
            toggle(run);
        }

        private void toggle(Run run) {
            for (Run opening : open) {
                if (opening.weight == run.weight) {
                    open.remove(opening);
                    found.pairs.add(opening.to(run));
                    return;
                }
            }
            open.push(run);
        }
    }
}
