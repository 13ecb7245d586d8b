package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.LinkStatus.UnknownCause;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextEdit;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags links that lead nowhere, and notes those of which nobody can tell. */
@RuleInfo(id = "broken-link", summary = "A link to an address that is gone", severity = Severity.ERROR)
public final class BrokenLink implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return ExternalLinks.of(page)
                .filter(link -> !PlaceholderHost.is(link.target().text()))
                .flatMap(link -> finding(link, context).stream());
    }

    private static Optional<Finding> finding(Link link, RuleContext context) {
        LinkStatus status = context.links().of(link.target().text());
        Optional<DeadHostMatch> grave = DeadHostMatch.of(link.target().text(), context.profile());
        if (status instanceof Broken broken) {
            return Optional.of(broken(link, broken, grave));
        }
        boolean told = grave.isPresent() || PrivateLink.place(link).isPresent();
        return told ? Optional.empty() : note(status).map(reason -> note(link, reason, status));
    }

    private static Finding broken(Link link, Broken broken, Optional<DeadHostMatch> grave) {
        Optional<String> home = grave.flatMap(dead -> dead.movedTo(link.target().text()))
                .or(() -> RedirectTarget.of(link, broken).map(RedirectTarget::address));
        return Finding.at(
                        link.target().range(),
                        "The link is broken: " + reason(broken.text(), broken.code()) + "." + Redirects.told(broken)
                                + grave.map(dead ->
                                                " " + dead.told(link.target().text()))
                                        .orElse(""))
                .fixedBy(home.map(address -> fix(link, address)));
    }

    private static Fix fix(Link link, String home) {
        return Fix.unsafe(
                "Link to '" + home + "'", TextEdit.replace(link.target().range(), home));
    }

    private static Optional<String> note(LinkStatus status) {
        if (status instanceof Unknown unknown && unknown.cause() != UnknownCause.NOT_CHECKED) {
            return Optional.of("Whether the link is good is not known: " + reason(unknown.text(), unknown.code()));
        }
        return status instanceof Refused refused
                ? Optional.of("The link was not opened: " + refused.text())
                : Optional.empty();
    }

    private static Finding note(Link link, String said, LinkStatus status) {
        return Finding.at(link.target().range(), said + "." + Redirects.told(status))
                .atMost(Severity.INFO);
    }

    private static String reason(String reason, Optional<Integer> code) {
        return code.map(number -> reason + " (HTTP " + number + ")").orElse(reason);
    }
}
