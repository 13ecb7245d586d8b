package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

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
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags key dates of a round page that differ from the configured schedule. */
@RuleInfo(id = "schedule-drift", summary = "A key date that differs from the schedule", severity = Severity.ERROR)
public final class ScheduleDrift implements Rule {

    private static final MessageTemplate DRIFT =
            new MessageTemplate("The page says {} for {}, but the schedule says {}.");
    private static final MessageTemplate DATE = new MessageTemplate(" Use the date from the schedule.");
    private static final MessageTemplate DATES = new MessageTemplate(" Use the dates from the schedule.");
    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundDates dates = RoundDates.of(page, context);
        if (dates.drifted().isEmpty()) {
            return Stream.empty();
        }
        DateStyle style = DateStyle.of(page.source(), dates.keyDates(), RoundDates.reader(context));
        return dates.drifted().entrySet().stream()
                .map(drifted -> finding(drifted.getKey(), drifted.getValue(), page, style));
    }

    private static Finding finding(KeyDate date, Milestone milestone, IdeaPage page, DateStyle style) {
        WrittenPeriod when = date.when();
        Optional<LocalTime> time = Milestones.driftedTime(when, milestone);
        List<LocalDate> days = days(milestone);
        Optional<String> rewritten = Optional.of(when)
                .filter(period -> period.dates().count() == days.size())
                .flatMap(period -> style.rewritten(period, days, time));
        String scheduled = rewritten.orElseGet(() -> style.plain(days, milestone.time()));
        String message = DRIFT.with(
                        quoted(page.source().text(when.range())),
                        quoted(date.label().text()),
                        quoted(scheduled))
                + (days.size() == 1 ? DATE : DATES).text();
        return Finding.at(when.range(), message)
                .fixedBy(rewritten.map(
                        text -> Fix.safe(WRITE.with(quoted(text)), TextEdit.replace(when.range(), text))));
    }

    private static List<LocalDate> days(Milestone milestone) {
        return Stream.concat(Stream.of(milestone.from()), milestone.to().stream())
                .toList();
    }
}
