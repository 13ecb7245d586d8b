package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.stream.Stream;

/** Flags further titles on a page that holds one idea. */
@RuleInfo(id = "several-ideas", summary = "A second title on a page that holds one idea", severity = Severity.ERROR)
public final class SeveralIdeas implements Rule {

    private static final MessageTemplate SECOND_TITLE = new MessageTemplate(
            "{} is a second title, but this page is for one idea. Move the second idea to its own page,"
                    + " or, if it is part of the first idea, write '{}'.");

    private static final int LOWEST_LEVEL = 6;

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
                .map(title -> Finding.at(place(title), message(page, title)));
    }

    private static TextRange place(Title title) {
        return title.text().isEmpty() ? title.range() : title.text().range();
    }

    private static String message(IdeaPage page, Title title) {
        int below = Math.min(LOWEST_LEVEL, title.level() + 1);
        return SECOND_TITLE.with(
                MessageText.quoted(page.source().text(place(title))),
                page.notation()
                        .heading(below, MessageText.shortened(title.text().text())));
    }
}
