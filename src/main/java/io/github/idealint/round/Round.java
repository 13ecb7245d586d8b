package io.github.idealint.round;

import java.util.List;
import java.util.Optional;

/**
 * The pages that make a list of ideas: a round page with all that it includes, or, where no page includes others, the
 * pages of a folder.
 *
 * @param page the round page
 * @param pages its pages, the round page first, each once, in the order in which readers meet them
 * @param ideas its ideas in that order
 */
public record Round(Optional<PageSummary> page, List<PageSummary> pages, List<IdeaSummary> ideas) {

    public Round {
        pages = List.copyOf(pages);
        ideas = List.copyOf(ideas);
    }
}
