package io.github.idealint.round.date;

import io.github.idealint.text.TextRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day as it is written, even one that the calendar does not have.
 *
 * @param range from its first character to its last, without the day of the week
 * @param year the year, written here or shared with the other end of a period; empty if neither has one
 * @param month the month, written here or shared
 * @param day the day of the month, 1 to 39
 * @param weekday the day of the week beside it
 * @param parts the places of its parts
 */
public record WrittenDate(
        TextRange range, OptionalInt year, Month month, int day, Optional<Weekday> weekday, Parts parts) {

    /**
     * A day of the week beside a date.
     *
     * @param range the word
     * @param day what it means
     */
    public record Weekday(TextRange range, DayOfWeek day) {}

    /**
     * The places of the parts of a date; a part that it shares with the other end of its period is only in the other's.
     *
     * @param day the day with its {@code st} or {@code th}
     * @param month the month's name or number, with its full stop
     * @param year the year
     */
    public record Parts(TextRange day, Optional<TextRange> month, Optional<TextRange> year) {}

    private static final int ANY_LEAP_YEAR = 2000;
    private static final int LAST_DAY_WRITTEN = 39;

    public WrittenDate {
        if (day < 1 || day > LAST_DAY_WRITTEN) {
            throw new DateTimeException("no day of a month: " + day);
        }
    }

    /** Whether the calendar has such a day, in some year if none is known. */
    public boolean isPossible() {
        return day <= YearMonth.of(year.orElse(ANY_LEAP_YEAR), month).lengthOfMonth();
    }

    /** The day; empty if its year is not known or it is impossible. */
    public Optional<LocalDate> date() {
        return year.isPresent() ? in(year.getAsInt()) : Optional.empty();
    }

    /** The day, in a given year if it has none of its own; empty if it is impossible. */
    public Optional<LocalDate> in(int otherwise) {
        YearMonth when = YearMonth.of(year.orElse(otherwise), month);
        return when.isValidDay(day) ? Optional.of(when.atDay(day)) : Optional.empty();
    }

    /** From its first character to its last, with the day of the week. */
    TextRange rangeWithWeekday() {
        return weekday.map(word -> word.range().cover(range)).orElse(range);
    }

    /** The same day, with a day of the week beside it. */
    WrittenDate on(Weekday word) {
        return new WrittenDate(range, year, month, day, Optional.of(word), parts);
    }

    /** The same day, in a year if none is known. */
    WrittenDate sharing(OptionalInt sharedYear) {
        return year.isPresent() ? this : new WrittenDate(range, sharedYear, month, day, weekday, parts);
    }
}
