package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.profile.PageWords.Sentences;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.date.RoundNames;
import io.github.idealint.round.date.RoundNames.RoundMentions;
import io.github.idealint.round.date.RoundNames.RoundMentions.Mention;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.date.ExpectedRound.ScheduledRound;
import io.github.idealint.rule.builtin.date.RoundProse.ProseLine;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.Passage;
import io.github.idealint.text.Phrases;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags a year or months of another round on a round page, as they are left over from the page it was copied from. */
@RuleInfo(
        id = "wrong-year",
        summary = "A year or months of another round than the page's",
        severity = Severity.ERROR,
        needs = RunKnowledge.OTHER_PAGES)
public final class WrongYear implements Rule {

    private static final MessageTemplate NAME = new MessageTemplate(
            "The page's name says {}, but the schedule is for {}. Rename the page, or configure this round's schedule.");
    private static final MessageTemplate ROUND = new MessageTemplate(
            "{} is a different round: this page is about {}. Correct it, or write 'our previous round' if an earlier one"
                    + " is meant.");
    private static final MessageTemplate YEAR = new MessageTemplate(
            "'{}' is not the year of this page, which is about {}. Correct it, or, if an earlier year is meant, say so, as in"
                    + " 'Results of {}'.");

    private static final String WORD_END = "(?![\\p{L}\\p{N}_])";
    private static final Pattern BARE_YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}_./:-])20[0-9]{2}(?![\\p{L}\\p{N}_/:-])");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (!page.isRound()) {
            return Stream.empty();
        }
        RoundDates dates = RoundDates.of(page, context);
        return Stream.concat(
                inName(page, context, dates),
                ExpectedRound.of(page, context, dates).stream()
                        .flatMap(expected -> inText(
                                expected, RoundProse.of(page, context), RoundDates.names(context), Tense.of(context))));
    }

    /** The page that the schedule must be meant for, if no other page is. */
    private static Stream<Finding> inName(IdeaPage page, RuleContext context, RoundDates dates) {
        return ScheduledRound.of(context).stream()
                .filter(round -> dates.season().filter(round::isMissedBy).isPresent())
                .map(round -> Finding.at(
                        page.firstLine().range(),
                        NAME.with(quoted(page.name().title().name()), quoted(round.name()))));
    }

    private static Stream<Finding> inText(ExpectedRound expected, RoundProse prose, RoundNames names, Tense tense) {
        RoundMentions mentions = names.mentions(expected.season().programme());
        return Stream.concat(
                prose.lines().stream().flatMap(line -> rounds(line, names, tense, expected, prose)),
                years(names, mentions, expected, prose));
    }

    private static Stream<Finding> rounds(
            ProseLine line, RoundNames names, Tense tense, ExpectedRound expected, RoundProse prose) {
        return names.mentions(expected.season().programme())
                .in(line.content())
                .filter(mention -> !expected.mayBe(mention.season()) && prose.says(mention.range()))
                .filter(mention -> !isOnPurpose(line, mention.start(), names) && !tense.isOver(line, mention))
                .filter(mention -> expected.introduces(line) || tense.isAhead(line, mention))
                .map(mention -> Finding.at(mention.range(), ROUND.with(quoted(mention.written()), expected.name())))
                .map(finding -> expected.introduces(line) ? finding : finding.atMost(Severity.INFO));
    }

    private static boolean isOnPurpose(ProseLine line, int place, RoundNames names) {
        return names.areOthersMeant(line.sentenceAround(place)) || line.isBelow(names::areOthersMeant);
    }

    /**
     * Whether sentences speak of rounds as over or as to come, by words of the profile. Made once a run.
     *
     * @param done what follows a round that is over
     * @param ahead what precedes one that is to come
     */
    private record Tense(Pattern done, Pattern ahead) {

        static Tense of(RuleContext context) {
            return context.once(Tense.class, Tense::of);
        }

        static Tense of(Profile profile) {
            Sentences words = profile.words().sentences();
            return new Tense(
                    Pattern.compile("\\h{1,3}" + Phrases.of(words.done(), "\\h") + WORD_END),
                    Pattern.compile("(?iu)(?<![\\p{L}\\p{N}_])" + Phrases.of(words.ahead(), "\\h{1,3}") + "\\h{1,3}$"));
        }

        /** Whether the round is what something was done by: {@code GSoC 2019 brought}. */
        boolean isOver(ProseLine line, Mention mention) {
            String text = line.content().text();
            return done.matcher(text).region(mention.end(), text.length()).lookingAt();
        }

        /** Whether the sentence asks for something in that round; in a list, say of interns, it only gives a time. */
        boolean isAhead(ProseLine line, Mention mention) {
            return ahead.matcher(line.sentenceBefore(mention.start())).find();
        }
    }

    /**
     * A year that stands alone in a heading.
     *
     * @param range where
     * @param number which
     */
    private record Year(TextRange range, int number) {

        static Year of(Passage heading, MatchResult match) {
            return new Year(heading.range(match), Integer.parseInt(match.group()));
        }
    }

    /** A bare year in a heading; where headings have several that are wrong, they sort old rounds. */
    private static Stream<Finding> years(
            RoundNames names, RoundMentions mentions, ExpectedRound expected, RoundProse prose) {
        List<Year> wrong = prose.lines().stream()
                .filter(line -> line.line().is(Line.Kind.HEADING) && !isOnPurpose(line, 0, names))
                .map(ProseLine::content)
                .filter(heading -> mentions.in(heading).findAny().isEmpty())
                .flatMap(heading -> BARE_YEAR.matcher(heading.text()).results().map(match -> Year.of(heading, match)))
                .filter(year -> !expected.season().isIn(year.number()) && prose.says(year.range()))
                .toList();
        boolean sorts = wrong.stream().map(Year::number).distinct().count() > 1;
        return wrong.stream()
                .filter(year -> !sorts)
                .map(year -> Finding.at(year.range(), YEAR.with(year.number(), expected.name(), year.number())));
    }
}
