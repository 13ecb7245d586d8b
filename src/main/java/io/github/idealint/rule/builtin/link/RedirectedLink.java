package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags links whose page has moved for good, and still answers by a redirect. */
@RuleInfo(
        id = "redirected-link",
        summary = "A link to a page that has moved permanently",
        severity = Severity.INFO,
        needs = RunKnowledge.LINKS)
public final class RedirectedLink implements Rule {

    private static final MessageTemplate MOVED = new MessageTemplate("{} has moved permanently to {} (HTTP {}).");
    private static final MessageTemplate CERTAIN = new MessageTemplate(" Link to the new address.");
    private static final MessageTemplate DOUBTFUL =
            new MessageTemplate(" Open the new address, and link to it only if it still shows what you meant.");
    private static final MessageTemplate FIX = new MessageTemplate("Link to '{}'");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return WebLink.of(page, context)
                .filter(link -> !link.isPlaceholder())
                .flatMap(link -> finding(link, context.links().of(link.target())).stream());
    }

    private static Optional<Finding> finding(WebLink link, LinkStatus status) {
        return Optional.of(status)
                .filter(LinkStatus.Ok.class::isInstance)
                .flatMap(ok -> RedirectTarget.of(link.link(), ok))
                .map(home ->
                        Finding.at(link.range(), message(link, home, status)).fixedBy(fix(link, home)));
    }

    private static String message(WebLink link, RedirectTarget home, LinkStatus status) {
        return MOVED.with(quoted(link.target()), quoted(home.address()), RedirectTarget.statuses(status.hops()))
                + (home.certain() ? CERTAIN : DOUBTFUL).text();
    }

    private static Fix fix(WebLink link, RedirectTarget home) {
        return new Fix(
                FIX.with(home.address()),
                home.certain() ? Applicability.SAFE : Applicability.UNSAFE,
                List.of(TextEdit.replace(link.range(), home.address())));
    }
}
