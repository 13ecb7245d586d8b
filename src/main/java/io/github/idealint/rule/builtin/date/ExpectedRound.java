package io.github.idealint.rule.builtin.date;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.profile.RoundShape;
import io.github.idealint.round.date.RoundNames;
import io.github.idealint.round.date.Season;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.builtin.date.RoundProse.ProseLine;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The round that a page is about: the one of its name, else that of its schedule, else the year of most of its key dates.
 *
 * @param name its name in messages
 * @param season when it takes place
 * @param shape how round pages are made
 * @param names what names of rounds mean
 */
record ExpectedRound(String name, Season season, RoundShape shape, RoundNames names) {

    /** That of a round page; none if nothing gives a year, and for other pages. */
    static Optional<ExpectedRound> of(IdeaPage page, RuleContext context, RoundDates dates) {
        RoundShape shape = context.profile().round();
        RoundNames names = RoundDates.names(context);
        if (!page.isRound()) {
            return Optional.empty();
        }
        return dates.season()
                .map(season -> new ExpectedRound(page.name().title().name(), season, shape, names))
                .or(() -> dates.schedule()
                        .flatMap(RoundSchedule::name)
                        .flatMap(name ->
                                names.season(name).map(season -> new ExpectedRound(name, season, shape, names))))
                .or(() -> yearOfMost(dates)
                        .map(year -> new ExpectedRound(
                                year.toString(), new Season("", year, Optional.empty()), shape, names)));
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
}
