package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Obstacle;
import io.github.idealint.text.Limits;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Optional;

/**
 * Finds, in one walk over a page, what would cost the parser more than a page is worth. Its verdict depends on nothing
 * but the page; the bounds lie far above what people write.
 */
final class MarkdownBounds {

    /** A nested list is two blocks: the list and its item. */
    static final int DEEPEST_BLOCKS = 64;

    /** So many that {@link #DEEPEST_BLOCKS} is seen to be exceeded. */
    static final int MOST_OPEN_BLOCKS = DEEPEST_BLOCKS + 8;

    static final int DEEPEST_INLINES = 40;

    private static final int MOST_CELLS = 50_000;

    /** Each costs every link behind it a step. */
    private static final int MOST_OPEN_BRACKETS = 1_000;

    private final SourceText source;
    private int columns;
    private int cells;
    private int brackets;

    private MarkdownBounds(SourceText source) {
        this.source = source;
    }

    /** The first reason why a page is too costly to read. */
    static Optional<Obstacle> exceeded(SourceText source) {
        MarkdownBounds bounds = new MarkdownBounds(source);
        Optional<Obstacle> found = Optional.empty();
        for (int line = 1; line <= source.lineCount() && found.isEmpty(); line++) {
            found = bounds.look(source.line(line));
        }
        return found;
    }

    private Optional<Obstacle> look(TextRange line) {
        if (line.length() > Limits.LINE_CHARACTERS) {
            return obstacle(
                    line.start() + Limits.LINE_CHARACTERS,
                    "has a line of more than " + Limits.LINE_CHARACTERS + " characters. Break it into several lines");
        }
        String text = source.text(line);
        brackets = text.isBlank() ? 0 : openBrackets(text, brackets);
        if (brackets > MOST_OPEN_BRACKETS) {
            return obstacle(
                    line.start(),
                    "opens more than " + MOST_OPEN_BRACKETS + " '[' in one paragraph. Close each with ']'");
        }
        columns = text.isBlank() ? 0 : columns;
        cells += columns;
        columns = Math.max(columns, columns(text));
        return cells > MOST_CELLS
                ? obstacle(line.start(), "has tables with more than " + MOST_CELLS + " cells. Split them")
                : Optional.empty();
    }

    private static int openBrackets(String line, int before) {
        int open = before;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            open = c == '[' ? open + 1 : c == ']' ? Math.max(0, open - 1) : open;
        }
        return open;
    }

    /** The columns of the line below the heads of a table, {@code | --- | :-: |}; 0 for other lines. */
    private static int columns(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (" \t>|:-".indexOf(c) < 0) {
                return 0;
            }
            columns += c == '-' && (i == 0 || line.charAt(i - 1) != '-') ? 1 : 0;
        }
        return columns;
    }

    private static Optional<Obstacle> obstacle(int at, String what) {
        return Optional.of(new Obstacle(new TextRange(at, at + 1), "This page " + what + "."));
    }
}
