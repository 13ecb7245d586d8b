package io.github.idealint.export;

import io.github.idealint.page.Line;
import java.util.regex.Pattern;

/** Lines on their way to being paragraphs of plain text. */
final class Paragraphs {

    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:pre|nowiki|source|syntaxhighlight|code)\\b[^<>]{0,200}+>");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private Line.Kind lastKind = Line.Kind.BLANK;
    private int lastNumber;
    private int writtenFrom;
    private int writtenTo;

    /**
     * Adds a line.
     *
     * @param depth of an item that begins with the line, from 1; else 0
     */
    void add(Line.Kind kind, int depth, int number, String shown) {
        if (kind == Line.Kind.OTHER) {
            addWritten(number, shown);
        } else if (kind != Line.Kind.BLANK) {
            putWritten();
            put(kind, number, bullet(depth) + shown);
            lastNumber = number;
        }
    }

    /** Comments and tags may go over several lines that are shown as they are written. */
    private void addWritten(int number, String shown) {
        if (number > writtenTo + 1) {
            putWritten();
        }
        writtenFrom = written.isEmpty() ? number : writtenFrom;
        writtenTo = number;
        written.append(shown).append('\n');
    }

    private void putWritten() {
        String shown = TAG.matcher(COMMENT.matcher(written).replaceAll("")).replaceAll("");
        put(Line.Kind.OTHER, writtenFrom, shown.strip());
        lastNumber = Math.max(lastNumber, writtenTo);
        written.setLength(0);
    }

    private void put(Line.Kind kind, int number, String shown) {
        if (!shown.isBlank()) {
            text.append(text.isEmpty() ? "" : separator(kind, number)).append(shown);
            lastKind = kind;
        }
    }

    private String separator(Line.Kind kind, int number) {
        boolean apart = number > lastNumber + 1 || kind == Line.Kind.HEADING || lastKind == Line.Kind.HEADING;
        boolean goesOn = kind == Line.Kind.PROSE && lastKind == Line.Kind.PROSE;
        return apart ? "\n\n" : goesOn ? " " : "\n";
    }

    private static String bullet(int depth) {
        return depth == 0 ? "" : "  ".repeat(Math.min(depth, 9) - 1) + "* ";
    }

    /** All of it. */
    String text() {
        putWritten();
        return text.toString();
    }
}
