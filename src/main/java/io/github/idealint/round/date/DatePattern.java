package io.github.idealint.round.date;

import java.util.List;
import java.util.regex.Pattern;

/** How dates and times are written, as patterns: every repetition is bounded, so that they take linear time. */
final class DatePattern {

    private static final String ORDINAL = "(?:st|nd|rd|th)?+";
    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[0-9])" + ORDINAL;
    private static final String DAY_END = "(?![\\p{L}\\p{N}_%]|[.:]\\p{N}|\\h?[apAP]\\.?[mM]\\b)";
    private static final String YEAR = "(?:19|20)[0-9]{2}(?!\\p{N}|:\\p{N})";
    private static final String BEFORE_YEAR = "(?:\\h{0,3},\\h{0,3}|\\h{1,3})";
    private static final String WORD_START = "(?<![\\p{L}\\p{N}_])";
    private static final String NUMBER_START = "(?<![\\p{L}\\p{N}_.:/#$€])";

    private static final String DASH = "(?:-{1,3}|–|—)";
    private static final String UNTIL = "\\h{1,3}(?:to|until|till?|through|thru|->|→)\\h{1,3}(?:the\\h)?";
    private static final String WIDE_DASH = "\\h{1,3}" + DASH + "\\h{1,3}";

    /** {@code Oct. 1 - 3 projects} are no days: what follows a lone number must end the period or go on with it. */
    private static final String CLOSE = "(?=\\h{0,3}(?:$|[),;:.\\]|–—-]|at\\b|" + YEAR + "|[0-9]{1,2}:[0-9]{2}))";

    /** {@code Week 1 - 5 May} is one day. */
    private static final String NO_COUNT = "(?<!\\p{L}\\h{1,2}[0-9]{1,2})";

    /** ISO 8601. It has the group of a last day, like the other ways, but one that never matches. */
    private static final String ISO = "(?<![\\p{L}\\p{N}_./-])(?<y3>(?:19|20)[0-9]{2})-(?<m3>0[1-9]|1[0-2])"
            + "-(?<a3>0[1-9]|[12][0-9]|3[0-9])(?<b3>(?!))?(?![\\p{L}\\p{N}_-])";

    /** The ways to write a date; the names of their groups end in these. */
    static final List<String> WAYS = List.of("1", "2", "3");

    /** A time after a date: {@code at 4pm UTC}, {@code 16:00}. */
    static final Pattern TIME = Pattern.compile("(?:\\h{0,2},)?\\h{1,3}(?:(?:at|by|@)\\h{1,2})?(?<t>(?<h>[0-9]{1,2})"
            + "(?::(?<i>[0-9]{2})(?::[0-9]{2})?(?<p>\\h?[apAP]\\.?[mM]\\b\\.?)?|(?<q>\\h?[apAP]\\.?[mM]\\b\\.?))(?!\\p{L}|\\p{N}|:)"
            + "(?:\\h{0,2}\\(?(?<z>(?:UTC|GMT|AoE|[A-Z]{1,3}[SDE]?T)(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?)(?!\\p{L}))?)");

    /** What stands between the two dates of a period. */
    static final Pattern BETWEEN = Pattern.compile(
            "\\h{0,3}(?:,\\h{0,2})?(?:" + DASH + "|->|→|(?:to|until|till?|through|thru)\\h)\\h{0,3}(?:the\\h{1,3})?");

    private final Pattern hint;
    private final Pattern date;
    private final Pattern weekdayAfter;
    private final Pattern weekdaysBefore;

    /** The patterns of dates in some words. */
    DatePattern(DateWords words) {
        String weekday = "(?<w>" + words.weekday() + ")";
        String before = "(?:" + WORD_START + weekday + "\\.?,?\\h{1,3}(?:the\\h{1,3})?)?";
        // Only a short month has a full stop of its own; after a full one it ends the sentence.
        String month = words.month() + "(?:(?<=" + words.shortMonth() + ")\\.)?+";
        hint = Pattern.compile(words.monthHint() + "|[0-9]{4}-[0-9]");
        date = Pattern.compile(
                before + "(?:" + monthFirst(month, words.month()) + "|" + dayFirst(month) + "|" + ISO + ")");
        weekdayAfter = Pattern.compile("\\h?\\(" + weekday + "\\)");
        weekdaysBefore = Pattern.compile(words.weekday() + "\\.?\\h{0,2}(?:[/&,–-]|and|or|to)\\h{0,2}$");
    }

    /** A quick test: it finds something in each line with a date, and in few others. */
    Pattern hint() {
        return hint;
    }

    /**
     * A date, or several days of a month. Groups: {@code w} the day of the week, {@code a} the first or only day,
     * {@code b} the last, {@code m} the month, {@code y} the year.
     */
    Pattern date() {
        return date;
    }

    /** The day of the week in parentheses after a date. */
    Pattern weekdayAfter() {
        return weekdayAfter;
    }

    /** The end of a text after which a day of the week is the last of several, and not that of the date after it. */
    Pattern weekdaysBefore() {
        return weekdaysBefore;
    }

    private static String monthFirst(String month, String anyMonth) {
        String noMonth = "(?!\\h{1,3}(?:of\\h{1,3})?" + anyMonth + ")";
        return WORD_START + group("m1", month) + "(?:\\h{1,3}|,\\h{0,3}|(?<=\\.))(?:the\\h{1,3})?" + day("a1")
                + "(?:(?:" + DASH + "|(?:" + WIDE_DASH + "|" + UNTIL + ")(?=" + DAY + DAY_END + CLOSE + "))"
                + day("b1") + noMonth + ")?" + year("y1");
    }

    /** {@code Phase 1 May 31} begins with the month, {@code 1 May 16:00} with the day. */
    private static String dayFirst(String month) {
        return NUMBER_START + "(?:" + day("a2") + "(?:" + DASH + "|" + UNTIL + "|" + NO_COUNT + WIDE_DASH + "))?"
                + day("b2") + "\\h{1,3}(?:of\\h{1,3})?" + group("m2", month) + "(?!,?\\h{1,3}[0-9]{1,2}" + ORDINAL
                + DAY_END + ")" + year("y2");
    }

    private static String group(String name, String pattern) {
        return "(?<" + name + ">" + pattern + ")";
    }

    private static String day(String name) {
        return group(name, DAY) + DAY_END;
    }

    private static String year(String name) {
        return "(?:" + BEFORE_YEAR + group(name, YEAR) + ")?";
    }
}
