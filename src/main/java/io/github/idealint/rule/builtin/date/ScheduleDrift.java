package io.github.idealint.rule.builtin.date;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Schedule.Milestone;
import io.github.idealint.round.date.DateStyle;
import io.github.idealint.round.date.KeyDate;
import io.github.idealint.round.date.WrittenDate;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.round.date.WrittenTime;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.Wording;
import io.github.idealint.text.TextEdit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags key dates of a round's page that are not those of the configured schedule. */
@RuleInfo(id = "schedule-drift", summary = "A key date that is not that of the schedule", severity = Severity.ERROR)
public final class ScheduleDrift implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundDates round = RoundDates.of(page, context);
        DateStyle style = DateStyle.of(page.source(), round.keyDates());
        return round.schedule().stream().flatMap(schedule -> {
            Milestones milestones = new Milestones(schedule);
            return round.keyDates()
                    .all()
                    .flatMap(date ->
                            milestones.of(date).flatMap(milestone -> drift(date, milestone, page, style)).stream());
        });
    }

    private static Optional<Finding> drift(KeyDate date, Milestone milestone, IdeaPage page, DateStyle style) {
        WrittenPeriod when = date.when();
        Optional<LocalTime> time = milestone.time().filter(at -> isOff(when.time(), at));
        boolean isOtherwiseWrong = when.isReversed() || !when.dates().allMatch(WrittenDate::isPossible);
        if (isOtherwiseWrong || isOn(when, milestone) && time.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> days = days(milestone);
        Optional<String> rewritten = Optional.of(when)
                .filter(period -> period.dates().count() == days.size())
                .flatMap(period -> style.rewritten(period, days, time));
        String scheduled = rewritten.orElseGet(() -> style.plain(days, milestone.time()));
        return Optional.of(Finding.at(
                        when.range(),
                        "The page says " + Wording.quoted(page.source().text(when.range())) + " of "
                                + Wording.quoted(date.label().text()) + ". The schedule has '" + scheduled + "' here.")
                .fixedBy(
                        rewritten.map(text -> Fix.safe("Write '" + text + "'", TextEdit.replace(when.range(), text)))));
    }

    private static List<LocalDate> days(Milestone milestone) {
        return Stream.concat(Stream.of(milestone.from()), milestone.to().stream())
                .toList();
    }

    /** Whether the days agree; of a period and a single day, the day is one of its ends. */
    private static boolean isOn(WrittenPeriod when, Milestone milestone) {
        boolean first = isOn(when.start(), milestone.from());
        boolean last = isOn(when.last(), milestone.last());
        return when.end().isPresent() == milestone.to().isPresent() ? first && last : first || last;
    }

    private static boolean isOn(WrittenDate written, LocalDate day) {
        return written.in(day.getYear()).equals(Optional.of(day));
    }

    /** Only times that are said to be in UTC can be compared. */
    private static boolean isOff(Optional<WrittenTime> written, LocalTime scheduled) {
        return written.flatMap(WrittenTime::utc)
                .filter(at -> !at.equals(scheduled))
                .isPresent();
    }
}
