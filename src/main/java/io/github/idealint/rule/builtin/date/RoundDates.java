package io.github.idealint.rule.builtin.date;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.profile.RoundSchedule.Milestone;
import io.github.idealint.round.date.DateReader;
import io.github.idealint.round.date.KeyDate;
import io.github.idealint.round.date.KeyDates;
import io.github.idealint.round.date.PageDates;
import io.github.idealint.round.date.RoundNames;
import io.github.idealint.round.date.Season;
import io.github.idealint.round.date.WrittenDate;
import io.github.idealint.rule.RuleContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dates on a page and what is known of when its round takes place.
 *
 * @param all all dates of the page
 * @param keyDates those of them that a round page lists as its key dates; none on other pages
 * @param season the time that the name of a round page gives
 * @param schedule the configured schedule, if it is that of the page's round
 * @param drifted the key dates that differ from the schedule, in order, each with its milestone
 * @param listed the days in the key dates
 */
record RoundDates(
        PageDates all,
        KeyDates keyDates,
        Optional<Season> season,
        Optional<RoundSchedule> schedule,
        Map<KeyDate, Milestone> drifted,
        Set<WrittenDate> listed) {

    private static final KeyDates NO_KEY_DATES = new KeyDates(List.of());

    /** Those of a page, read once however many rules ask. */
    static RoundDates of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(RoundDates.class, page, one -> read(one, context));
    }

    /** What names of rounds mean under the profile of the run. */
    static RoundNames names(RuleContext context) {
        return context.once(RoundNames.class, RoundNames::of);
    }

    /** The reader of dates in the words of the run's profile. */
    static DateReader reader(RuleContext context) {
        return context.once(DateReader.class, DateReader::of);
    }

    private static RoundDates read(IdeaPage page, RuleContext context) {
        PageDates dates = PageDates.of(page, reader(context));
        if (!page.isRound()) {
            return new RoundDates(dates, NO_KEY_DATES, Optional.empty(), Optional.empty(), Map.of(), Set.of());
        }
        KeyDates keyDates = KeyDates.of(page, dates, context.profile().round());
        Optional<Season> season = names(context).season(page.name().title().name());
        Optional<RoundSchedule> schedule =
                context.profile().schedule().filter(configured -> isOf(season, configured, names(context)));
        return new RoundDates(
                dates,
                keyDates,
                season,
                schedule,
                schedule.map(configured -> drifted(keyDates, configured)).orElse(Map.of()),
                keyDates.all().flatMap(date -> date.when().dates()).collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<KeyDate, Milestone> drifted(KeyDates keyDates, RoundSchedule schedule) {
        Milestones milestones = new Milestones(schedule);
        Map<KeyDate, Milestone> drifted = new LinkedHashMap<>();
        keyDates.all()
                .forEach(date -> milestones.driftedFrom(date).ifPresent(milestone -> drifted.put(date, milestone)));
        return drifted;
    }

    /** A schedule whose name gives no time is that of a round in whose years its milestones lie. */
    private static boolean isOf(Optional<Season> season, RoundSchedule schedule, RoundNames names) {
        Optional<Season> scheduled = schedule.name().flatMap(names::season);
        return season.isEmpty()
                || scheduled
                        .map(season.get()::agreesWith)
                        .orElseGet(() -> schedule.milestones().stream()
                                .anyMatch(milestone ->
                                        season.get().isIn(milestone.from().getYear())));
    }

    /** A day; on a round page, one without a year is in the round's year if that is clear. */
    Optional<LocalDate> day(WrittenDate date) {
        return date.date()
                .or(() -> season.flatMap(round ->
                                round.yearOf(date.month()).stream().boxed().findFirst())
                        .flatMap(date::in));
    }

    /** The same, but one without a year counts only among the key dates. */
    Optional<LocalDate> dayInList(WrittenDate date) {
        return listed.contains(date) ? day(date) : date.date();
    }
}
