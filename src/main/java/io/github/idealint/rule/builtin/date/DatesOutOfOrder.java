package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.round.date.KeyDate;
import io.github.idealint.round.date.PageDates.DatedLine;
import io.github.idealint.round.date.Season;
import io.github.idealint.round.date.WrittenDate;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Flags periods that end before they begin, key dates that don't come one after another, and internships at another time
 * than that of their round.
 */
@RuleInfo(
        id = "dates-out-of-order",
        summary = "A period that ends before it begins, or a key date in the wrong place",
        severity = Severity.ERROR)
public final class DatesOutOfOrder implements Rule {

    private static final MessageTemplate REVERSED =
            new MessageTemplate("{} ends before it begins. Swap the two dates, or correct the wrong one.");
    private static final MessageTemplate TOO_EARLY = new MessageTemplate(
            "{} is listed before {}, which is earlier. List the dates in order, or correct the wrong one.");
    private static final MessageTemplate TOO_LATE = new MessageTemplate(
            "{} is listed after {}, which is later. List the dates in order, or correct the wrong one.");
    private static final MessageTemplate OUTSIDE = new MessageTemplate(
            "{} is outside the round, which runs from {} to {} according to the page's name. Correct the {}, or rename"
                    + " the page.");
    private static final MessageTemplate LABELLED = new MessageTemplate("{} for {}");

    /** What was moved from one date to another may well be earlier now. */
    private static final Pattern MOVED =
            Pattern.compile("(?i)\\b(?:moved|changed?|shifted|advanced|brought forward|corrected|reschedul)");

    private static final Pattern INTERNSHIP = Pattern.compile(
            "(?i)^(?:the\\h)?internships?(?:\\h(?:period|dates|phase|begins?|ends?|runs?|starts?)\\b.*)?$");
    private static final int ANY_YEAR = 2000;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundDates dates = RoundDates.of(page, context);
        SourceText source = page.source();
        return Stream.of(
                        dates.all().lines().flatMap(line -> reversed(line, source)),
                        dates.keyDates()
                                .all()
                                .filter(date -> isOutside(date, dates) && !isDrifted(date, dates))
                                .map(date -> outside(date, dates, source)),
                        dates.keyDates().lists().stream()
                                .flatMap(list -> misplaced(list, dates))
                                .filter(misfit -> !isDrifted(misfit.date(), dates) && !isDrifted(misfit.other(), dates))
                                .map(misfit -> misplaced(misfit, source)))
                .flatMap(findings -> findings);
    }

    /** Whether it differs from the schedule, so that the rule {@code schedule-drift} names the right date. */
    private static boolean isDrifted(KeyDate date, RoundDates dates) {
        return dates.drifted().containsKey(date);
    }

    private static Stream<Finding> reversed(DatedLine line, SourceText source) {
        return line.periods().stream()
                .map(PlacedPeriod::period)
                .filter(WrittenPeriod::isReversed)
                .filter(period -> !MOVED.matcher(line.line().content().text()).find())
                .map(period -> Finding.at(period.range(), REVERSED.with(quoted(source.text(period.range())))));
    }

    private static Finding misplaced(DateOrder.Misfit misfit, SourceText source) {
        MessageTemplate message = misfit.isAbove() ? TOO_EARLY : TOO_LATE;
        return Finding.at(
                misfit.date().when().range(),
                message.with(named(misfit.date(), source), named(misfit.other(), source)));
    }

    private static String named(KeyDate date, SourceText source) {
        String when = quoted(source.text(date.when().range()));
        return date.label().isEmpty()
                ? when
                : LABELLED.with(when, quoted(date.label().text()));
    }

    /** Whether an internship begins before the round's first month, or ends after its last. */
    private static boolean isOutside(KeyDate date, RoundDates dates) {
        Optional<LocalDate> first = dates.season().flatMap(Season::begins).map(month -> month.atDay(1));
        Optional<LocalDate> last = dates.season().flatMap(Season::ends).map(YearMonth::atEndOfMonth);
        return INTERNSHIP.matcher(date.label().text()).find()
                && !date.when().isReversed()
                && (isBefore(date.when().start().date(), first)
                        || isBefore(last, date.when().last().date()));
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static Finding outside(KeyDate date, RoundDates dates, SourceText source) {
        return Finding.at(
                date.when().range(),
                OUTSIDE.with(
                        named(date, source),
                        month(dates.season().flatMap(Season::begins)),
                        month(dates.season().flatMap(Season::ends)),
                        date.when().end().isPresent() ? "dates" : "date"));
    }

    private static String month(Optional<YearMonth> month) {
        return month.map(when -> DateWording.month(when.getMonth()) + " " + when.getYear())
                .orElse("");
    }

    private static Stream<DateOrder.Misfit> misplaced(List<KeyDate> list, RoundDates dates) {
        List<KeyDate> sound = list.stream()
                .filter(date -> !date.when().isReversed() && !isOutside(date, dates))
                .toList();
        return new DateOrder(sound, dates.season().map(Season::year).orElse(ANY_YEAR)).misfits();
    }

    /**
     * A list of key dates by the days on which they begin. A day without a year is in the year that brings it nearest to the
     * one before it, so that January may follow on December.
     */
    private static final class DateOrder {

        private final List<DatedEntry> entries = new ArrayList<>();

        private record DatedEntry(KeyDate date, LocalDate day) {}

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
                day.ifPresent(known -> entries.add(new DatedEntry(date, known)));
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
            DatedEntry entry = entries.get(index);
            Integer above = kept.lower(index);
            return above != null && entries.get(above).day().isAfter(entry.day())
                    ? new Misfit(entry.date(), false, entries.get(above).date())
                    : new Misfit(
                            entry.date(), true, entries.get(kept.higher(index)).date());
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
}
