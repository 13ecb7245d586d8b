package io.github.idealint.rule.builtin.round;

import static io.github.idealint.text.MessageText.quoted;
import static io.github.idealint.text.MessageText.shortened;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Markup;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import java.util.stream.Stream;

/** Flags ideas of a round that no round page includes. */
@RuleInfo(
        id = "orphan-idea",
        summary = "An idea of the round that no round page includes",
        severity = Severity.WARNING,
        markups = Markup.WIKITEXT,
        needs = RunKnowledge.OTHER_PAGES)
public final class OrphanIdea implements Rule {

    private static final MessageTemplate ORPHAN = new MessageTemplate(
            "No round page includes this idea, so readers of the round page will not find it. Add this line to {}: '{}'.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (page.isRound() || page.ideas().isEmpty()) {
            return Stream.empty();
        }
        OrphanFinder orphans = OrphanFinder.of(context);
        return context.wiki().page(page.source()).stream()
                .filter(orphans::has)
                .map(summary -> finding(page, summary, orphans));
    }

    private static Finding finding(IdeaPage page, PageSummary summary, OrphanFinder orphans) {
        String where = orphans.roundPage(summary)
                .map(round -> quoted(round.toString()))
                .orElse("the round page");
        String line = page.notation().inclusion(shortened(orphans.name(summary)));
        return Finding.at(page.ideas().get(0).anchor(), ORPHAN.with(where, line));
    }
}
