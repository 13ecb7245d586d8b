package io.github.idealint.markup.wikitext;

import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pairs the lines that open and close tables (Parser::handleTables). */
final class TableScan {

    private static final Pattern OPENING = Pattern.compile("^[ \\t]*+(:*+)[ \\t]*+(\\{\\|)(?![}{])");
    private static final Pattern CLOSING = Pattern.compile("^[ \\t]*+\\|\\}(?!\\})");

    private final int deepest;
    private final Deque<Opening> open = new ArrayDeque<>();
    private final List<Opening> closed = new ArrayList<>();
    private int tooDeep = -1;

    /**
     * A line that opens a table.
     *
     * @param indent the colons before it
     * @param mark <code>{|</code>
     */
    record Opening(TextRange indent, TextRange mark) {}

    private TableScan(int deepest) {
        this.deepest = deepest;
    }

    /**
     * Scans a page.
     *
     * @param markupOnly the page without comments and text shown as written
     * @param deepest how many tables may be open at once
     */
    static TableScan of(String markupOnly, int deepest) {
        TableScan tables = new TableScan(deepest);
        Matcher opening = OPENING.matcher(markupOnly);
        Matcher closing = CLOSING.matcher(markupOnly);
        for (int at = 0; at >= 0 && at < markupOnly.length(); at = nextLine(markupOnly, at)) {
            if (opening.region(at, markupOnly.length()).lookingAt()) {
                tables.open(opening);
            } else if (!tables.open.isEmpty()
                    && closing.region(at, markupOnly.length()).lookingAt()) {
                tables.closed.add(tables.open.pop());
            }
        }
        return tables;
    }

    private static int nextLine(String markupOnly, int at) {
        int end = at;
        while (end < markupOnly.length() && markupOnly.charAt(end) != '\n' && markupOnly.charAt(end) != '\r') {
            end++;
        }
        return end + 1;
    }

    private void open(Matcher opening) {
        open.push(new Opening(
                new TextRange(opening.start(1), opening.end(1)), new TextRange(opening.start(2), opening.end(2))));
        if (open.size() > deepest && tooDeep < 0) {
            tooDeep = opening.start(2);
        }
    }

    /** The openings that nothing closes, the innermost first. */
    List<Opening> unclosed() {
        return List.copyOf(open);
    }

    /** The openings of whole tables. */
    List<Opening> closed() {
        return List.copyOf(closed);
    }

    /** Where more tables than allowed are first open at once. */
    OptionalInt tooDeepAt() {
        return tooDeep < 0 ? OptionalInt.empty() : OptionalInt.of(tooDeep);
    }
}
