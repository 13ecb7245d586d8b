package io.github.idealint.rule.builtin.list;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.WikiTitle;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.round.Wiki;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRange;

/** How messages name a place that may be on another page. */
final class OtherPlace {

    private static final MessageTemplate HERE = new MessageTemplate("on line {} of this page");
    private static final MessageTemplate ELSEWHERE = new MessageTemplate("on line {} of {}");

    private OtherPlace() {}

    /** A place in an idea, as in {@code on line 3 of 'Ideas/Timer'} or {@code on line 3 of this page}. */
    static String of(IdeaPlace idea, TextRange range, IdeaPage page, Wiki wiki) {
        int line = idea.source().positionOf(range.start()).line();
        return idea.source() == page.source() ? HERE.with(line) : ELSEWHERE.with(line, quoted(name(idea, wiki)));
    }

    private static String name(IdeaPlace idea, Wiki wiki) {
        return wiki.page(idea.source())
                .map(wiki::nameOf)
                .map(WikiTitle::toString)
                .orElse(idea.source().path());
    }
}
