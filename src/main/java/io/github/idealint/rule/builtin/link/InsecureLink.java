package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.quoted;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.address.IpLiteral;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Flags links without encryption, the first to each host on a page. */
@RuleInfo(
        id = "insecure-link",
        summary = "A link by http:// instead of https://",
        severity = Severity.INFO,
        needs = RunKnowledge.LINKS)
public final class InsecureLink implements Rule {

    private static final MessageTemplate INSECURE =
            new MessageTemplate("{} is not encrypted, so others can read or change the page in transit.");
    private static final MessageTemplate WRITE = new MessageTemplate(" Write {} if the host supports it.");
    private static final MessageTemplate MORE = new MessageTemplate(" The page has {} to the same host.");
    private static final MessageTemplate FIX = new MessageTemplate("Use https:// for links to {}");
    private static final String HTTP = "http";

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Map<String, List<WebLink>> byHost = WebLink.of(page, context)
                .filter(InsecureLink::isInsecure)
                .filter(link -> !RedirectTarget.isGoneOrMoved(context.links().of(link.target())))
                .collect(groupingBy(link -> link.address().get().host(), LinkedHashMap::new, toList()));
        return byHost.entrySet().stream().map(host -> finding(host.getKey(), host.getValue()));
    }

    /**
     * Whether a link has no encryption, and nothing that another rule wants changed anyhow. A service at a port of its own,
     * or at a bare number, rarely has a twin that supports https.
     */
    private static boolean isInsecure(WebLink link) {
        return link.address()
                        .filter(address -> address.scheme().equals(HTTP) && !address.hasPort())
                        .filter(address -> !address.host().isEmpty()
                                && IpLiteral.read(address.host()).isEmpty())
                        .isPresent()
                && !link.isPlaceholder()
                && link.privatePlace().isEmpty()
                && link.deadHost().isEmpty();
    }

    /** A reference of Markdown that is used twice is written once. */
    private static Finding finding(String host, List<WebLink> uses) {
        WebLink first = uses.get(0);
        List<TextRange> schemes = uses.stream()
                .map(link -> link.range(0, HTTP.length()))
                .distinct()
                .toList();
        String others = schemes.size() == 1 ? "" : MORE.with(count(schemes.size() - 1, "more unencrypted link"));
        String secure = "https" + first.target().substring(HTTP.length());
        return Finding.at(first.range(), INSECURE.with(quoted(first.target())) + WRITE.with(quoted(secure)) + others)
                .fixedBy(fix(host, schemes));
    }

    private static Fix fix(String host, List<TextRange> schemes) {
        return Fix.unsafe(
                FIX.with(quoted(host)),
                schemes.stream()
                        .map(scheme -> TextEdit.replace(scheme, "https"))
                        .toArray(TextEdit[]::new));
    }
}
