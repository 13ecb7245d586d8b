package io.github.idealint.rule.builtin.structure;

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

    /** The lines of the run. */
    List<Line> in(IdeaPage page) {
        return page.lines().subList(first, last + 1);
    }

    /** The indexes of the lines. */
    IntStream indexes() {
        return IntStream.rangeClosed(first, last);
    }

    /** The edit that appends a line to the line before it, with one blank between. */
    static TextEdit join(Line before, Line line) {
        TextRange gap = new TextRange(
                before.content().range().end(), line.content().range().start());
        boolean glued =
                before.content().text().endsWith("<") || line.content().text().startsWith(">");
        return TextEdit.replace(gap, glued ? "" : " ");
    }

    /** The edits that append each line but the first to the line before it. */
    Stream<TextEdit> joined(IdeaPage page) {
        return IntStream.rangeClosed(first + 1, last)
                .mapToObj(line -> join(page.lines().get(line - 1), page.lines().get(line)));
    }
}
