package io.github.idealint.rule.builtin.date;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Line;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.date.RoundMentions.Mention;
import io.github.idealint.rule.builtin.date.RoundProse.Told;
import io.github.idealint.text.MessageText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags another year or other months than those of the round, as they are left over from an earlier one. */
@RuleInfo(
        id = "wrong-year",
        summary = "Another year or other months than those of the round",
        severity = Severity.ERROR)
public final class WrongYear implements Rule {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}_./:-])20[0-9]{2}(?![\\p{L}\\p{N}_/:-])");

    private static final String BEGINNINGS = "alumn|archiv|complet|former|histor|participated|previous|publish|result";

    private static final String WORDS = "after|ago|back\\hin|before|between|compared|copyright|did|during|earlier"
            + "|example\\hidea|finished|for\\hexample|from|future|had|last|like|mentored|next|old|older|past|similar|since"
            + "|successful|took|unlike|until|upcoming|was|were";

    /** Words with which a sentence or a heading speaks of other rounds on purpose. */
    private static final Pattern ON_PURPOSE =
            Pattern.compile("(?i)(?<!\\p{L})(?:(?:" + BEGINNINGS + ")\\p{L}*+|(?:" + WORDS + ")(?!\\p{L}))|©");

    private static final Pattern DONE = Pattern.compile("\\h{1,3}(?:\\p{L}{2,20}ed|brought|gave|made|saw|went)\\b");
    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(?:for|join|of|our|this|to|your)\\h{1,3}(?:the\\h{1,3})?$");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        RoundDates dates = RoundDates.of(page, context);
        return Stream.concat(
                inName(page, context, dates),
                ExpectedRound.of(page, context, dates).stream()
                        .flatMap(expected -> inText(expected, new RoundProse(page, dates.keyDates()))));
    }

    /** The page that the schedule must be meant for, if no other page is. */
    private static Stream<Finding> inName(IdeaPage page, RuleContext context, RoundDates dates) {
        return ScheduledRound.of(context).stream()
                .filter(round -> dates.season().filter(round::isMissedBy).isPresent())
                .map(round -> Finding.at(
                        firstLine(page).range(),
                        "The page's name says '" + page.name().title().name() + "', the schedule '" + round.name()
                                + "'. Rename the page, or let the configuration name the schedule of this round."));
    }

    private static Line firstLine(IdeaPage page) {
        return page.lines().stream()
                .filter(line -> !line.is(Line.Kind.BLANK))
                .findFirst()
                .orElse(page.lines().get(0));
    }

    private static Stream<Finding> inText(ExpectedRound expected, RoundProse prose) {
        RoundMentions mentions = new RoundMentions(expected.season().programme());
        List<Told> lines = prose.lines().toList();
        return Stream.concat(
                lines.stream().flatMap(told -> rounds(told, mentions, expected, prose)),
                years(lines, mentions, expected, prose));
    }

    private static Stream<Finding> rounds(Told told, RoundMentions mentions, ExpectedRound expected, RoundProse prose) {
        boolean introduces = expected.introduces(told);
        return mentions.in(told.line().content())
                .filter(mention -> !expected.mayBe(mention.season()) && prose.says(mention.range()))
                .filter(mention -> !isOnPurpose(told, mention.start()) && !isOver(told, mention))
                .filter(mention -> introduces || isAhead(told, mention))
                .map(mention -> Finding.at(
                        mention.range(),
                        MessageText.quoted(mention.written()) + " is another round, and this page is about "
                                + expected.name() + ". Put it right, or say that the other round is meant."))
                .map(finding -> introduces ? finding : finding.atMost(Severity.INFO));
    }

    private static boolean isOnPurpose(Told told, int place) {
        return ON_PURPOSE
                        .matcher(Sentence.around(told.line().content().text(), place))
                        .find()
                || told.heading()
                        .filter(heading ->
                                ON_PURPOSE.matcher(heading.content().text()).find())
                        .isPresent();
    }

    /** Whether the round is what something was done by: {@code GSoC 2019 brought}. */
    private static boolean isOver(Told told, Mention mention) {
        String text = told.line().content().text();
        return DONE.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    /** Whether somebody is to do something for the round; in a list, say of interns, it just tells when. */
    private static boolean isAhead(Told told, Mention mention) {
        return AHEAD.matcher(Sentence.before(told.line().content().text(), mention.start()))
                .find();
    }

    /** A bare year in a heading; where headings have several that are wrong, they sort old rounds. */
    private static Stream<Finding> years(
            List<Told> lines, RoundMentions mentions, ExpectedRound expected, RoundProse prose) {
        List<Year> wrong = lines.stream()
                .filter(told -> told.line().is(Line.Kind.HEADING) && !isOnPurpose(told, 0))
                .map(told -> told.line().content())
                .filter(heading -> mentions.in(heading).findAny().isEmpty())
                .flatMap(heading -> YEAR.matcher(heading.text()).results().map(match -> new Year(heading, match)))
                .filter(year -> !expected.season().isIn(year.number()) && prose.says(year.range()))
                .toList();
        boolean sorts = wrong.stream().map(Year::number).distinct().count() > 1;
        return wrong.stream()
                .filter(year -> !sorts)
                .map(year -> Finding.at(
                        year.range(),
                        "'" + year.number() + "' is another year than that of this page, which is about "
                                + expected.name() + "."));
    }
}
