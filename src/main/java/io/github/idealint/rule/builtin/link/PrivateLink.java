package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.address.IpLiteral;
import io.github.idealint.link.address.PrivateName;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags links that only their author can open: to the own computer, a private network, a file. */
@RuleInfo(
        id = "private-link",
        summary = "A link into a private network, or to a file on somebody's computer",
        severity = Severity.ERROR)
public final class PrivateLink implements Rule {

    private static final Pattern FILE = Pattern.compile("(?i)(?<![\\w/.+-])file:/[^\\s\\[\\]<>|]++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]++");

    /** Here a word may name a network, as in {@code irc://oftc/example}. */
    private static final Set<String> CHAT = Set.of("irc", "ircs");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Stream<Finding> files = VisibleLineScan.find(page, FILE)
                .map(hit -> finding(hit.range(), hit.match().group(), "is a file on somebody's computer"));
        Stream<Finding> hosts = ExternalLinks.of(page)
                .filter(link -> !wasOpened(context.links().of(link.target().text())))
                .flatMap(link -> finding(link).stream());
        return Stream.concat(files, hosts);
    }

    /** Such a link is opened only where the run was told that its readers share the network. */
    private static boolean wasOpened(LinkStatus status) {
        return status instanceof LinkStatus.Ok || status instanceof LinkStatus.Broken;
    }

    private static Optional<Finding> finding(Link link) {
        return place(link)
                .map(place -> finding(link.target().range(), link.target().text(), place));
    }

    /** Where a link leads that only its author can open, to stand behind it in a sentence. */
    static Optional<String> place(Link link) {
        return WebAddress.of(link.target().text())
                .filter(address -> !PlaceholderHost.is(link.target().text()))
                .flatMap(PrivateLink::place);
    }

    private static Optional<String> place(WebAddress address) {
        String host = address.plainHost();
        Optional<InetAddress> literal = IpLiteral.read(host);
        if (literal.isPresent()) {
            return place(literal.get());
        }
        boolean named = PrivateName.isPrivate(host) || WORD.matcher(host).matches() && !CHAT.contains(address.scheme());
        return named
                ? Optional.of("leads to " + MessageText.quoted(host) + ", a name that only your own network knows")
                : Optional.empty();
    }

    private static Optional<String> place(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return Optional.of("leads to each reader's own computer");
        }
        boolean inside = address.isSiteLocalAddress() || address.isLinkLocalAddress() || isUniqueLocal(address);
        return inside ? Optional.of("leads into a private network") : Optional.empty();
    }

    /** RFC 4193, and the addresses behind carrier-grade NAT of RFC 6598. */
    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 ? (bytes[0] & 0xFE) == 0xFC : bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    }

    private static Finding finding(TextRange range, String target, String place) {
        return Finding.at(
                range,
                MessageText.quoted(target) + " " + place
                        + ": readers of the page cannot open it. Link to a page that everybody can.");
    }
}
