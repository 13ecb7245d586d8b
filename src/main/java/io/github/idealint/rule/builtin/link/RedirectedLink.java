package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags links whose page has moved for good, and still answers by a redirect. */
@RuleInfo(id = "redirected-link", summary = "A link to a page that has moved for good", severity = Severity.INFO)
public final class RedirectedLink implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return ExternalLinks.of(page)
                .filter(link -> !PlaceholderHost.is(link.target().text()))
                .flatMap(link -> finding(link, context.links().of(link.target().text())).stream());
    }

    private static Optional<Finding> finding(Link link, LinkStatus status) {
        return Optional.of(status)
                .filter(LinkStatus.Ok.class::isInstance)
                .flatMap(ok -> RedirectTarget.of(link, ok))
                .map(home -> Finding.at(link.target().range(), message(link, home, status))
                        .fixedBy(fix(link, home)));
    }

    private static String message(Link link, RedirectTarget home, LinkStatus status) {
        String advice = home.sure()
                ? " Link to " + Redirects.quoted(home.address()) + "."
                : " Look whether what you meant is still there.";
        return Redirects.quoted(link.target().text()) + " has moved." + Redirects.told(status) + advice;
    }

    private static Fix fix(Link link, RedirectTarget home) {
        return new Fix(
                "Link to '" + home.address() + "'",
                home.sure() ? Applicability.SAFE : Applicability.UNSAFE,
                List.of(TextEdit.replace(link.target().range(), home.address())));
    }
}
