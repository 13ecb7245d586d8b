package io.github.idealint.rule.builtin.list;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.TextRange;

/** How messages name a place that may be on another page. */
final class OtherPlace {

    private OtherPlace() {}

    /** A place in an idea, as in {@code on 'Ideas/Timer', line 3} or {@code on this page, line 3}. */
    static String of(IdeaPlace idea, TextRange range, IdeaPage page, Wiki wiki) {
        int line = idea.source().positionOf(range.start()).line();
        return (idea.source() == page.source() ? "on this page" : "on '" + name(idea, wiki) + "'") + ", line " + line;
    }

    private static String name(IdeaPlace idea, Wiki wiki) {
        return wiki.page(idea.source())
                .map(wiki::nameOf)
                .map(WikiTitle::toString)
                .orElse(idea.source().path());
    }
}
