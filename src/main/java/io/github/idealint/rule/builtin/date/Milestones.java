package io.github.idealint.rule.builtin.date;

import io.github.idealint.profile.RoundSchedule;
import io.github.idealint.profile.RoundSchedule.Milestone;
import io.github.idealint.round.date.KeyDate;
import io.github.idealint.round.date.WrittenDate;
import io.github.idealint.round.date.WrittenPeriod;
import io.github.idealint.round.date.WrittenTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The milestones of a schedule by what pages call them. */
final class Milestones {

    private final List<Called> called;

    private record Called(MilestoneWords words, Milestone milestone) {}

    Milestones(RoundSchedule schedule) {
        called = schedule.milestones().stream()
                .flatMap(milestone -> milestone.labels().map(label -> new Called(MilestoneWords.of(label), milestone)))
                .toList();
    }

    /** The milestone that a key date is of: one of the same words, or else the only one all of whose words it has. */
    Optional<Milestone> of(KeyDate date) {
        MilestoneWords label = MilestoneWords.of(date.label().text());
        return only(called.stream().filter(one -> one.words().equals(label)))
                .or(() -> only(called.stream().filter(one -> one.words().areIn(label))));
    }

    /** The milestone that a key date is of, where the date can be and yet is another than the milestone's. */
    Optional<Milestone> missedBy(KeyDate date) {
        WrittenPeriod when = date.when();
        boolean isOtherwiseWrong = when.isReversed() || !when.dates().allMatch(WrittenDate::isPossible);
        return of(date).filter(milestone -> !isOtherwiseWrong
                && (!isOn(when, milestone) || timeMissedBy(when, milestone).isPresent()));
    }

    /** The time of a milestone, where another is written; only those that are said to be in UTC can be compared. */
    static Optional<LocalTime> timeMissedBy(WrittenPeriod when, Milestone milestone) {
        Optional<LocalTime> written = when.time().flatMap(WrittenTime::utc);
        return milestone
                .time()
                .filter(at -> written.isPresent() && !written.get().equals(at));
    }

    /** Whether the days agree; of a period and a single day, the day is one of its ends. */
    private static boolean isOn(WrittenPeriod when, Milestone milestone) {
        boolean first = isOn(when.start(), milestone.from());
        boolean last = isOn(when.last(), milestone.last());
        return when.end().isPresent() == milestone.to().isPresent() ? first && last : first || last;
    }

    private static boolean isOn(WrittenDate written, LocalDate day) {
        return written.in(day.getYear()).equals(Optional.of(day));
    }

    private static Optional<Milestone> only(Stream<Called> found) {
        List<Milestone> milestones =
                found.map(Called::milestone).distinct().limit(2).toList();
        return milestones.size() == 1 ? Optional.of(milestones.get(0)) : Optional.empty();
    }
}
