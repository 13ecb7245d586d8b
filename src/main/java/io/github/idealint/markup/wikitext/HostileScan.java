package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Obstacle;
import io.github.idealint.text.Limits;
import io.github.idealint.text.TextRange;
import java.util.Optional;

/**
 * Finds, in one walk over a page, what would cost the parser more than a page is worth. Its verdict depends on nothing
 * but the page; the bounds lie far above what people write.
 */
final class HostileScan {

    static final int DEEPEST_BRACES = 64;
    static final int DEEPEST_TABLES = 32;
    private static final int MOST_OPEN = 64;
    private static final int DEEPEST_LIST = 32;
    private static final int MOST_COLONS = 64;
    private static final int LONGEST_RUN = 1_000;

    /** Each costs the parser a walk over the rest of the page. */
    private static final int MOST_TAGS = 3_000;

    private static final int MOST_PAGE_LINKS = 5_000;
    private static final String LIST_MARKS = "*#:;";
    private static final String MARKS = "*#:;=|!{}[]<>'~_-&\"/\\.,()+^$%@`?";

    private final String markupOnly;
    private int lineStart;
    private int pageLinks;
    private int brackets;
    private int colons;
    private int run;
    private int tags;
    private int allPageLinks;

    private HostileScan(String markupOnly) {
        this.markupOnly = markupOnly;
    }

    /** The first reason why a page is too costly to read. */
    static Optional<Obstacle> of(PreparedPage prepared) {
        String markupOnly = prepared.markupOnly();
        var braces = BraceScan.of(markupOnly, DEEPEST_BRACES).tooDeepAt();
        if (braces.isPresent()) {
            return obstacle(
                    braces.getAsInt(), "has more than " + DEEPEST_BRACES + " '{{' open at once. Close each with '}}'");
        }
        var tables = TableScan.of(markupOnly, DEEPEST_TABLES).tooDeepAt();
        if (tables.isPresent()) {
            return obstacle(
                    tables.getAsInt(),
                    "has more than " + DEEPEST_TABLES + " tables open at once. Close each '{|' with '|}'");
        }
        return new HostileScan(markupOnly).scan();
    }

    private Optional<Obstacle> scan() {
        Optional<Obstacle> found = Optional.empty();
        for (int at = 0; at < markupOnly.length() && found.isEmpty(); at++) {
            found = check(at, markupOnly.charAt(at));
        }
        return found;
    }

    private Optional<Obstacle> check(int at, char c) {
        if (c == '\n' || c == '\r') {
            lineStart = at + 1;
            brackets = 0;
            run = 0;
        }
        count(at, c);
        if (at - lineStart >= Limits.LINE_CHARACTERS) {
            return obstacle(
                    at,
                    "has a line of more than " + Limits.LINE_CHARACTERS + " characters. Break it into several lines");
        }
        if (run > LONGEST_RUN) {
            return obstacle(at, "has more than " + LONGEST_RUN + " '" + c + "' in a row. Use fewer");
        }
        if (pageLinks > MOST_OPEN) {
            return obstacle(at - 1, "has more than " + MOST_OPEN + " '[[' open at once. Close each with ']]'");
        }
        if (allPageLinks > MOST_PAGE_LINKS) {
            return obstacle(at - 1, "has more than " + MOST_PAGE_LINKS + " '[['. Split it into several pages");
        }
        if (tags > MOST_TAGS) {
            return obstacle(at, "has more than " + MOST_TAGS + " '<'. Split it into several pages");
        }
        if (brackets > MOST_OPEN) {
            return obstacle(at, "has more than " + MOST_OPEN + " '[' open on one line. Close each with ']'");
        }
        if (colons > MOST_COLONS) {
            return obstacle(
                    at, "has more than " + MOST_COLONS + " ':' in a row without a space. Put spaces between them");
        }
        return at - lineStart == DEEPEST_LIST && isAllListMarks(at)
                ? obstacle(at, "has a list item nested more than " + DEEPEST_LIST + " levels deep. Nest it less deeply")
                : Optional.empty();
    }

    private void count(int at, char c) {
        run = at > lineStart && markupOnly.charAt(at - 1) == c && MARKS.indexOf(c) >= 0 ? run + 1 : 1;
        boolean even = run % 2 == 0;
        switch (c) {
            case ' ', '\t', '\n', '\r' -> colons = 0;
            case ':' -> colons++;
            case '<' -> tags++;
            case '[' -> {
                brackets++;
                pageLinks += even ? 1 : 0;
                allPageLinks += even ? 1 : 0;
            }
            case ']' -> {
                brackets = Math.max(0, brackets - 1);
                pageLinks = Math.max(0, pageLinks - (even ? 1 : 0));
            }
            default -> {
                // Costs nothing.
            }
        }
    }

    private boolean isAllListMarks(int at) {
        for (int i = lineStart; i <= at; i++) {
            if (LIST_MARKS.indexOf(markupOnly.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Obstacle> obstacle(int at, String what) {
        return Optional.of(new Obstacle(new TextRange(at, at + 1), "This page " + what + "."));
    }
}
