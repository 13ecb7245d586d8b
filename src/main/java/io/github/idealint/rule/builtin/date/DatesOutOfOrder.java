package io.github.idealint.rule.builtin.date;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.date.KeyDate;
import io.github.idealint.round.date.PageDates;
import io.github.idealint.round.date.PlacedPeriod;
import io.github.idealint.round.date.Season;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.date.DateOrder.Misfit;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Flags periods that end before they begin, key dates that don't come one after another, and internships at another time
 * than that of their round.
 */
@RuleInfo(
        id = "dates-out-of-order",
        summary = "A period that ends before it begins, or a key date in the wrong place",
        severity = Severity.ERROR)
public final class DatesOutOfOrder implements Rule {

    /** What was moved from one date to another may well be earlier now. */
    private static final Pattern MOVED =
            Pattern.compile("(?i)\\b(?:moved|changed?|shifted|advanced|brought forward|corrected|reschedul)");

    private static final Pattern INTERNSHIP = Pattern.compile(
            "(?i)^(?:the\\h)?internships?(?:\\h(?:period|dates|phase|begins?|ends?|runs?|starts?)\\b.*)?$");
    private static final int ANY_YEAR = 2000;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundDates round = RoundDates.of(page, context);
        Words words = new Words(page.source());
        Set<KeyDate> missed = missed(round);
        return Stream.of(
                        reversed(page, words),
                        round.keyDates()
                                .all()
                                .filter(date -> isOutside(date, round) && !missed.contains(date))
                                .map(date -> outside(date, round, words)),
                        round.keyDates().lists().stream()
                                .flatMap(list -> misplaced(list, round)
                                        .filter(misfit -> isTold(misfit, missed))
                                        .map(words::misplaced)))
                .flatMap(findings -> findings);
    }

    /** How messages quote the page. */
    private record Words(SourceText source) {

        String of(WrittenPeriod period) {
            return MessageText.quoted(source.text(period.range()));
        }

        Finding misplaced(Misfit misfit) {
            return Finding.at(
                    misfit.date().when().range(),
                    of(misfit.date()) + " stands " + (misfit.isAbove() ? "above " : "below ")
                            + of(misfit.other()) + ", which is " + (misfit.isAbove() ? "earlier" : "later")
                            + ". List the dates in order, or correct the one that is wrong.");
        }

        String of(KeyDate date) {
            String label = date.label().text();
            return of(date.when()) + (label.isEmpty() ? "" : " for " + MessageText.quoted(label));
        }
    }

    private static Stream<Finding> reversed(IdeaPage page, Words words) {
        PageDates dates = PageDates.of(page);
        return page.lines().stream()
                .flatMap(
                        line -> dates.on(line).stream()
                                .map(PlacedPeriod::period)
                                .filter(WrittenPeriod::isReversed)
                                .filter(period ->
                                        !MOVED.matcher(line.content().text()).find())
                                .map(
                                        period -> Finding.at(
                                                period.range(),
                                                words.of(period)
                                                        + " ends before it begins. Exchange its ends, or correct the one that is wrong.")));
    }

    /** Whether an internship begins before the round's first month, or ends after its last. */
    private static boolean isOutside(KeyDate date, RoundDates round) {
        Optional<LocalDate> first = round.season().flatMap(Season::begins).map(month -> month.atDay(1));
        Optional<LocalDate> last = round.season().flatMap(Season::ends).map(YearMonth::atEndOfMonth);
        return INTERNSHIP.matcher(date.label().text()).find()
                && !date.when().isReversed()
                && (isBefore(date.when().start().date(), first)
                        || isBefore(last, date.when().last().date()));
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static Finding outside(KeyDate date, RoundDates round, Words words) {
        return Finding.at(
                date.when().range(),
                words.of(date) + " lies outside the round, which by the page's name lasts from "
                        + month(round.season().flatMap(Season::begins)) + " to "
                        + month(round.season().flatMap(Season::ends)) + ".");
    }

    private static String month(Optional<YearMonth> month) {
        return month.map(when -> DateWording.month(when.getMonth()) + " " + when.getYear())
                .orElse("");
    }

    private static Stream<Misfit> misplaced(List<KeyDate> list, RoundDates round) {
        List<KeyDate> sound = list.stream()
                .filter(date -> !date.when().isReversed() && !isOutside(date, round))
                .toList();
        return new DateOrder(sound, round.season().map(Season::year).orElse(ANY_YEAR)).misfits();
    }

    /** Of a date that isn't the schedule's, the rule {@code schedule-drift} tells, which knows the right one. */
    private static Set<KeyDate> missed(RoundDates round) {
        return round.milestones().stream()
                .flatMap(milestones -> round.keyDates()
                        .all()
                        .filter(date -> milestones.missedBy(date).isPresent()))
                .collect(Collectors.toSet());
    }

    private static boolean isTold(Misfit misfit, Set<KeyDate> missed) {
        return !missed.contains(misfit.date()) && !missed.contains(misfit.other());
    }
}
