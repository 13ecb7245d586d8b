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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags links to hosts that are known to be gone or to have moved. */
@RuleInfo(id = "dead-host", summary = "A link to a host that is gone or has moved", severity = Severity.WARNING)
public final class DeadHost implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return page.links().stream()
                .filter(link -> link.isExternal() && !page.isLiteral(link.range()))
                .flatMap(link -> finding(link, context.profile().deadHosts()).stream());
    }

    private static Optional<Finding> finding(Link link, List<io.github.idealint.profile.DeadHost> graveyard) {
        return WebAddress.of(link.target().text())
                .flatMap(address -> graveyard.stream()
                        .flatMap(host -> Grave.of(address, host).stream())
                        .max(Comparator.comparingInt(
                                grave -> grave.host().host().length()))
                        .map(grave -> finding(link, grave)));
    }

    private static Finding finding(Link link, Grave grave) {
        TextRange range = link.target().range(grave.start(), grave.end());
        return Finding.at(range, message(link.target().text().substring(grave.start(), grave.end()), grave))
                .fixedBy(grave.replacement().map(home -> fix(range, home)));
    }

    private static String message(String written, Grave grave) {
        String home = grave.host()
                .replacement()
                .map(host -> " What was there is at '" + host + "' now.")
                .orElse("");
        return "The link leads to '" + written + "', " + grave.host().fate() + "." + home;
    }

    private static Fix fix(TextRange range, String home) {
        return Fix.unsafe("Link to '" + home + "'", TextEdit.replace(range, home));
    }
}
