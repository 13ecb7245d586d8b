package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the apostrophes of a text line by line; a table's cell and a link's text count for themselves. */
final class QuoteScan {

    private final String text;
    private final Map<Integer, QuotePairs> line = new LinkedHashMap<>();
    private final Quotes found = new Quotes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private QuoteScan(String text) {
        this.text = text;
    }

    /** The quotes of a range; {@code strands} says which characters read together, and 0 for those that do not count. */
    static Quotes scan(String text, TextRange range, int[] strands) {
        QuoteScan scan = new QuoteScan(text);
        int at = range.start();
        while (at < range.end()) {
            at = scan.step(at, range, strands);
        }
        scan.endLine();
        return scan.found;
    }

    private int step(int at, TextRange range, int[] strands) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            endLine();
        }
        int strand = strands[at - range.start()];
        if (c != '\'' || strand == 0) {
            return at + 1;
        }
        int end = at + 1;
        while (end < range.end() && text.charAt(end) == '\'' && strands[end - range.start()] == strand) {
            end++;
        }
        if (end - at >= QuoteRun.LIGHT) {
            line.computeIfAbsent(strand, key -> new QuotePairs(text)).add(QuoteRun.of(at, end));
        }
        return end;
    }

    private void endLine() {
        List.copyOf(line.values()).forEach(pairs -> pairs.pair(found));
        line.clear();
    }
}
