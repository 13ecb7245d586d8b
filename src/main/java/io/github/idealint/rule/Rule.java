package io.github.idealint.rule;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.PageSummary;
import java.util.stream.Stream;

/** Checks one thing about pages. Free of state, I/O, clock and locale: the same page gives the same findings. */
public interface Rule {

    /** What the rule finds wrong with a page; empty if nothing is. */
    Stream<Finding> check(IdeaPage page, RuleContext context);

    /**
     * Whether the rule may find something on a page, as far as the page's summary shows. It is asked of a rule that needs other
     * pages or links, once all have been read; a page on which no such rule may find anything is not read again.
     *
     * @param page the summary of the page, which {@code context.wiki()} has
     * @param context the run, all of whose pages have been read
     * @return false only where {@link #check} finds nothing
     */
    default boolean mayFind(PageSummary page, RuleContext context) {
        return true;
    }
}
