package io.github.idealint.rule.builtin.value;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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
        return find(page, pattern, line -> true);
    }

    /**
     * The matches of a pattern, by place; each stays on its line, and sees nothing before or after the line.
     *
     * @param hints ASCII characters of which each match has at least one, so that lines without them cost next to nothing
     */
    public static Stream<Hit> find(IdeaPage page, String hints, Pattern pattern) {
        return page.source().hasAny(hints)
                ? find(page, pattern, line -> page.source().hasAny(line, hints))
                : Stream.empty();
    }

    private static Stream<Hit> find(IdeaPage page, Pattern pattern, IntPredicate isCandidate) {
        Matcher matcher = pattern.matcher(page.source().text());
        List<Hit> hits = new ArrayList<>(0);
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            if (isCandidate.test(i + 1) && !line.is(Line.Kind.OTHER) && !line.is(Line.Kind.BLANK)) {
                matcher.region(line.range().start(), line.range().end());
                while (matcher.find()) {
                    hits.add(new Hit(line, matcher.toMatchResult()));
                }
            }
        }
        return hits.stream().filter(hit -> !page.isLiteral(hit.range()));
    }
}
