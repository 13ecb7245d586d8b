package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.date.WrittenDate;
import io.github.idealint.round.date.WrittenDate.Weekday;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags days that the calendar doesn't have, and days of the week that are not those of their dates. */
@RuleInfo(
        id = "invalid-date",
        summary = "A date that is not in the calendar, or that falls on another day of the week",
        severity = Severity.ERROR)
public final class InvalidDate implements Rule {

    private static final MessageTemplate IMPOSSIBLE =
            new MessageTemplate("There is no {}: {} has {} days. Correct the date.");
    private static final MessageTemplate ANOTHER_WEEKDAY =
            new MessageTemplate("{} is a {}, not a {}; the nearest {} is {}. Correct the date or the day of the week.");

    /** {@code In June 31 applicants wrote}: without a year, a number before a noun counts something. */
    private static final Pattern COUNTED =
            Pattern.compile("^\\h{1,3}(?!(?:and|at|by|is|or|till?|to|until|was|will)\\b)\\p{Ll}{2,}");

    private static final int FAR_ENOUGH = 20;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundDates dates = RoundDates.of(page, context);
        return dates.all()
                .all()
                .flatMap(WrittenPeriod::dates)
                .flatMap(date -> finding(date, dates, page.source()).stream());
    }

    private static Optional<Finding> finding(WrittenDate date, RoundDates dates, SourceText source) {
        if (date.isPossible()) {
            return date.weekday()
                    .flatMap(word -> dates.dayInList(date)
                            .filter(day -> day.getDayOfWeek() != word.day())
                            .map(day -> onAnotherDay(date, word, day)));
        }
        return date.year().isEmpty() && isCount(date.range(), source)
                ? Optional.empty()
                : Optional.of(impossible(date, source));
    }

    private static boolean isCount(TextRange date, SourceText source) {
        int end = Math.min(date.end() + FAR_ENOUGH, source.text().length());
        return COUNTED.matcher(source.text(new TextRange(date.end(), end))).find();
    }

    private static Finding impossible(WrittenDate date, SourceText source) {
        int days = date.year().isPresent()
                ? YearMonth.of(date.year().getAsInt(), date.month()).lengthOfMonth()
                : date.month().maxLength();
        String month = DateWording.month(date.month())
                + (date.year().isPresent() ? " " + date.year().getAsInt() : "");
        return Finding.at(date.range(), IMPOSSIBLE.with(quoted(source.text(date.range())), month, days));
    }

    private static Finding onAnotherDay(WrittenDate date, Weekday word, LocalDate day) {
        String written = DateWording.weekday(word.day());
        LocalDate before = day.with(TemporalAdjusters.previous(word.day()));
        LocalDate after = day.with(TemporalAdjusters.next(word.day()));
        LocalDate near = ChronoUnit.DAYS.between(before, day) < ChronoUnit.DAYS.between(day, after) ? before : after;
        return Finding.at(
                word.range().cover(date.range()),
                ANOTHER_WEEKDAY.with(
                        DateWording.day(day),
                        DateWording.weekday(day.getDayOfWeek()),
                        written,
                        written,
                        DateWording.day(near)));
    }
}
