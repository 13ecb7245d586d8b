package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Passage;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags links to a place inside a page that the page doesn't have. */
@RuleInfo(
        id = "broken-anchor",
        summary = "A link to a place inside a page that the page lacks",
        severity = Severity.WARNING)
public final class BrokenAnchor implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return ExternalLinks.of(page)
                .filter(link -> context.links().hasAnchor(link.target().text()).equals(Optional.of(false)))
                .map(BrokenAnchor::finding);
    }

    /** A page may set its anchors by script, where no program that only reads it can see them. */
    private static Finding finding(Link link) {
        Passage target = link.target();
        int mark = target.text().indexOf('#');
        return Finding.at(
                        target.range(mark, target.text().length()),
                        "The page answers, but has no place "
                                + MessageText.quoted(target.text().substring(mark))
                                + ", so that readers land at its top. Take the name of a place from the page as it is"
                                + " today.")
                .atMost(Severity.WARNING);
    }
}
