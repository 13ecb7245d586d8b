package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.Hop;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.BrokenCause;
import io.github.idealint.link.LinkStatus.Refused;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.LinkStatus.UnknownCause;
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

/** Flags links that lead nowhere, and notes those that could not be checked. */
@RuleInfo(
        id = "broken-link",
        summary = "A link to an address that is gone",
        severity = Severity.ERROR,
        needs = RunKnowledge.LINKS)
public final class BrokenLink implements Rule {

    private static final MessageTemplate BROKEN = new MessageTemplate("The link to {} is broken: {}.");
    private static final MessageTemplate UNKNOWN = new MessageTemplate("The link to {} could not be checked: {}.");
    private static final MessageTemplate REFUSED = new MessageTemplate("The link to {} was not opened: {}.");
    private static final MessageTemplate STATUS = new MessageTemplate("{} (HTTP {})");
    private static final MessageTemplate REDIRECTED = new MessageTemplate("it redirects to {} (HTTP {}), but {}");
    private static final MessageTemplate DEAD_HOST = new MessageTemplate(" {} is no longer in use ({}).");
    private static final MessageTemplate MOVED = new MessageTemplate(" Its pages are now at {}, so link there.");
    private static final MessageTemplate GONE =
            new MessageTemplate(" Link to the page's new address or to an archived copy, or remove the link.");
    private static final MessageTemplate CORRECT =
            new MessageTemplate(" Correct the address, or link to another page.");
    private static final MessageTemplate CERTIFICATE =
            new MessageTemplate(" Browsers warn readers before they show the page, so link to another one.");
    private static final MessageTemplate LOOP =
            new MessageTemplate(" Link directly to the page that you mean, or remove the link.");
    private static final MessageTemplate LOOK =
            new MessageTemplate(" Open it in a browser to see whether it leads where it should.");
    private static final MessageTemplate FIX = new MessageTemplate("Link to '{}'");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return WebLink.of(page, context)
                .filter(link -> !link.isPlaceholder())
                .flatMap(link -> finding(link, context).stream());
    }

    private static Optional<Finding> finding(WebLink link, RuleContext context) {
        LinkStatus status = context.links().of(link.target());
        if (status instanceof Broken broken) {
            return Optional.of(broken(link, broken));
        }
        boolean flagged =
                link.deadHost().isPresent() || link.privatePlace().isPresent() && !PrivateLink.isAllowed(link, context);
        return flagged ? Optional.empty() : note(link, status);
    }

    private static Finding broken(WebLink link, Broken broken) {
        Optional<String> home = link.deadHost().flatMap(dead -> dead.movedTo(link.target()));
        String found = BROKEN.with(quoted(link.target()), reason(broken, broken.text(), broken.code()));
        return Finding.at(
                        link.range(),
                        found
                                + link.deadHost()
                                        .map(dead -> deadHost(link, dead))
                                        .orElseGet(() -> advice(broken.cause()).text()))
                .fixedBy(home.map(address -> Fix.unsafe(FIX.with(address), TextEdit.replace(link.range(), address))));
    }

    private static Optional<Finding> note(WebLink link, LinkStatus status) {
        Optional<String> found = Optional.empty();
        if (status instanceof Unknown unknown && unknown.cause() != UnknownCause.NOT_CHECKED) {
            String reason = reason(unknown, unknown.text(), unknown.code());
            found = Optional.of(UNKNOWN.with(quoted(link.target()), reason) + LOOK.text());
        } else if (status instanceof Refused refused) {
            String reason = reason(refused, refused.text(), Optional.empty());
            found = Optional.of(REFUSED.with(quoted(link.target()), reason) + CORRECT.text());
        }
        return found.map(message -> Finding.at(link.range(), message).atMost(Severity.INFO));
    }

    private static String reason(LinkStatus status, String text, Optional<Integer> code) {
        List<Hop> hops = status.hops();
        String end = code.map(number -> STATUS.with(text, number)).orElse(text);
        return hops.isEmpty()
                ? end
                : REDIRECTED.with(quoted(hops.get(hops.size() - 1).to()), RedirectTarget.statuses(hops), end);
    }

    private static String deadHost(WebLink link, DeadHostMatch dead) {
        String host = link.target().substring(dead.start(), dead.end());
        return DEAD_HOST.with(quoted(host), dead.host().fate())
                + dead.host()
                        .replacement()
                        .map(home -> MOVED.with(quoted(home)))
                        .orElse(GONE.text());
    }

    private static MessageTemplate advice(BrokenCause cause) {
        return switch (cause) {
            case GONE -> GONE;
            case NO_HOST -> CORRECT;
            case CERTIFICATE -> CERTIFICATE;
            case REDIRECT -> LOOP;
        };
    }
}
