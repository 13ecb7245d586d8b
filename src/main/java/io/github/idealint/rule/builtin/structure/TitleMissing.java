package io.github.idealint.rule.builtin.structure;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Title;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/** Flags ideas without a title, which a round page can neither list nor link to. */
@RuleInfo(id = "title-missing", summary = "An idea without a title", severity = Severity.ERROR)
public final class TitleMissing implements Rule {

    private static final MessageTemplate NO_TITLE =
            new MessageTemplate("This idea has no title. Begin it with a heading such as {}.");

    private static final int USUAL_LEVEL = 2;

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<Idea> untitled = page.ideas().stream()
                .filter(idea -> isUntitled(idea) && !isNamedByPage(idea, page))
                .toList();
        if (untitled.isEmpty()
                || IndentedPage.is(page)
                || !BrokenHeading.on(page, context).isEmpty()) {
            return Stream.empty();
        }
        int level = context.profile().page().titleLevel().orElse(USUAL_LEVEL);
        return untitled.stream().map(idea -> Finding.at(place(idea), message(page.notation(), level)));
    }

    private static boolean isUntitled(Idea idea) {
        return idea.title().map(title -> title.text().isEmpty()).orElse(true);
    }

    /** Whether a template shows the fields of the whole page: it is headed by the name that the page has in its wiki. */
    private static boolean isNamedByPage(Idea idea, IdeaPage page) {
        return page.ideas().size() == 1
                && idea.fields().stream()
                        .map(field -> field.label().range())
                        .anyMatch(label -> page.transclusions().stream()
                                .anyMatch(call -> call.range().contains(label)));
    }

    private static TextRange place(Idea idea) {
        return idea.title().map(Title::range).orElse(idea.anchor());
    }

    private static String message(Notation notation, int level) {
        return NO_TITLE.with(MessageText.quoted(notation.heading(level, ExampleValues.TITLE)));
    }
}
