package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adjacent lines of a page.
 *
 * @param first index of the first line
 * @param last index of the last line
 */
record LineRun(int first, int last) {

    private static final String FENCE = "\n```";

    /** The lines of the run. */
    List<Line> in(IdeaPage page) {
        return page.lines().subList(first, last + 1);
    }

    /** The indexes of the lines. */
    IntStream indexes() {
        return IntStream.rangeClosed(first, last);
    }

    /** How safe it is to join or move lines: where fences of Markdown stand, they may be code. */
    static Applicability applicability(IdeaPage page) {
        return page.source().text().contains(FENCE) ? Applicability.UNSAFE : Applicability.SAFE;
    }

    /** The edit that appends a line to the line before it, with one blank between; nothing but blanks is taken out. */
    static TextEdit join(IdeaPage page, Line before, Line line) {
        String text = page.source().text();
        TextRange gap = new TextRange(
                before.range().trim(text).end(), line.range().trim(text).start());
        boolean glued = text.startsWith("<", gap.start() - 1) || text.startsWith(">", gap.end());
        return TextEdit.replace(gap, glued ? "" : " ");
    }

    /** The edits that append each line but the first to the line before it. */
    Stream<TextEdit> joined(IdeaPage page) {
        return IntStream.rangeClosed(first + 1, last)
                .mapToObj(line ->
                        join(page, page.lines().get(line - 1), page.lines().get(line)));
    }
}
