package io.github.idealint.profile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of a round as its programme publishes them.
 *
 * @param name the name of the round, such as {@code Outreachy 2020 December-March}
 * @param milestones what happens when, in order
 */
public record RoundSchedule(Optional<String> name, List<Milestone> milestones) {

    public RoundSchedule {
        milestones = List.copyOf(milestones);
    }

    /** What a milestone is to the round, whatever it is called. */
    public enum MilestoneMeaning {
        /** The last day on which ideas can be handed in. */
        IDEAS_DEADLINE,
        /** The day on which the participants are announced. */
        ANNOUNCEMENT,
        /** The time in which interns work. */
        INTERNSHIP
    }

    /**
     * What happens on a day, or from one day to another.
     *
     * @param label what happens, in the programme's words
     * @param also other words for it
     * @param from the day
     * @param to the last day, where it takes several
     * @param time the time of day in UTC, of the last day where it takes several
     * @param meaning what it is to the round
     */
    public record Milestone(
            String label,
            List<String> also,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<LocalTime> time,
            Optional<MilestoneMeaning> meaning) {

        public Milestone {
            also = List.copyOf(also);
        }

        /** All words for it. */
        public Stream<String> labels() {
            return Stream.concat(Stream.of(label), also.stream());
        }

        /** The last day, or the only one. */
        public LocalDate last() {
            return to.orElse(from);
        }
    }

    /** The milestone with a meaning. */
    public Optional<Milestone> milestone(MilestoneMeaning meaning) {
        return milestones.stream()
                .filter(milestone -> milestone.meaning().filter(meaning::equals).isPresent())
                .findFirst();
    }

    /** The last day on which ideas can be handed in. */
    public Optional<LocalDate> ideasDeadline() {
        return milestone(MilestoneMeaning.IDEAS_DEADLINE).map(Milestone::last);
    }

    /** The day on which the participants are announced. */
    public Optional<LocalDate> announcement() {
        return milestone(MilestoneMeaning.ANNOUNCEMENT).map(Milestone::from);
    }
}
