package io.github.idealint.rule.builtin.date;

import io.github.idealint.profile.Schedule;
import io.github.idealint.profile.Schedule.Milestone;
import io.github.idealint.round.date.KeyDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The milestones of a schedule by what pages call them. */
final class Milestones {

    private final List<Called> called;

    private record Called(MilestoneWords words, Milestone milestone) {}

    Milestones(Schedule schedule) {
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

    private static Optional<Milestone> only(Stream<Called> found) {
        List<Milestone> milestones =
                found.map(Called::milestone).distinct().limit(2).toList();
        return milestones.size() == 1 ? Optional.of(milestones.get(0)) : Optional.empty();
    }
}
