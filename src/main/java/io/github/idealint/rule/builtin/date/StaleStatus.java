package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.PageWords.Sentences;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.round.date.DateReader.PlacedPeriod;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.date.RoundProse.ProseLine;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Phrases;
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
        severity = Severity.WARNING,
        needs = RunKnowledge.DAY)
public final class StaleStatus implements Rule {

    private static final MessageTemplate ANNOUNCED = new MessageTemplate(
            "The results of this round were announced on {}, so {} is out of date. Say whether the organisation was accepted.");
    private static final MessageTemplate PASSED =
            new MessageTemplate("{} is out of date: that date has passed (today is {}). Update it.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return context.today().filter(today -> page.isRound()).stream().flatMap(today -> check(page, context, today));
    }

    private static Stream<Finding> check(IdeaPage page, RuleContext context, LocalDate today) {
        RoundDates dates = RoundDates.of(page, context);
        RoundProse prose = RoundProse.of(page, context);
        StatusWords words = context.once(StatusWords.class, StatusWords::of);
        return Stream.concat(
                announcement(dates, words).filter(day -> day.isBefore(today)).stream()
                        .flatMap(day -> statuses(prose, day, words))
                        .limit(1),
                prose.lines().stream().flatMap(line -> passed(line, words, dates, today)));
    }

    /** The day of the schedule, or else the first that the page calls an announcement. */
    private static Optional<LocalDate> announcement(RoundDates dates, StatusWords words) {
        return dates.schedule()
                .flatMap(RoundSchedule::announcement)
                .or(() -> dates.keyDates()
                        .all()
                        .filter(date -> words.announcement()
                                .matcher(date.label().text())
                                .find())
                        .flatMap(date -> dates.day(date.when().start()).stream())
                        .min(Comparator.naturalOrder()));
    }

    /** All of them; only the first is reported, for whoever corrects that one reads the others too. */
    private static Stream<Finding> statuses(RoundProse prose, LocalDate announced, StatusWords words) {
        return prose.lines().stream()
                .map(ProseLine::content)
                .flatMap(text -> Stream.of(words.applying(), words.ifAccepted())
                        .flatMap(pattern -> pattern.matcher(text.text()).results())
                        .filter(match -> prose.says(text.range(match, 1)))
                        .map(match -> Finding.at(
                                text.range(match, 1),
                                ANNOUNCED.with(DateWording.day(announced), quoted(match.group(1))))));
    }

    private static Stream<Finding> passed(ProseLine line, StatusWords words, RoundDates dates, LocalDate today) {
        return dates.all().on(line.line()).stream()
                .filter(placed -> dates.day(placed.period().last())
                        .filter(day -> day.isBefore(today))
                        .isPresent())
                .flatMap(placed -> words.toCome(line, placed).stream()
                        .map(said -> Finding.at(
                                placed.period().range(), PASSED.with(quoted(said), DateWording.day(today)))));
    }

    /**
     * The words of the profile by which sentences speak of what is to come. Made once a run.
     *
     * @param applying that the project applies, as group 1; applicants apply all the time, which is no status
     * @param ifAccepted what depends on whether the project is accepted, as group 1
     * @param announcement words in the name of the day of the announcement
     * @param coming what a sentence says before a date that is to come, as group 1
     */
    private record StatusWords(Pattern applying, Pattern ifAccepted, Pattern announcement, Pattern coming) {

        private static final String BLANK = "\\h{1,3}";
        private static final String START = "(?<![\\p{L}\\p{N}_])";
        private static final String END = "(?![\\p{L}\\p{N}_])";
        private static final String WORD = "[\\p{L}\\p{N}]{1,40}";

        /** Between words of what is to come and their date stands no other date and no other thought. */
        private static final String NEAR = "(?=[^;()0-9]{0,80}$)";

        static StatusWords of(Profile profile) {
            Sentences words = profile.words().sentences();
            String applicants = Alternatives.of(words.applicants(), BLANK);
            String others = "(?:" + applicants + "|" + Alternatives.of(words.subjects(), BLANK) + ")";
            return new StatusWords(
                    pattern("(?<!\\p{L})(?!" + applicants + "\\h)" + WORD + BLANK + "("
                            + Phrases.of(words.applying(), BLANK) + ")" + END),
                    pattern(START + "(" + Phrases.of(words.conditions(), BLANK) + BLANK + "(?!" + others + "\\h)(?:"
                            + WORD + BLANK + "){1,3}?" + Phrases.of(words.accepted(), BLANK) + ")" + END),
                    pattern(START + Phrases.of(words.announcements(), BLANK)),
                    pattern(coming(words)));
        }

        private static String coming(Sentences words) {
            String are = Alternatives.of(words.are(), BLANK);
            return START + "(" + Phrases.of(words.coming(), BLANK) + NEAR
                    + "|" + Phrases.of(words.deadlines(), BLANK) + "(?:" + BLANK + "(?!" + are + END
                    + ")\\p{L}{1,20}){0,4}"
                    + BLANK + are + NEAR
                    + "|(?:" + Phrases.of(words.requests(), BLANK) + END + "|^" + Phrases.of(words.orders(), BLANK)
                    + END
                    + ")[^.]{0,120}" + START + Phrases.of(words.until(), BLANK) + "(?=" + BLANK + "$))";
        }

        private static Pattern pattern(String expression) {
            return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        /** What a sentence says of a date that is to come, from the first of its words to the date. */
        Optional<String> toCome(ProseLine line, PlacedPeriod placed) {
            String before = line.sentenceBefore(placed.start());
            Matcher said = coming.matcher(before);
            return said.find()
                    ? Optional.of(before.substring(said.start(1))
                            + line.content().text().substring(placed.start(), placed.end()))
                    : Optional.empty();
        }
    }
}
