package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Heading;
import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is gone from a line before MediaWiki looks for headings and lists: tags of partial inclusion, magic words and
 * comments. {@code __NOTOC__=== Timer ===} is a heading, and {@code <onlyinclude>* Language: C} an item (measured on
 * MediaWiki 1.39).
 */
final class UnseenMarkup {

    private static final int LOWEST_LEVEL = 6;
    private static final char MARK = '=';

    private static final int MOST_TRIES = 3;

    /** Each begins and ends in one way only, so that no search goes back. */
    private static final String UNSEEN = "(?:<noinclude>[^<\\n]{0,500}+</noinclude>(?![ \\t]{0,50}+$)"
            + "|</?(?:noinclude|onlyinclude|includeonly)[ \\t]{0,9}+/?>|__[A-Z]{3,30}+__"
            + "|<!--(?:(?!-->)[^\\n]){0,500}+-->|\\{\\{(?:DISPLAYTITLE|DEFAULTSORT):[^{}\\n]{0,500}+}})";

    /** What all of it begins with: most lines begin otherwise. */
    private static final String OPENING = "<_{";

    private static final Pattern BEFORE =
            Pattern.compile("^" + UNSEEN + "{1,20}+(?=[=*#:; ])", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:[ \\t]|<noinclude>[^<\\n]{0,500}+</noinclude>|" + UNSEEN + "){0,100}+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_MARKS = Pattern.compile("^={3,}+[ \\t]*+$");

    private UnseenMarkup() {}

    /** How much of a line is gone before the marks of a heading or an item, or before a blank; 0 before anything else. */
    static int before(String line) {
        if (line.isEmpty() || OPENING.indexOf(line.charAt(0)) < 0) {
            return 0;
        }
        Matcher before = BEFORE.matcher(line);
        return before.find() ? before.end() : 0;
    }

    /**
     * The heading that a line is without what is gone behind it; a line of equals signs alone is one as well.
     *
     * @param offset where the line begins in the page
     */
    static Optional<Heading> heading(String line, int offset) {
        int opening = marksFrom(line);
        if (opening == 0) {
            return Optional.empty();
        }
        if (ONLY_MARKS.matcher(line).matches()) {
            int count = line.strip().length();
            return Optional.of(heading(line, offset, count, Math.min(LOWEST_LEVEL, (count - 1) / 2)));
        }
        return end(line, opening).map(end -> heading(line, offset, end, Math.min(opening, marksBefore(line, end))));
    }

    private static int marksFrom(String line) {
        int marks = 0;
        while (marks < Math.min(LOWEST_LEVEL, line.length()) && line.charAt(marks) == MARK) {
            marks++;
        }
        return marks;
    }

    private static int marksBefore(String line, int end) {
        int marks = 0;
        while (marks < LOWEST_LEVEL && line.charAt(end - 1 - marks) == MARK) {
            marks++;
        }
        return marks;
    }

    /** Where the marks of a heading end, behind which nothing is seen. */
    private static Optional<Integer> end(String line, int opening) {
        int end = line.lastIndexOf(MARK) + 1;
        for (int tries = 0; tries < MOST_TRIES && end > opening; tries++) {
            if (BEHIND.matcher(line).region(end, line.length()).matches()) {
                return Optional.of(end).filter(found -> found - marksBefore(line, found) > opening);
            }
            end = line.lastIndexOf(MARK, end - 2) + 1;
        }
        return Optional.empty();
    }

    private static Heading heading(String line, int offset, int length, int level) {
        int start = level;
        int end = length - level;
        while (start < end && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return new Heading(new TextRange(offset, offset + length), level, new TextRange(offset + start, offset + end));
    }
}
