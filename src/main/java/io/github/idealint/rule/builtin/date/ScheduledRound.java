package io.github.idealint.rule.builtin.date;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Schedule;
import io.github.idealint.round.Round;
import io.github.idealint.round.date.Season;
import io.github.idealint.rule.RuleContext;
import java.util.Optional;
import java.util.stream.Stream;

/** The round that the schedule is for, among the rounds of the run. */
final class ScheduledRound {

    private final RuleContext context;
    private final Optional<Season> season;

    ScheduledRound(RuleContext context) {
        this.context = context;
        this.season = context.profile().schedule().flatMap(Schedule::name).flatMap(Season::of);
    }

    /** The name of the schedule, if it is for no round of the run, and a page's is the last of its programme. */
    Optional<String> missedBy(IdeaPage page, RoundDates dates) {
        boolean missed = season.isPresent()
                && dates.season().isPresent()
                && !season.get().programme().isEmpty()
                && season.get().programme().equals(dates.season().get().programme())
                && rounds().noneMatch(season.get()::agreesWith)
                && rounds().noneMatch(other -> isLater(other, dates.season().get()));
        return context.profile().schedule().flatMap(Schedule::name).filter(name -> missed);
    }

    /** The rounds of the run with the schedule's programme. */
    private Stream<Season> rounds() {
        return context.wiki().rounds().stream()
                .map(Round::page)
                .flatMap(Optional::stream)
                .flatMap(sheet -> Season.of(sheet.name().title().name()).stream())
                .filter(other -> season.get().isSameProgramme(other));
    }

    private static boolean isLater(Season other, Season season) {
        return other.year() > season.year();
    }
}
