package io.github.idealint.export;

import io.github.idealint.page.Line;
import java.util.regex.Pattern;

/** Joins lines to paragraphs of plain text. */
final class Paragraphs {

    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:pre|nowiki|source|syntaxhighlight|code)\\b[^<>]{0,200}+>");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder literal = new StringBuilder();
    private Line.Kind lastKind = Line.Kind.BLANK;

    /** The number of the last line with text, from 1; 0 before it. */
    private int lastNumber;

    private int literalStart;
    private int literalEnd;

    /**
     * Adds a line.
     *
     * @param depth the depth of the list item that begins with the line, from 1; 0 if none does
     * @param number the number of the line, from 1
     * @param shown what readers see of it
     */
    void add(Line.Kind kind, int depth, int number, String shown) {
        if (kind == Line.Kind.OTHER) {
            addLiteral(number, shown);
        } else if (kind != Line.Kind.BLANK) {
            endLiteral();
            append(kind, number, bullet(depth) + shown);
            lastNumber = number;
        }
    }

    /** Tags and comments may extend over several of the lines that are shown as they are written. */
    private void addLiteral(int number, String shown) {
        if (number > literalEnd + 1) {
            endLiteral();
        }
        literalStart = literal.isEmpty() ? number : literalStart;
        literalEnd = number;
        literal.append(shown).append('\n');
    }

    private void endLiteral() {
        String shown = TAG.matcher(COMMENT.matcher(literal).replaceAll("")).replaceAll("");
        append(Line.Kind.OTHER, literalStart, shown.strip());
        lastNumber = Math.max(lastNumber, literalEnd);
        literal.setLength(0);
    }

    private void append(Line.Kind kind, int number, String shown) {
        if (!shown.isBlank()) {
            text.append(text.isEmpty() ? "" : separator(kind, number)).append(shown);
            lastKind = kind;
        }
    }

    private String separator(Line.Kind kind, int number) {
        boolean apart = number > lastNumber + 1 || kind == Line.Kind.HEADING || lastKind == Line.Kind.HEADING;
        boolean continues = kind == Line.Kind.PROSE && lastKind == Line.Kind.PROSE;
        return apart ? "\n\n" : continues ? " " : "\n";
    }

    private static String bullet(int depth) {
        return depth == 0 ? "" : "  ".repeat(Math.min(depth, 9) - 1) + "* ";
    }

    /** All paragraphs. */
    String text() {
        endLiteral();
        return text.toString();
    }
}
