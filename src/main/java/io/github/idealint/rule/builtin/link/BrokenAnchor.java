package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags links that name an anchor which their page does not have. */
@RuleInfo(
        id = "broken-anchor",
        summary = "A link to an anchor that the page does not have",
        severity = Severity.WARNING,
        needs = RunKnowledge.LINKS)
public final class BrokenAnchor implements Rule {

    private static final MessageTemplate NO_ANCHOR =
            new MessageTemplate("The page {} has no anchor {}, so the link leads to the top of the page."
                    + " Link to an anchor that the page has, or remove {}.");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return WebLink.of(page, context)
                .filter(link -> context.links().hasAnchor(link.target()).equals(Optional.of(false)))
                .map(BrokenAnchor::finding);
    }

    /** A page may set its anchors by script, where no program that only reads it can see them. */
    private static Finding finding(WebLink link) {
        String target = link.target();
        int mark = target.indexOf('#');
        String anchor = quoted(target.substring(mark));
        return Finding.at(
                        link.range(mark, target.length()),
                        NO_ANCHOR.with(quoted(target.substring(0, mark)), anchor, anchor))
                .atMost(Severity.WARNING);
    }
}
