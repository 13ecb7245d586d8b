package io.github.idealint.page;

import io.github.idealint.markup.Outline;
import io.github.idealint.markup.View;
import io.github.idealint.text.TextRanges;
import java.util.List;

/** The lines of a page that its readers do not see: an idea is read on the round page, and that one by itself. */
final class HiddenLines {

    private HiddenLines() {}

    /** The lines, with the hidden ones turned into lines that nobody judges and that say nothing. */
    static List<Line> without(List<Line> lines, Outline outline, IdeaPage.Kind kind) {
        TextRanges hidden = outline.hidden(kind == IdeaPage.Kind.ROUND ? View.PAGE : View.INCLUDED);
        return hidden.isEmpty()
                ? lines
                : lines.stream()
                        .map(line -> isHidden(line, hidden) ? line.unseen() : line)
                        .toList();
    }

    private static boolean isHidden(Line line, TextRanges hidden) {
        return !line.is(Line.Kind.BLANK) && hidden.contain(line.range());
    }
}
