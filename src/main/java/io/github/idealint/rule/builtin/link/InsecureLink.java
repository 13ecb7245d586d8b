package io.github.idealint.rule.builtin.link;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.address.IpLiteral;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextEdit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Flags links without encryption, the first to each host on a page. */
@RuleInfo(id = "insecure-link", summary = "A link by http:// instead of https://", severity = Severity.INFO)
public final class InsecureLink implements Rule {

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Map<String, List<Link>> byHost = ExternalLinks.of(page)
                .filter(link -> !isOthersBusiness(link, context))
                .flatMap(link -> host(link).map(host -> Map.entry(host, link)).stream())
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
        return byHost.entrySet().stream().map(host -> finding(host.getKey(), host.getValue()));
    }

    /** Whether the link has to change anyhow, so that another rule says to what. */
    private static boolean isOthersBusiness(Link link, RuleContext context) {
        String target = link.target().text();
        return PlaceholderHost.is(target)
                || PrivateLink.place(link).isPresent()
                || DeadHostMatch.of(target, context.profile()).isPresent()
                || Redirects.settle(context.links().of(target));
    }

    /** A service at a port of its own, or at a bare number, rarely has a twin that speaks https. */
    private static Optional<String> host(Link link) {
        return WebAddress.of(link.target().text())
                .filter(address -> address.scheme().equals("http"))
                .filter(address -> !address.hasPort())
                .map(WebAddress::plainHost)
                .filter(host -> !host.isEmpty() && IpLiteral.read(host).isEmpty());
    }

    private static Finding finding(String host, List<Link> links) {
        Link first = links.get(0);
        int more = links.size() - 1;
        String others = more == 0 ? "" : " and " + (more == 1 ? "one" : more) + " more like it";
        return Finding.at(
                        first.target().range(),
                        "The link to '" + host + "'" + others
                                + " can be read and changed on the way. Where the host speaks https, write 'https://"
                                + host + "'.")
                .fixedBy(fix(host, links));
    }

    private static Fix fix(String host, List<Link> links) {
        return Fix.unsafe(
                "Link to '" + host + "' by https://",
                links.stream()
                        .map(link -> TextEdit.replace(link.target().range(0, "http".length()), "https"))
                        .toArray(TextEdit[]::new));
    }
}
