package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import java.util.stream.Stream;

/** Flags ideas without one link to start reading from. */
@RuleInfo(
        id = "no-starting-link",
        summary = "An idea without a link to start reading from",
        severity = Severity.WARNING)
public final class NoStartingLink implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        StartingLinks links = new StartingLinks(page, context);
        return page.ideas().stream().filter(idea -> !links.areIn(idea)).map(idea -> finding(idea, page.notation()));
    }

    private static Finding finding(Idea idea, Notation notation) {
        return Finding.at(
                idea.anchor(),
                "The idea has no link to start reading from. Link to its specification, source code or a discussion,"
                        + " such as '" + notation.item(notation.link("https://example.org/spec", "Specification"))
                        + "'.");
    }
}
