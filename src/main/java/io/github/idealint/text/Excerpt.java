package io.github.idealint.text;

/** The line a range stands on, with the range underlined, as terminals show it. */
public final class Excerpt {

    private static final int WIDEST = 100;
    private static final String CUT = "…";

    private Excerpt() {}

    /** Two lines: the source's and the one with carets; long lines are cut around the range, tabs become blanks. */
    public static String of(SourceText source, TextRange range) {
        TextRange line = source.line(source.lineAt(range.start()));
        int start = Math.min(range.start(), line.end());
        int end = Math.max(start, Math.min(range.end(), line.end()));
        int from = Math.max(line.start(), Math.min(start - WIDEST / 4, line.end() - WIDEST));
        int to = Math.min(line.end(), from + WIDEST);
        String before = (from > line.start() ? CUT : "") + shown(source, from, start);
        String marked = shown(source, start, Math.min(end, to));
        String after = shown(source, Math.min(end, to), to) + (to < line.end() ? CUT : "");
        String number = Integer.toString(source.positionOf(range.start()).line());
        return number + " | " + before + marked + after + "\n"
                + " ".repeat(number.length()) + " | " + " ".repeat(columns(before))
                + "^".repeat(Math.max(1, columns(marked)));
    }

    private static String shown(SourceText source, int from, int to) {
        return Printable.of(source.text().substring(from, Math.max(from, to)));
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }
}
