package io.github.idealint.rule.builtin.list;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.IdeaPlace;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import java.util.stream.Stream;

/** Flags ideas whose title another idea of their round already has. */
@RuleInfo(
        id = "duplicate-title",
        summary = "A title that another idea of the round already has",
        severity = Severity.ERROR)
public final class DuplicateTitle implements Rule {

    private static final MessageTemplate SAME = new MessageTemplate(
            "{} is also the title of another idea in this round, {}, and links to this idea lead to that one. Choose a"
                    + " title that sets this idea apart, or remove the idea if the two are the same.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        SameTitles same = SameTitles.of(context);
        return page.ideas().stream()
                .flatMap(idea -> same.before(IdeaPlace.of(idea, page)).stream()
                        .map(first -> Finding.at(idea.anchor(), message(idea, first, page, context))));
    }

    private static String message(Idea idea, IdeaPlace first, IdeaPage page, RuleContext context) {
        String title = idea.title().map(heading -> heading.text().text()).orElse("");
        return SAME.with(quoted(title), OtherPlace.of(first, first.anchor(), page, context.wiki()));
    }
}
