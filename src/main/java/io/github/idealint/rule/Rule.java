package io.github.idealint.rule;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.page.IdeaPage;
import java.util.stream.Stream;

/** Judges one thing about pages. Free of state, I/O, clock and locale: the same page gives the same findings. */
public interface Rule {

    /** What is wrong with a page. */
    Stream<Finding> check(IdeaPage page, RuleContext context);
}
