package io.github.idealint.profile;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;

/**
 * How pages write months and days of the week.
 *
 * @param months the words for each month, January first, the full one first: {@code [September, Sep, Sept]}; none where
 *     dates are only looked for in numbers
 * @param weekdays the words for each day of the week, Monday first, the full one first; or none
 * @param ambiguous those of the full words that mean something else in small letters, such as {@code may}
 */
public record CalendarNames(List<List<String>> months, List<List<String>> weekdays, List<String> ambiguous) {

    /** Of a profile without words for months and days. */
    public static final CalendarNames NONE = new CalendarNames(List.of(), List.of(), List.of());

    public CalendarNames {
        months = months.stream().map(List::copyOf).toList();
        weekdays = weekdays.stream().map(List::copyOf).toList();
        ambiguous = List.copyOf(ambiguous);
        check(months, Month.values().length);
        check(weekdays, DayOfWeek.values().length);
    }

    private static void check(List<List<String>> words, int wanted) {
        boolean complete = words.isEmpty() || words.size() == wanted;
        if (!complete || words.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("words for " + wanted + " of them, or none: " + words);
        }
    }
}
