package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;

/**
 * A run of apostrophes that is markup.
 *
 * @param range the marks
 * @param weight what they do: 2 toggles light, 3 strong and 5 both
 */
record QuoteRun(TextRange range, int weight) {

    static final int LIGHT = 2;
    static final int STRONG = 3;
    static final int BOTH = 5;

    /** The run for apostrophes in a row: of four, the first is one; of more than five, all but the last five are. */
    static QuoteRun of(int start, int end) {
        int length = end - start;
        int weight = length == 4 ? STRONG : Math.min(length, BOTH);
        return new QuoteRun(new TextRange(end - weight, end), weight);
    }

    int start() {
        return range.start();
    }

    int end() {
        return range.end();
    }
}
