package io.github.idealint.rule;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.page.IdeaPage;
import java.util.stream.Stream;

/** Checks one thing about pages. Free of state, I/O, clock and locale: the same page gives the same findings. */
public interface Rule {

    /** What the rule finds wrong with a page; empty if nothing is. */
    Stream<Finding> check(IdeaPage page, RuleContext context);
}
