package io.github.idealint.round.date;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The round of a programme that a name means: {@code Outreachy 2020 DecemberMarch}, {@code Google Summer of Code 2026}.
 *
 * @param programme the rest of the name, in lower case; empty if there is none
 * @param year the year in which it begins
 * @param months its first and last month, if the name has them
 */
public record Season(String programme, int year, Optional<Months> months) {

    /**
     * The months of a round, which may end in the next year.
     *
     * @param first the month in which it begins
     * @param last the month in which it ends
     */
    public record Months(Month first, Month last) {

        /** Whether it ends in the next year. */
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

    /** The year of a day that the round's page gives without one; empty if it could be either of two. */
    public OptionalInt yearOf(Month month) {
        boolean clear = months.map(between -> between.wrap() == month.compareTo(between.last()) > 0)
                .orElse(true);
        return clear ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** Whether another name may mean the same round; what only one of them has makes no difference. */
    public boolean agreesWith(Season other) {
        return isSameProgramme(other)
                && year == other.year
                && (months.isEmpty() || other.months.isEmpty() || months.equals(other.months));
    }

    /** Whether another name may mean a round of the same programme. */
    public boolean isSameProgramme(Season other) {
        return programme.isEmpty() || other.programme.isEmpty() || programme.equals(other.programme);
    }

    private int lastYear() {
        return months.filter(Months::wrap).isPresent() ? year + 1 : year;
    }
}
