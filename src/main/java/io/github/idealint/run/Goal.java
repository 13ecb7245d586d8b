package io.github.idealint.run;

import java.util.Optional;

/** What is done with the pages of a run. Its parameters have been read and found good before it begins. */
@FunctionalInterface
public interface Goal {

    /**
     * Does it.
     *
     * @return why the build fails for what is on the pages; empty if it may go on
     * @throws CannotCheck if the pages cannot be checked
     */
    Optional<String> run(RunPages pages);

    /** Finds the pages and does with them what the goal is for; where none are expected and none are, nothing. */
    default Optional<String> run(RunContext context, PageSelection selection) {
        RunPages pages = RunPages.find(context, selection);
        if (pages.files().isEmpty()) {
            context.log().debug("There are no pages here, and none are expected.");
            return Optional.empty();
        }
        return run(pages);
    }
}
