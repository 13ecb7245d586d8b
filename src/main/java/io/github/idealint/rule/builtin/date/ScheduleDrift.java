package io.github.idealint.rule.builtin.date;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.RoundSchedule.Milestone;
import io.github.idealint.round.date.DateStyle;
import io.github.idealint.round.date.KeyDate;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageText;
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
        return round.milestones().stream()
                .flatMap(milestones -> round.keyDates()
                        .all()
                        .flatMap(date -> milestones.missedBy(date).stream()
                                .map(milestone -> drift(date, milestone, page, style))));
    }

    private static Finding drift(KeyDate date, Milestone milestone, IdeaPage page, DateStyle style) {
        WrittenPeriod when = date.when();
        Optional<LocalTime> time = Milestones.timeMissedBy(when, milestone);
        List<LocalDate> days = days(milestone);
        Optional<String> rewritten = Optional.of(when)
                .filter(period -> period.dates().count() == days.size())
                .flatMap(period -> style.rewritten(period, days, time));
        String scheduled = rewritten.orElseGet(() -> style.plain(days, milestone.time()));
        return Finding.at(
                        when.range(),
                        "The page says " + MessageText.quoted(page.source().text(when.range())) + " of "
                                + MessageText.quoted(date.label().text()) + ". The schedule has '" + scheduled
                                + "' here.")
                .fixedBy(rewritten.map(text -> Fix.safe("Write '" + text + "'", TextEdit.replace(when.range(), text))));
    }

    private static List<LocalDate> days(Milestone milestone) {
        return Stream.concat(Stream.of(milestone.from()), milestone.to().stream())
                .toList();
    }
}
