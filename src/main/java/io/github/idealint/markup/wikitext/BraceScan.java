package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/** Pairs the braces of a page the way MediaWiki's preprocessor does, and keeps those that find no partner. */
final class BraceScan {

    private static final int LEAST = 2;
    private static final int MOST = 3;

    private final int deepest;
    private final Deque<int[]> open = new ArrayDeque<>();
    private int depth;
    private int tooDeep = -1;

    private BraceScan(int deepest) {
        this.deepest = deepest;
    }

    /**
     * Scans a page.
     *
     * @param markupOnly the page without comments and text shown as written
     * @param deepest how many openings may wait for their partners at once
     */
    static BraceScan of(String markupOnly, int deepest) {
        BraceScan braces = new BraceScan(deepest);
        int at = 0;
        while (at < markupOnly.length()) {
            int end = endOfRun(markupOnly, at);
            if (end - at >= LEAST) {
                braces.run(markupOnly.charAt(at), at, end - at);
            }
            at = end;
        }
        return braces;
    }

    private static int endOfRun(String markupOnly, int at) {
        char brace = markupOnly.charAt(at);
        int end = at + 1;
        while ((brace == '{' || brace == '}') && end < markupOnly.length() && markupOnly.charAt(end) == brace) {
            end++;
        }
        return end;
    }

    /** The runs of braces that nothing closes, in the order of the page. */
    List<TextRange> unclosed() {
        return open.stream()
                .map(run -> new TextRange(run[0], run[0] + run[1]))
                .sorted()
                .toList();
    }

    /** Where more openings than allowed first wait for their partners. */
    OptionalInt tooDeepAt() {
        return tooDeep < 0 ? OptionalInt.empty() : OptionalInt.of(tooDeep);
    }

    private void run(char brace, int at, int length) {
        if (brace == '}') {
            close(length);
            return;
        }
        open.push(new int[] {at, length});
        depth += length / LEAST;
        if (depth > deepest && tooDeep < 0) {
            tooDeep = at;
        }
    }

    private void close(int length) {
        int left = length;
        while (left >= LEAST && !open.isEmpty()) {
            int[] run = open.peek();
            int pair = Math.min(MOST, Math.min(run[1], left));
            depth += (run[1] - pair) / LEAST - run[1] / LEAST;
            run[1] -= pair;
            left -= pair;
            if (run[1] < LEAST) {
                open.pop();
            }
        }
    }
}
