package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.date.RoundProse.ProseLine;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags what a round page announces although it is over on the day that the user names; without a day it is silent. */
@RuleInfo(
        id = "stale-status",
        summary = "A round page that announces what is already over",
        severity = Severity.WARNING)
public final class StaleStatus implements Rule {

    private static final MessageTemplate ANNOUNCED = new MessageTemplate(
            "The results of this round were announced on {}, so {} is out of date. Say whether the organisation was accepted.");
    private static final MessageTemplate PASSED =
            new MessageTemplate("{} is out of date: that date has passed (today is {}). Update it.");

    /** Applicants apply all the time; only a project's own application is a status. */
    private static final String APPLICANTS =
            "who|that|which|you|they|people|students|applicants|interns|candidates|contributors|participants|mentees";

    private static final Pattern APPLYING = Pattern.compile("(?i)(?<![\\p{L}])(?!(?:" + APPLICANTS
            + ")\\h)[\\p{L}\\p{N}]{1,40}\\h{1,3}((?:is|are)\\h{1,3}(?:currently\\h{1,3}|now\\h{1,3})?applying)\\b");

    private static final Pattern IF_ACCEPTED = Pattern.compile(
            "(?i)\\b((?:if|once|when|as\\hsoon\\has)\\h{1,3}(?!(?:" + APPLICANTS
                    + "|your?|the|an?|any|it|he|she|this|my)\\h)(?:[\\p{L}\\p{N}]{1,40}\\h{1,3}){1,3}?(?:is|are|gets?)\\h{1,3}accepted)\\b");

    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?i)\\bannounc");

    /** Between words of what is to come and their date stands no other date and no other thought. */
    private static final String NEAR = "(?=[^;()0-9]{0,80}$)";

    private static final String BEFORE = "\\b(?:before|by|until|no\\hlater\\hthan)(?=\\h{1,3}(?:the\\h{1,3})?$)";

    /** What a sentence says before a date that is to come. */
    private static final Pattern TO_COME = Pattern.compile("(?i)\\b(will\\h{1,3}(?:be\\h{1,3})?\\p{L}{1,20}" + NEAR
            + "|deadline(?:\\h{1,3}(?!is\\b)\\p{L}{1,20}){0,4}\\h{1,3}is" + NEAR
            + "|(?:please\\b|^(?:apply|post|register|send|submit)\\b)[^.]{0,200}" + BEFORE + ")");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return context.today().filter(today -> page.isRound()).stream().flatMap(today -> check(page, context, today));
    }

    private static Stream<Finding> check(IdeaPage page, RuleContext context, LocalDate today) {
        RoundDates dates = RoundDates.of(page, context);
        RoundProse prose = RoundProse.of(page, context);
        return Stream.concat(
                announcement(dates).filter(day -> day.isBefore(today)).stream()
                        .flatMap(day -> statuses(prose, day))
                        .limit(1),
                prose.lines().stream()
                        .flatMap(line -> dates.all().on(line.line()).stream()
                                .flatMap(period -> passed(period, line, dates, today).stream())));
    }

    /** The day of the schedule, or else the first that the page calls an announcement. */
    private static Optional<LocalDate> announcement(RoundDates dates) {
        return dates.schedule()
                .flatMap(RoundSchedule::announcement)
                .or(() -> dates.keyDates()
                        .all()
                        .filter(date ->
                                ANNOUNCEMENT.matcher(date.label().text()).find())
                        .flatMap(date -> dates.day(date.when().start()).stream())
                        .min(Comparator.naturalOrder()));
    }

    /** All of them; only the first is reported, for whoever corrects that one reads the others too. */
    private static Stream<Finding> statuses(RoundProse prose, LocalDate announced) {
        return prose.lines().stream()
                .map(ProseLine::content)
                .flatMap(text -> Stream.of(APPLYING, IF_ACCEPTED)
                        .flatMap(pattern -> pattern.matcher(text.text()).results())
                        .filter(match -> prose.says(text.range(match, 1)))
                        .map(match -> Finding.at(
                                text.range(match, 1),
                                ANNOUNCED.with(DateWording.day(announced), quoted(match.group(1))))));
    }

    private static Optional<Finding> passed(PlacedPeriod placed, ProseLine line, RoundDates dates, LocalDate today) {
        Passage text = line.content();
        String before = line.sentenceBefore(placed.start());
        Matcher toCome = TO_COME.matcher(before);
        return dates.day(placed.period().last())
                .filter(day -> day.isBefore(today) && toCome.find())
                .map(day -> before.substring(toCome.start(1)) + text.text().substring(placed.start(), placed.end()))
                .map(said -> Finding.at(placed.period().range(), PASSED.with(quoted(said), DateWording.day(today))));
    }
}
