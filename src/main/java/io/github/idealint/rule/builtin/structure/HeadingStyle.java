package io.github.idealint.rule.builtin.structure;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Script;
import io.github.idealint.page.Title;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** How headings are written and moved to another level. */
final class HeadingStyle {

    private HeadingStyle() {}

    /** A heading as authors write it: {@code === Add a trace viewer ===}. */
    static String written(Script script, int level, String title) {
        String marks = script.heading(level);
        return marks + " " + title + (script.closesHeading() ? " " + marks : "");
    }

    /** The edits that give a heading another level; none if it is not written with marks. */
    static List<TextEdit> moved(IdeaPage page, Title title, int level) {
        Script script = page.script();
        String written = page.source().text(title.range());
        int opening = marks(script, written);
        int closing = script.closesHeading() ? closingMarks(script, written, opening) : 0;
        List<TextEdit> edits = new ArrayList<>();
        if (opening > 0) {
            int start = title.range().start();
            edits.add(TextEdit.replace(new TextRange(start, start + opening), script.heading(level)));
        }
        if (opening > 0 && closing > 0) {
            int end = title.range().end();
            edits.add(TextEdit.replace(new TextRange(end - closing, end), script.heading(level)));
        }
        return edits;
    }

    private static int marks(Script script, String written) {
        int end = 0;
        while (written.startsWith(script.heading(), end)) {
            end += script.heading().length();
        }
        return end;
    }

    private static int closingMarks(Script script, String written, int opening) {
        int start = written.length();
        int length = script.heading().length();
        while (start - length >= opening && written.startsWith(script.heading(), start - length)) {
            start -= length;
        }
        return written.length() - start;
    }
}
