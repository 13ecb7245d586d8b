package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Field;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageText;
import java.util.stream.Stream;

/** Flags entries below the label for links that carry no link. */
@RuleInfo(
        id = "links-without-url",
        summary = "An entry of the list of links that carries no link",
        severity = Severity.WARNING)
public final class LinksWithoutUrl implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        LinkLists lists = new LinkLists(page, context);
        return page.ideas().stream()
                .flatMap(lists::plainItems)
                .filter(item -> !LinkFlaw.isIn(item.text().text()))
                .map(item -> finding(item, page.notation()));
    }

    private static Finding finding(Field.Item item, Notation notation) {
        return Finding.at(
                item.text().range(),
                MessageText.quoted(item.text().text())
                        + " stands among the links and carries none. Write its address, such as '"
                        + notation.link("https://example.org/spec", "Specification")
                        + "', or move it into the description.");
    }
}
