package io.github.idealint.rule.builtin.value;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Searches the lines of a page, rows of tables among them, as their author wrote them, except for what is shown as it is written. */
public final class VisibleLineScan {

    private final IdeaPage page;
    private final LineCharacters characters;

    private VisibleLineScan(IdeaPage page) {
        this.page = page;
        this.characters = new LineCharacters(page);
    }

    /** The search of a page, for all rules. */
    public static VisibleLineScan of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(VisibleLineScan.class, page, VisibleLineScan::new);
    }

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
    public Stream<Hit> find(Pattern pattern) {
        return find(pattern, line -> true);
    }

    /**
     * The matches of a pattern, by place; each stays on its line, and sees nothing before or after the line.
     *
     * @param hints ASCII characters of which each match has at least one, so that lines without them cost next to nothing
     */
    public Stream<Hit> find(String hints, Pattern pattern) {
        return characters.haveAny(hints) ? find(pattern, line -> characters.haveAny(line, hints)) : Stream.empty();
    }

    /**
     * Likewise, the matches that may have code or a comment within them: {@code [the `exec` mode][modes]}.
     *
     * @param hints ASCII characters of which each match has at least one
     */
    public Stream<Hit> findAround(String hints, Pattern pattern) {
        return characters.haveAny(hints)
                ? all(pattern, line -> characters.haveAny(line, hints))
                        .filter(hit -> !isLiteral(hit.match().start())
                                && !isLiteral(hit.match().end() - 1))
                : Stream.empty();
    }

    private boolean isLiteral(int offset) {
        return page.isLiteral(new TextRange(offset, offset + 1));
    }

    private Stream<Hit> find(Pattern pattern, IntPredicate isCandidate) {
        return all(pattern, isCandidate).filter(hit -> !page.isLiteral(hit.range()));
    }

    private Stream<Hit> all(Pattern pattern, IntPredicate isCandidate) {
        Matcher matcher = pattern.matcher(page.source().text());
        List<Hit> hits = new ArrayList<>(0);
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            if (isCandidate.test(i) && !line.is(Line.Kind.BLANK)) {
                matcher.region(line.range().start(), line.range().end());
                while (matcher.find()) {
                    hits.add(new Hit(line, matcher.toMatchResult()));
                }
            }
        }
        return hits.stream();
    }

    /**
     * Which ASCII characters each line of a page has, so that a search for something with brackets can pass over the lines
     * that have none. Other characters are not recorded.
     */
    private static final class LineCharacters {

        private static final int WORD = 64;

        /** Two words of 64 bits for each line, a bit for each of the 128 characters, and the same for the whole page. */
        private final long[] lines;

        private final long[] all = new long[2];

        LineCharacters(IdeaPage page) {
            String text = page.source().text();
            lines = new long[2 * page.lines().size()];
            for (int line = 0; line < page.lines().size(); line++) {
                TextRange range = page.lines().get(line).range();
                for (int i = range.start(); i < range.end(); i++) {
                    char c = text.charAt(i);
                    if (c < 2 * WORD) {
                        lines[2 * line + c / WORD] |= 1L << c;
                    }
                }
                all[0] |= lines[2 * line];
                all[1] |= lines[2 * line + 1];
            }
        }

        boolean haveAny(String some) {
            return haveAny(all, 0, some);
        }

        /** Whether a line, counted from 0, has one of some characters. */
        boolean haveAny(int line, String some) {
            return haveAny(lines, 2 * line, some);
        }

        private static boolean haveAny(long[] bits, int at, String some) {
            for (int i = 0; i < some.length(); i++) {
                char c = some.charAt(i);
                if ((bits[at + c / WORD] >>> c & 1) != 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
