package io.github.idealint.rule.builtin.date;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.round.date.KeyDates;
import io.github.idealint.round.date.Season;
import io.github.idealint.round.date.WrittenDate;
import io.github.idealint.rule.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of when a round takes place, by its page and by the profile.
 *
 * @param keyDates the dates that the page lists; none on other pages
 * @param season what the page's name says
 * @param schedule the schedule, if it is this round's
 * @param listed the days in the list
 */
record RoundDates(
        KeyDates keyDates, Optional<Season> season, Optional<RoundSchedule> schedule, Set<WrittenDate> listed) {

    /** Of a page. */
    static RoundDates of(IdeaPage page, RuleContext context) {
        if (!page.isRound()) {
            return new RoundDates(new KeyDates(List.of()), Optional.empty(), Optional.empty(), Set.of());
        }
        Optional<Season> season = Season.of(page.name().title().name());
        KeyDates keyDates = KeyDates.of(page, context.profile().round());
        return new RoundDates(
                keyDates,
                season,
                context.profile().schedule().filter(schedule -> isOf(season, schedule)),
                keyDates.all().flatMap(date -> date.when().dates()).collect(Collectors.toSet()));
    }

    /** The milestones of the schedule, by what pages call them. */
    Optional<Milestones> milestones() {
        return schedule.map(Milestones::new);
    }

    /** A day; one without a year that the page of a round speaks of is in the round's. */
    Optional<LocalDate> day(WrittenDate date) {
        return date.date()
                .or(() -> season.flatMap(round ->
                                round.yearOf(date.month()).stream().boxed().findFirst())
                        .flatMap(date::in));
    }

    /** A day; without a year it must be one of the list. */
    Optional<LocalDate> dayInList(WrittenDate date) {
        return listed.contains(date) ? day(date) : date.date();
    }

    /** What only one of the two tells doesn't part them. */
    private static boolean isOf(Optional<Season> season, RoundSchedule schedule) {
        Optional<Season> scheduled = schedule.name().flatMap(Season::of);
        return season.isEmpty()
                || scheduled
                        .map(season.get()::agreesWith)
                        .orElseGet(() -> schedule.milestones().stream()
                                .anyMatch(milestone ->
                                        season.get().isIn(milestone.from().getYear())));
    }
}
