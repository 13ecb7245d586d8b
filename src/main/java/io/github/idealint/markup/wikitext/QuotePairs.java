package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline.Emphasis;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Pairs the apostrophe runs of one line the way MediaWiki does (Parser::doQuotes). */
final class QuotePairs {

    private final String text;
    private final List<QuoteRun> runs = new ArrayList<>();
    private final Deque<QuoteRun> open = new ArrayDeque<>();

    QuotePairs(String text) {
        this.text = text;
    }

    void add(QuoteRun run) {
        runs.add(run);
    }

    void pair(Quotes found) {
        if (isOdd(QuoteRun.LIGHT) && isOdd(QuoteRun.STRONG)) {
            lighten();
        }
        for (QuoteRun run : runs) {
            found.marks().add(run.range());
            meet(run, found);
        }
        open.descendingIterator()
                .forEachRemaining(run -> found.unclosed().add(new Unclosed(Unclosed.Kind.EMPHASIS, run.range())));
    }

    private boolean isOdd(int weight) {
        return runs.stream()
                                .filter(run -> run.weight() == weight || run.weight() == QuoteRun.BOTH)
                                .count()
                        % 2
                == 1;
    }

    /** One strong mark too many and one light: MediaWiki takes one strong mark for an apostrophe and a light one. */
    private void lighten() {
        int single = -1;
        int word = -1;
        int blank = -1;
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).weight() != QuoteRun.STRONG) {
                continue;
            }
            int start = runs.get(i).start();
            if (isBlankBefore(i, start)) {
                blank = i;
            } else if (start - 2 >= pieceStart(i) && text.charAt(start - 2) == ' ') {
                single = i;
            } else {
                word = i;
            }
        }
        int chosen = single >= 0 ? single : word >= 0 ? word : blank;
        if (chosen >= 0) {
            runs.set(chosen, lightened(runs.get(chosen)));
        }
    }

    private boolean isBlankBefore(int run, int start) {
        return start > pieceStart(run) && text.charAt(start - 1) == ' ';
    }

    private int pieceStart(int run) {
        if (run > 0) {
            return runs.get(run - 1).end();
        }
        int start = runs.get(0).start();
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    /** In {@code l'''amour''} the apostrophe belongs to the words; in {@code ''Summary:'''} it is one mark too many. */
    private QuoteRun lightened(QuoteRun run) {
        boolean elision = run.start() > 0
                && Character.isLetterOrDigit(text.charAt(run.start() - 1))
                && run.end() < text.length()
                && Character.isLetterOrDigit(text.charAt(run.end()));
        TextRange marks = elision ? new TextRange(run.start() + 1, run.end()) : run.range();
        return new QuoteRun(marks, QuoteRun.LIGHT);
    }

    private void meet(QuoteRun run, Quotes found) {
        boolean both = !open.isEmpty() && open.peek().weight() == QuoteRun.BOTH;
        if (run.weight() == QuoteRun.BOTH && (open.isEmpty() || both)) {
            toggle(run, found);
        } else if (run.weight() == QuoteRun.BOTH) {
            int first = open.peek().weight();
            toggle(part(run, first, true), found);
            toggle(part(run, QuoteRun.BOTH - first, false), found);
        } else {
            if (both) {
                split(open.pop(), run.weight());
            }
            toggle(run, found);
        }
    }

    /** Of five marks, those the next run closes stand inside. */
    private void split(QuoteRun run, int inner) {
        open.push(part(run, QuoteRun.BOTH - inner, true));
        open.push(part(run, inner, false));
    }

    private static QuoteRun part(QuoteRun run, int weight, boolean first) {
        int start = first ? run.start() : run.end() - weight;
        return new QuoteRun(new TextRange(start, start + weight), weight);
    }

    private void toggle(QuoteRun run, Quotes found) {
        for (QuoteRun opening : open) {
            if (opening.weight() == run.weight()) {
                open.remove(opening);
                found.pairs().add(emphasis(opening, run));
                return;
            }
        }
        open.push(run);
    }

    private static Emphasis emphasis(QuoteRun opening, QuoteRun closing) {
        return new Emphasis(
                new TextRange(opening.start(), closing.end()),
                new TextRange(opening.end(), closing.start()),
                switch (opening.weight()) {
                    case QuoteRun.LIGHT -> Emphasis.Weight.LIGHT;
                    case QuoteRun.STRONG -> Emphasis.Weight.STRONG;
                    default -> Emphasis.Weight.BOTH;
                },
                opening.range().length() == closing.range().length());
    }
}
