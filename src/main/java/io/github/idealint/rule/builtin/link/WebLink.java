package io.github.idealint.rule.builtin.link;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A link that leaves the wiki, with what several rules need to know of its address.
 *
 * @param link the link
 * @param address the parts of its address; empty where that has no host, as in {@code mailto:}
 * @param isPlaceholder whether its host is still to be filled in
 * @param privatePlace where it leads that the public web does not reach, if it does
 * @param deadHost the dead host that it names, if it does
 */
record WebLink(
        Link link,
        Optional<WebAddress> address,
        boolean isPlaceholder,
        Optional<PrivateLink.PrivatePlace> privatePlace,
        Optional<DeadHostMatch> deadHost) {

    /** The links of a page. */
    private record WebLinks(List<WebLink> links) {}

    /** The links of a page that readers can click on, by place. */
    static Stream<WebLink> of(IdeaPage page, RuleContext context) {
        return context.onceOfPage(WebLinks.class, page, it -> new WebLinks(read(it, context.profile()))).links.stream();
    }

    private static List<WebLink> read(IdeaPage page, Profile profile) {
        return page.links().stream()
                .filter(link -> link.isExternal() && !page.isLiteral(link))
                .map(link -> of(link, profile))
                .toList();
    }

    private static WebLink of(Link link, Profile profile) {
        Optional<WebAddress> address = WebAddress.of(link.target().text());
        boolean placeholder = address.filter(PlaceholderLink::isPlaceholder).isPresent();
        return new WebLink(
                link,
                address,
                placeholder,
                placeholder ? Optional.empty() : address.flatMap(PrivateLink::place),
                address.flatMap(web -> DeadHostMatch.of(web, profile)));
    }

    /** The address as a browser gets it. */
    String target() {
        return link.target().text();
    }

    /** Where the address stands. */
    TextRange range() {
        return link.target().range();
    }

    /** Where a part of the address stands. */
    TextRange range(int start, int end) {
        return link.target().range(start, end);
    }
}
