package io.github.idealint.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates of a round as its programme publishes them.
 *
 * @param name the name of the round
 * @param milestones what happens when, in order
 */
public record Schedule(String name, List<Milestone> milestones) {

    public Schedule {
        milestones = List.copyOf(milestones);
    }

    /**
     * What happens on a day, or from one day to another.
     *
     * @param label what happens, in the programme's words
     * @param from the day
     * @param to the last day, where it takes several
     */
    public record Milestone(String label, LocalDate from, Optional<LocalDate> to) {}
}
