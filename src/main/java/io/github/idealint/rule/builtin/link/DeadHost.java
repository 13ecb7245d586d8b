package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.stream.Stream;

/** Flags links to hosts that are known to be gone or to have moved. */
@RuleInfo(
        id = "dead-host",
        summary = "A link to a host that is gone or has moved",
        severity = Severity.WARNING,
        needs = RunKnowledge.LINKS)
public final class DeadHost implements Rule {

    private static final MessageTemplate DEAD = new MessageTemplate("{} leads to {}, which is no longer in use ({}).");
    private static final MessageTemplate MOVED = new MessageTemplate(" Its pages are now at {}, so link there.");
    private static final MessageTemplate GONE =
            new MessageTemplate(" Link to the page's new address or to an archived copy, or remove the link.");
    private static final MessageTemplate FIX = new MessageTemplate("Link to {}");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        return WebLink.of(page, context)
                .filter(link -> link.deadHost().isPresent())
                .filter(link -> !RedirectTarget.isGoneOrMoved(context.links().of(link.target())))
                .map(link -> finding(link, link.deadHost().get()));
    }

    private static Finding finding(WebLink link, DeadHostMatch dead) {
        TextRange range = link.range(dead.start(), dead.end());
        String host = link.target().substring(dead.start(), dead.end());
        String found =
                DEAD.with(quoted(link.target()), quoted(host), dead.host().fate());
        String advice =
                dead.host().replacement().map(home -> MOVED.with(quoted(home))).orElse(GONE.text());
        return Finding.at(range, found + advice)
                .fixedBy(dead.replacement()
                        .map(home -> Fix.unsafe(FIX.with(quoted(home)), TextEdit.replace(range, home))));
    }
}
