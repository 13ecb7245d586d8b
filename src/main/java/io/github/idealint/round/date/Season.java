package io.github.idealint.round.date;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which round of a programme a name means: {@code Outreachy 2020 DecemberMarch}, {@code Google Summer of Code 2026}.
 *
 * @param programme the words of the name besides, in lower case; empty where there are none
 * @param year the year in which it begins
 * @param months the months from which to which it lasts, where the name tells them
 */
public record Season(String programme, int year, Optional<Months> months) {

    /**
     * The months of a round; it may end in the next year.
     *
     * @param first the month in which it begins
     * @param last the month in which it ends
     */
    public record Months(Month first, Month last) {

        /** Whether New Year lies between them. */
        public boolean wrap() {
            return last.compareTo(first) < 0;
        }
    }

    /** The first month, if months are known. */
    public Optional<YearMonth> begins() {
        return months.map(between -> YearMonth.of(year, between.first()));
    }

    /** The last month, if months are known. */
    public Optional<YearMonth> ends() {
        return months.map(between -> YearMonth.of(lastYear(), between.last()));
    }

    /** Whether it takes place, even in part, in a year. */
    public boolean isIn(int which) {
        return year <= which && which <= lastYear();
    }

    /** The year of a day without one that the round's page speaks of; empty where it could be either of two. */
    public OptionalInt yearOf(Month month) {
        boolean clear = months.map(between -> between.wrap() == month.compareTo(between.last()) > 0)
                .orElse(true);
        return clear ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** Whether another name may mean the same round: what only one of them tells doesn't part them. */
    public boolean agreesWith(Season other) {
        return isSameProgramme(other)
                && year == other.year
                && (months.isEmpty() || other.months.isEmpty() || months.equals(other.months));
    }

    /** Whether another name means a round of the same programme, or doesn't tell. */
    public boolean isSameProgramme(Season other) {
        return programme.isEmpty() || other.programme.isEmpty() || programme.equals(other.programme);
    }

    private int lastYear() {
        return months.filter(Months::wrap).isPresent() ? year + 1 : year;
    }
}
