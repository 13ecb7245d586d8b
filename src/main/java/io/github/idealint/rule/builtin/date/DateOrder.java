package io.github.idealint.rule.builtin.date;

import io.github.idealint.round.date.KeyDate;
import io.github.idealint.round.date.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list of key dates by the days on which they begin. A day without a year is in the year that brings it nearest to the
 * one before it, so that January may follow on December.
 */
final class DateOrder {

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(KeyDate date, LocalDate day) {}

    /**
     * A key date in a wrong place.
     *
     * @param date the key date
     * @param isAbove whether it stands above the other, which is earlier, or else below the other, which is later
     * @param other a key date in its right place
     */
    record Misfit(KeyDate date, boolean isAbove, KeyDate other) {}

    /**
     * A list.
     *
     * @param year the year of its first day, if none is written
     */
    DateOrder(List<KeyDate> dates, int year) {
        for (KeyDate date : dates) {
            WrittenDate start = date.when().start();
            Optional<LocalDate> day = entries.isEmpty()
                    ? start.in(year)
                    : near(start, entries.get(entries.size() - 1).day());
            day.ifPresent(known -> entries.add(new Entry(date, known)));
        }
    }

    private static Optional<LocalDate> near(WrittenDate date, LocalDate before) {
        return Stream.of(-1, 0, 1)
                .flatMap(years -> date.in(before.getYear() + years).stream())
                .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - before.toEpochDay())));
    }

    /** The fewest key dates that stand in the way of order. */
    Stream<Misfit> misfits() {
        TreeSet<Integer> kept = longestRise();
        return IntStream.range(0, entries.size())
                .filter(index -> !kept.contains(index))
                .mapToObj(index -> misfit(index, kept));
    }

    private Misfit misfit(int index, TreeSet<Integer> kept) {
        Entry entry = entries.get(index);
        Integer above = kept.lower(index);
        return above != null && entries.get(above).day().isAfter(entry.day())
                ? new Misfit(entry.date(), false, entries.get(above).date())
                : new Misfit(entry.date(), true, entries.get(kept.higher(index)).date());
    }

    /**
     * The places of the longest run, not necessarily of neighbours, in which no day comes before the last (patience
     * sorting). It is laid from the end, so that of two that only need to change places the first is kept.
     */
    private TreeSet<Integer> longestRise() {
        int[] top = new int[entries.size()];
        int[] next = new int[entries.size()];
        int piles = 0;
        for (int i = entries.size() - 1; i >= 0; i--) {
            int pile = firstEarlierThan(entries.get(i).day(), top, piles);
            next[i] = pile == 0 ? entries.size() : top[pile - 1];
            top[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        TreeSet<Integer> rise = new TreeSet<>();
        for (int i = piles == 0 ? entries.size() : top[piles - 1]; i < entries.size(); i = next[i]) {
            rise.add(i);
        }
        return rise;
    }

    private int firstEarlierThan(LocalDate day, int[] top, int piles) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(top[middle]).day().isBefore(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
