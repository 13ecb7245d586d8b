package io.github.idealint.rule.builtin.round;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.round.PageSummary;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import java.util.stream.Stream;

/** Flags ideas of a round that no round page includes. */
@RuleInfo(id = "orphan-idea", summary = "An idea of the round that no round page includes", severity = Severity.WARNING)
public final class OrphanIdea implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (page.isRound() || page.ideas().isEmpty()) {
            return Stream.empty();
        }
        OrphanFinder orphans = OrphanFinder.of(context);
        return context.wiki().page(page.source()).stream()
                .filter(orphans::has)
                .map(sheet -> finding(page, sheet, orphans));
    }

    private static Finding finding(IdeaPage page, PageSummary sheet, OrphanFinder orphans) {
        String where = orphans.roundPage(sheet).map(round -> "'" + round + "'").orElse("the page of its round");
        return Finding.at(
                page.ideas().get(0).anchor(),
                "No round page includes this idea, so readers of the round don't find it. To show it, add this line to "
                        + where + ": '" + page.notation().inclusion(orphans.name(sheet)) + "'.");
    }
}
