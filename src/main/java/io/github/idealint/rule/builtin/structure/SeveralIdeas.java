package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import java.util.stream.Stream;

/** Flags further titles on a page that holds one idea. */
@RuleInfo(id = "several-ideas", summary = "A second title on a page that holds one idea", severity = Severity.ERROR)
public final class SeveralIdeas implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        if (!context.profile().page().onePerPage()
                || page.isRound()
                || page.ideas().isEmpty()
                || page.titles().isEmpty()) {
            return Stream.empty();
        }
        int level = context.profile()
                .page()
                .titleLevel()
                .orElse(page.titles().get(0).level());
        return page.titles().stream()
                .filter(title -> title.level() == level)
                .skip(1)
                .map(title -> Finding.at(
                        title.text().isEmpty() ? title.range() : title.text().range(), message(page, title)));
    }

    private static String message(IdeaPage page, Title title) {
        return "'%s' is a second title, and one page holds one idea. Move the idea to a page of its own; %s"
                        .formatted(title.text(), "for a part of the same idea write '")
                + page.notation().heading(Math.min(6, title.level() + 1), "…") + "'.";
    }
}
