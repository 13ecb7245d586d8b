package io.github.idealint.rule.builtin.date;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.date.PageDates;
import io.github.idealint.round.date.WrittenDate;
import io.github.idealint.round.date.WrittenDate.Weekday;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageText;
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

    /** {@code In June 31 applicants wrote}: without a year, a number before a noun counts something. */
    private static final Pattern COUNTED =
            Pattern.compile("^\\h{1,3}(?!(?:and|at|by|is|or|till?|to|until|was|will)\\b)\\p{Ll}{2,}");

    private static final int FAR_ENOUGH = 20;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundDates round = RoundDates.of(page, context);
        return PageDates.of(page)
                .all()
                .flatMap(WrittenPeriod::dates)
                .flatMap(date -> finding(date, round, page.source()).stream());
    }

    private static Optional<Finding> finding(WrittenDate date, RoundDates round, SourceText source) {
        if (date.isPossible()) {
            return date.weekday()
                    .flatMap(word -> round.dayInList(date)
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
        String when = DateWording.month(date.month())
                + (date.year().isPresent() ? " " + date.year().getAsInt() : "");
        return Finding.at(
                date.range(),
                "There is no " + MessageText.quoted(source.text(date.range())) + ": " + when + " has " + days
                        + " days. Write the day that is meant.");
    }

    private static Finding onAnotherDay(WrittenDate date, Weekday word, LocalDate day) {
        String wanted = DateWording.weekday(word.day());
        LocalDate before = day.with(TemporalAdjusters.previous(word.day()));
        LocalDate after = day.with(TemporalAdjusters.next(word.day()));
        LocalDate near = ChronoUnit.DAYS.between(before, day) < ChronoUnit.DAYS.between(day, after) ? before : after;
        return Finding.at(
                word.range().cover(date.range()),
                DateWording.day(day) + " is a " + DateWording.weekday(day.getDayOfWeek()) + ", not a " + wanted
                        + ". The nearest " + wanted + " is " + DateWording.day(near)
                        + ". Find out which of the two is meant.");
    }
}
