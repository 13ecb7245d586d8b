package io.github.idealint.rule.builtin.list;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageText;
import java.util.stream.Stream;

/** Flags ideas whose title another idea of their round has already. */
@RuleInfo(
        id = "duplicate-title",
        summary = "A title that another idea of the round has already",
        severity = Severity.ERROR)
public final class DuplicateTitle implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        SameTitles same = SameTitles.of(context);
        return page.ideas().stream()
                .flatMap(idea -> same.before(IdeaPlace.of(idea, page)).stream()
                        .map(first -> Finding.at(idea.anchor(), message(idea, first, page, context))));
    }

    private static String message(Idea idea, IdeaPlace first, IdeaPage page, RuleContext context) {
        String title = idea.title().map(heading -> heading.text().text()).orElse("");
        return MessageText.quoted(title) + " is the title of another idea of this round: "
                + OtherPlace.of(first, first.anchor(), page, context.wiki())
                + ". Links to this idea would lead to that one. Name what sets this one apart, or take it out if it is"
                + " the same.";
    }
}
