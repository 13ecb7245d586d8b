package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.stream.Stream;

/** Flags links to hosts that are known to be gone or to have moved. */
@RuleInfo(id = "dead-host", summary = "A link to a host that is gone or has moved", severity = Severity.WARNING)
public final class DeadHost implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return ExternalLinks.of(page)
                .filter(link ->
                        !Redirects.settle(context.links().of(link.target().text())))
                .flatMap(link ->
                        DeadHostMatch.of(link.target().text(), context.profile())
                                .map(grave -> finding(link, grave))
                                .stream());
    }

    private static Finding finding(Link link, DeadHostMatch grave) {
        TextRange range = link.target().range(grave.start(), grave.end());
        return Finding.at(range, grave.told(link.target().text()))
                .fixedBy(grave.replacement().map(home -> fix(range, home)));
    }

    private static Fix fix(TextRange range, String home) {
        return Fix.unsafe("Link to '" + home + "'", TextEdit.replace(range, home));
    }
}
