package io.github.idealint.rule.builtin.date;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Round;
import io.github.idealint.round.date.RoundNames;
import io.github.idealint.round.date.Season;
import io.github.idealint.rule.RuleContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last day for ideas of a round. */
public final class IdeasDeadline {

    private IdeasDeadline() {}

    /** The day, by the schedule of the page's round, if it is over on the day that the user names. */
    public static Optional<LocalDate> over(IdeaPage page, RuleContext context) {
        return context.profile()
                .schedule()
                .filter(schedule -> isOf(page, schedule, context))
                .flatMap(RoundSchedule::ideasDeadline)
                .filter(day -> context.today().filter(day::isBefore).isPresent());
    }

    /** Whether the page is in the schedule's round; where names leave it open, it is. */
    private static boolean isOf(IdeaPage page, RoundSchedule schedule, RuleContext context) {
        RoundNames names = RoundDates.names(context);
        List<Season> seasons = context.wiki().roundsWith(page.source()).stream()
                .map(Round::page)
                .flatMap(Optional::stream)
                .map(PageSummary::name)
                .flatMap(name -> names.season(name.title().name()).stream())
                .toList();
        Optional<Season> scheduled = schedule.name().flatMap(names::season);
        return seasons.isEmpty() || scheduled.isEmpty() || seasons.stream().anyMatch(scheduled.get()::agreesWith);
    }
}
