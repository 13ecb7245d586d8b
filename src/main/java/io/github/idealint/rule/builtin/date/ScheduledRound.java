package io.github.idealint.rule.builtin.date;

import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.round.Round;
import io.github.idealint.round.Wiki;
import io.github.idealint.round.date.RoundNames;
import io.github.idealint.round.date.Season;
import io.github.idealint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/**
 * The round that the schedule is for, among the rounds of the run.
 *
 * @param name the name of the schedule
 * @param season what it means
 * @param rounds what the names of the run's round pages mean
 */
record ScheduledRound(String name, Season season, List<Season> rounds) {

    /** The rounds of a run, each once. */
    private record Seasons(List<Season> all) {

        static Seasons of(Wiki wiki, RoundNames names) {
            return new Seasons(wiki.rounds().stream()
                    .map(Round::page)
                    .flatMap(Optional::stream)
                    .flatMap(sheet -> names.season(sheet.name().title().name()).stream())
                    .distinct()
                    .toList());
        }
    }

    /** That of a run; none without a schedule, or if the name of the schedule has no year. */
    static Optional<ScheduledRound> of(RuleContext context) {
        RoundNames names = RoundDates.names(context);
        return context.profile()
                .schedule()
                .flatMap(RoundSchedule::name)
                .flatMap(name -> names.season(name)
                        .map(season -> new ScheduledRound(
                                name,
                                season,
                                context.onceOfAll(Seasons.class, wiki -> Seasons.of(wiki, names))
                                        .all())));
    }

    /** Whether it is for no round of the run, and a page's is the last of the same programme. */
    boolean isMissedBy(Season page) {
        return !season.programme().isEmpty()
                && season.programme().equals(page.programme())
                && rounds.stream().noneMatch(season::agreesWith)
                && rounds.stream().filter(season::isSameProgramme).noneMatch(other -> other.year() > page.year());
    }
}
