package io.github.idealint.round.date;

import io.github.idealint.text.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One day, or all days from one to another, as it is written. What is written once for both ends, both have, such as
 * the year in {@code Oct. 1 to Oct. 31, 2020}.
 *
 * @param start the first day
 * @param end the last day, if two are written
 * @param time the time, of the last day if both have one
 */
public record WrittenPeriod(WrittenDate start, Optional<WrittenDate> end, Optional<WrittenTime> time) {

    /** A single day, at any time. */
    static WrittenPeriod of(WrittenDate day) {
        return new WrittenPeriod(day, Optional.empty(), Optional.empty());
    }

    /**
     * The period from one date to another; if only one has a year, the other is in the same year or, over New Year,
     * beside it.
     */
    static WrittenPeriod between(WrittenDate start, WrittenDate end, Optional<WrittenTime> time) {
        boolean overNewYear = start.month().compareTo(end.month()) > 0;
        WrittenDate first = start.sharing(shifted(end.year(), overNewYear ? -1 : 0));
        WrittenDate last = end.sharing(shifted(start.year(), overNewYear ? 1 : 0));
        return new WrittenPeriod(first, Optional.of(last), time);
    }

    private static OptionalInt shifted(OptionalInt year, int by) {
        return year.isPresent() ? OptionalInt.of(year.getAsInt() + by) : year;
    }

    /** The same days, at a time. */
    WrittenPeriod at(WrittenTime when) {
        return new WrittenPeriod(start, end, Optional.of(when));
    }

    /** From its first character to its last, with days of the week and the time. */
    public TextRange range() {
        return Stream.concat(
                        dates().map(WrittenDate::rangeWithWeekday),
                        time.stream().map(WrittenTime::range))
                .reduce(TextRange::cover)
                .orElseThrow();
    }

    /** The days it writes. */
    public Stream<WrittenDate> dates() {
        return Stream.concat(Stream.of(start), end.stream());
    }

    /** The last day, or the only one. */
    public WrittenDate last() {
        return end.orElse(start);
    }

    /** Whether its last day lies before its first, where that is certain. */
    public boolean isReversed() {
        return end.filter(last -> start.isPossible() && last.isPossible() && isBefore(last, start))
                .isPresent();
    }

    /** Without years, only two days of the same month can be compared: March may follow December. */
    private static boolean isBefore(WrittenDate one, WrittenDate other) {
        if (one.year().isPresent() && other.year().isPresent()) {
            return one.date().orElseThrow().isBefore(other.date().orElseThrow());
        }
        return one.month() == other.month() && one.day() < other.day();
    }
}
