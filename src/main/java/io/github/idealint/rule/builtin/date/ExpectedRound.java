package io.github.idealint.rule.builtin.date;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.profile.RoundShape;
import io.github.idealint.round.Round;
import io.github.idealint.round.Wiki;
import io.github.idealint.round.date.RoundNames;
import io.github.idealint.round.date.Season;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.date.RoundProse.ProseLine;
import io.github.idealint.text.MessageTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The round that a page is about: the one of its name, else that of its schedule, else the year of most of its key dates.
 *
 * @param name what messages call it: its name in quotes, or {@code the round of 2027}
 * @param season when it takes place
 * @param shape how round pages are made
 * @param names what names of rounds mean
 */
record ExpectedRound(String name, Season season, RoundShape shape, RoundNames names) {

    private static final MessageTemplate ROUND_OF = new MessageTemplate("the round of {}");

    /** That of a round page; none if nothing gives a year, and for other pages. */
    static Optional<ExpectedRound> of(IdeaPage page, RuleContext context, RoundDates dates) {
        RoundShape shape = context.profile().round();
        RoundNames names = RoundDates.names(context);
        if (!page.isRound()) {
            return Optional.empty();
        }
        return dates.season()
                .map(season -> new ExpectedRound(quoted(page.name().title().name()), season, shape, names))
                .or(() -> dates.schedule()
                        .flatMap(RoundSchedule::name)
                        .flatMap(name -> names.season(name)
                                .map(season -> new ExpectedRound(quoted(name), season, shape, names))))
                .or(() -> yearOfMost(dates)
                        .map(year -> new ExpectedRound(
                                ROUND_OF.with(year), new Season("", year, Optional.empty()), shape, names)));
    }

    private static Optional<Integer> yearOfMost(RoundDates dates) {
        Map<Integer, Long> counts = dates.keyDates()
                .all()
                .flatMap(date -> date.when().start().year().stream().boxed())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** Whether a round that is named may be this one: by its months, if both have months, else by its year. */
    boolean mayBe(Season named) {
        boolean precise = named.months().isPresent() && season.months().isPresent();
        return precise
                ? named.year() == season.year() && named.months().equals(season.months())
                : season.isIn(named.year()) || named.isIn(season.year());
    }

    /** Whether a line introduces the round: a heading, the start of the page, or what stands below the first headings. */
    boolean introduces(ProseLine prose) {
        return prose.heading()
                .map(heading -> heading.equals(prose.line())
                        || isIntroduction(heading.content().text()))
                .orElse(true);
    }

    private boolean isIntroduction(String heading) {
        return shape.isIntroduction(heading)
                || names.season(heading).filter(season::isSameProgramme).isPresent();
    }

    /**
     * The round that the schedule is for, among the rounds of the run.
     *
     * @param name the name of the schedule
     * @param season what it means
     * @param rounds what the names of the run's round pages mean
     */
    record ScheduledRound(String name, Season season, List<Season> rounds) {

        /** The rounds of a run, each once. */
        private record Seasons(List<Season> all) {

            static Seasons of(Wiki wiki, RoundNames names) {
                return new Seasons(wiki.rounds().stream()
                        .map(Round::page)
                        .flatMap(Optional::stream)
                        .flatMap(sheet -> names.season(sheet.name().title().name()).stream())
                        .distinct()
                        .toList());
            }
        }

        /** That of a run; none without a schedule, or if the name of the schedule has no year. */
        static Optional<ScheduledRound> of(RuleContext context) {
            RoundNames names = RoundDates.names(context);
            return context.profile()
                    .schedule()
                    .flatMap(RoundSchedule::name)
                    .flatMap(name -> names.season(name)
                            .map(season -> new ScheduledRound(
                                    name,
                                    season,
                                    context.onceOfAll(Seasons.class, wiki -> Seasons.of(wiki, names))
                                            .all())));
        }

        /** Whether it is for no round of the run, and a page's is the last of the same programme. */
        boolean isMissedBy(Season page) {
            return !season.programme().isEmpty()
                    && season.programme().equals(page.programme())
                    && rounds.stream().noneMatch(season::agreesWith)
                    && rounds.stream().filter(season::isSameProgramme).noneMatch(other -> other.year() > page.year());
        }
    }
}
