package io.github.idealint.rule.builtin.value;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Searches the lines of a page as their author wrote them, except for what is shown as it is written. */
public final class VisibleLineScan {

    private VisibleLineScan() {}

    /**
     * A match on a line.
     *
     * @param line the line
     * @param match the match, by offsets on the page
     */
    public record Hit(Line line, MatchResult match) {

        /** Where the match stands on the page. */
        public TextRange range() {
            return range(0);
        }

        /** Where a group of the match, which must be there, stands on the page. */
        public TextRange range(int group) {
            return new TextRange(match.start(group), match.end(group));
        }
    }

    /** The matches of a pattern, by place; each stays on its line, and sees nothing before or after the line. */
    public static Stream<Hit> find(IdeaPage page, Pattern pattern) {
        return find(page, "", pattern);
    }

    /**
     * The matches of a pattern, by place; each stays on its line, and sees nothing before or after the line.
     *
     * @param hints characters of which each line with a match has at least one, so that the other lines cost next to
     *     nothing; none for a pattern that can match any line
     */
    public static Stream<Hit> find(IdeaPage page, String hints, Pattern pattern) {
        String text = page.source().text();
        Matcher matcher = pattern.matcher(text);
        List<Hit> hits = new ArrayList<>(0);
        for (Line line : page.lines()) {
            if (!line.is(Line.Kind.OTHER) && !line.is(Line.Kind.BLANK) && holdsAny(hints, text, line.range())) {
                matcher.region(line.range().start(), line.range().end());
                while (matcher.find()) {
                    hits.add(new Hit(line, matcher.toMatchResult()));
                }
            }
        }
        return hits.stream().filter(hit -> !page.isLiteral(hit.range()));
    }

    private static boolean holdsAny(String hints, String text, TextRange line) {
        boolean found = hints.isEmpty();
        for (int i = line.start(); i < line.end() && !found; i++) {
            found = hints.indexOf(text.charAt(i)) >= 0;
        }
        return found;
    }
}
