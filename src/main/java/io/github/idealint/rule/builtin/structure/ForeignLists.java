package io.github.idealint.rule.builtin.structure;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lists that are written with dashes or numbers, which wikitext shows as one paragraph. */
final class ForeignLists {

    private static final Pattern DASH = Pattern.compile("^([-+–•])\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}[.)])\\s+(?=\\S)");

    private ForeignLists() {}

    /** The runs of lines that are such lists, with the lines that continue an entry. */
    static List<LineRun> in(IdeaPage page) {
        List<LineRun> lists = new ArrayList<>();
        int at = 0;
        while (at < page.lines().size()) {
            LineRun run = runFrom(page.lines(), at);
            if (isList(page.lines(), run)) {
                lists.add(run);
            }
            at = run.last() + 1;
        }
        return lists;
    }

    /** The mark at the start of a line, with the blanks behind it. */
    static Matcher mark(Line line) {
        String text = line.content().text();
        Matcher dash = DASH.matcher(text);
        return dash.find() ? dash : NUMBER.matcher(text);
    }

    /** Whether a line begins an entry. */
    static boolean isEntry(Line line) {
        return line.is(Line.Kind.PROSE) && (mark(line).reset().find());
    }

    private static LineRun runFrom(List<Line> lines, int at) {
        int last = at;
        if (isEntry(lines.get(at))) {
            int next = at + 1;
            while (next < lines.size() && continues(lines, next)) {
                last = lines.get(next).is(Line.Kind.BLANK) ? last : next;
                next++;
            }
        }
        return new LineRun(at, last);
    }

    private static boolean continues(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.is(Line.Kind.BLANK)) {
            return at + 1 < lines.size() && isEntry(lines.get(at + 1));
        }
        return line.isLoose();
    }

    /** One line with a dash may be a sentence that was wrapped there. */
    private static boolean isList(List<Line> lines, LineRun run) {
        long entries = run.indexes().filter(at -> isEntry(lines.get(at))).count();
        boolean opens = run.first() == 0 || !lines.get(run.first() - 1).is(Line.Kind.PROSE);
        boolean announced =
                !opens && lines.get(run.first() - 1).content().text().endsWith(":");
        return entries > 1 || entries == 1 && (opens || announced);
    }
}
