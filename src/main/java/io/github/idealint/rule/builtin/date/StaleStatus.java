package io.github.idealint.rule.builtin.date;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.round.date.PageDates;
import io.github.idealint.round.date.PlacedPeriod;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.date.RoundProse.Told;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags what a round page says is to come and is over on the day that the user names; on no day it is silent. */
@RuleInfo(
        id = "stale-status",
        summary = "A round page that says of what is over that it is to come",
        severity = Severity.WARNING)
public final class StaleStatus implements Rule {

    /** Applicants apply all the time; only a project's own application is a status. */
    private static final String APPLICANTS =
            "who|that|which|you|they|people|students|applicants|interns|candidates|contributors|participants|mentees";

    private static final Pattern APPLYING = Pattern.compile("(?i)(?<![\\p{L}])(?!(?:" + APPLICANTS
            + ")\\h)[\\p{L}\\p{N}]{1,40}\\h{1,3}((?:is|are)\\h{1,3}(?:currently\\h{1,3}|now\\h{1,3})?applying)\\b");

    private static final Pattern IF_ACCEPTED = Pattern.compile(
            "(?i)\\b((?:if|once|when|as\\hsoon\\has)\\h{1,3}(?!(?:" + APPLICANTS
                    + "|your?|the|an?|any|it|he|she|this|my)\\h)(?:[\\p{L}\\p{N}]{1,40}\\h{1,3}){1,3}?(?:is|are|gets?)\\h{1,3}accepted)\\b");

    private static final Pattern ANNOUNCED = Pattern.compile("(?i)\\bannounc");

    /** Between words of what is to come and their date stands no other date and no other thought. */
    private static final String NEAR = "(?=[^;()0-9]{0,80}$)";

    private static final String BEFORE = "\\b(?:before|by|until|no\\hlater\\hthan)(?=\\h{1,3}(?:the\\h{1,3})?$)";

    /** What a sentence says before a date that is to come. */
    private static final Pattern TO_COME = Pattern.compile("(?i)\\b(will\\h{1,3}(?:be\\h{1,3})?\\p{L}{1,20}" + NEAR
            + "|deadline(?:\\h{1,3}(?!is\\b)\\p{L}{1,20}){0,4}\\h{1,3}is" + NEAR
            + "|(?:please\\b|^(?:apply|post|register|send|submit)\\b)[^.]{0,200}" + BEFORE + ")");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return context.today().stream().flatMap(today -> check(page, context, today));
    }

    private static Stream<Finding> check(IdeaPage page, RuleContext context, LocalDate today) {
        RoundDates round = RoundDates.of(page, context);
        RoundProse prose = new RoundProse(page, round.keyDates());
        PageDates dates = PageDates.of(page);
        boolean announced =
                announcement(round).filter(day -> day.isBefore(today)).isPresent();
        return page.isRound()
                ? Stream.concat(
                        prose.lines()
                                .filter(line -> announced)
                                .flatMap(line -> statuses(line, prose, round))
                                .limit(1),
                        prose.lines()
                                .flatMap(told -> dates.on(told.line()).stream()
                                        .flatMap(period -> over(period, told, round, today).stream())))
                : Stream.empty();
    }

    /** The day of the schedule, or else the first that the page calls an announcement. */
    private static Optional<LocalDate> announcement(RoundDates round) {
        return round.schedule()
                .flatMap(RoundSchedule::announcement)
                .or(() -> round.keyDates()
                        .all()
                        .filter(date -> ANNOUNCED.matcher(date.label().text()).find())
                        .flatMap(date -> round.day(date.when().start()).stream())
                        .min(Comparator.naturalOrder()));
    }

    /** Who puts the first right reads the rest. */
    private static Stream<Finding> statuses(Told told, RoundProse prose, RoundDates round) {
        Passage text = told.line().content();
        return Stream.of(APPLYING, IF_ACCEPTED)
                .flatMap(pattern -> pattern.matcher(text.text()).results())
                .map(match -> text.range(match, 1))
                .filter(prose::says)
                .map(range -> Finding.at(
                        range,
                        "The announcement was on "
                                + announcement(round).map(DateWording::day).orElse("")
                                + ", so this is decided. Tell what came of it."));
    }

    private static Optional<Finding> over(PlacedPeriod placed, Told told, RoundDates round, LocalDate today) {
        WrittenPeriod period = placed.period();
        Matcher toCome = TO_COME.matcher(Sentence.before(told.line().content().text(), placed.start()));
        return round.day(period.last())
                .filter(day -> day.isBefore(today) && toCome.find())
                .map(day -> Finding.at(
                        period.range(),
                        "The page says " + MessageText.quoted(toCome.group(1)) + " of a day that is over: it is "
                                + DateWording.day(today) + ". Tell what holds now."));
    }
}
