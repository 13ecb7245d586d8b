package io.github.idealint.rule.builtin.value;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.text.TextRange;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Searches the lines of a page as their author wrote them, but for what is shown as it is written. */
public final class VisibleLineScan {

    private VisibleLineScan() {}

    /**
     * A match on a line.
     *
     * @param line the line
     * @param match the match, by offsets on the line
     */
    public record Hit(Line line, MatchResult match) {

        /** Where the match stands on the page. */
        public TextRange range() {
            return range(0);
        }

        /** Where a group of the match, which must be there, stands on the page. */
        public TextRange range(int group) {
            int start = line.range().start();
            return new TextRange(start + match.start(group), start + match.end(group));
        }
    }

    /** The matches of a pattern, by place; each stays on its line. */
    public static Stream<Hit> find(IdeaPage page, Pattern pattern) {
        return find(page, line -> true, pattern);
    }

    /**
     * The matches of a pattern, by place; each stays on its line.
     *
     * @param hint what each line with a match is sure to meet, and few others do: most lines then cost next to nothing
     */
    public static Stream<Hit> find(IdeaPage page, Predicate<String> hint, Pattern pattern) {
        return page.lines().stream()
                .filter(line -> !line.is(Line.Kind.OTHER) && !line.is(Line.Kind.BLANK))
                .flatMap(line -> on(page, line, hint, pattern));
    }

    private static Stream<Hit> on(IdeaPage page, Line line, Predicate<String> hint, Pattern pattern) {
        String text = page.source().text(line.range());
        return !hint.test(text)
                ? Stream.empty()
                : pattern.matcher(text)
                        .results()
                        .map(match -> new Hit(line, match))
                        .filter(hit -> !page.isLiteral(hit.range()));
    }
}
