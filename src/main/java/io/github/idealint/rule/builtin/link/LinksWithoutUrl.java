package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Field;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.text.MessageTemplate;
import java.util.stream.Stream;

/** Flags entries of the list of links that have no link. */
@RuleInfo(
        id = "links-without-url",
        summary = "An entry of the list of links that has no link",
        severity = Severity.WARNING)
public final class LinksWithoutUrl implements Rule {

    private static final MessageTemplate NO_LINK = new MessageTemplate(
            "{} is listed under the links but has no address. Add one, such as '{}', or move this to the description.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        LinkLists lists = LinkLists.of(page, context);
        return page.ideas().stream()
                .flatMap(lists::plainItems)
                .filter(item -> !LinkFlaw.isIn(item.text().text()))
                .map(item -> finding(item, page.notation()));
    }

    private static Finding finding(Field.Item item, Notation notation) {
        String example = notation.link(ExampleValues.LINK, "Specification");
        return Finding.at(item.text().range(), NO_LINK.with(quoted(item.text().text()), example));
    }
}
