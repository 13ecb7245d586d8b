package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.address.IpLiteral;
import io.github.idealint.link.address.PrivateName;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.RunKnowledge;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.text.MessageTemplate;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags links that only their author can open: to the own computer, a private network, a file. */
@RuleInfo(
        id = "private-link",
        summary = "A link into a private network, or to a file on somebody's computer",
        severity = Severity.ERROR,
        needs = RunKnowledge.LINKS)
public final class PrivateLink implements Rule {

    private static final MessageTemplate COMPUTER =
            new MessageTemplate("{} leads readers to their own computer, not to yours.");
    private static final MessageTemplate NETWORK =
            new MessageTemplate("{} is on a private network, which readers cannot reach.");
    private static final MessageTemplate NAME = new MessageTemplate(
            "{} leads to {}, a name that works only on a private network, so readers cannot open it.");
    private static final MessageTemplate LOCAL_FILE =
            new MessageTemplate("{} points to a file on your own computer, which readers cannot open.");
    private static final MessageTemplate ADVICE = new MessageTemplate(" Link to a public page, or remove the link.");

    private static final Pattern FILE = Pattern.compile("(?i)(?<![\\w/.+-])file:/++[^\\s\\[\\]<>|]++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]++");

    /** The schemes of addresses in which a bare word is a chat network, as in {@code irc://oftc/example}. */
    private static final Set<String> CHAT = Set.of("irc", "ircs");

    /** Where an address leads that the public web does not reach. */
    enum PrivatePlace {
        COMPUTER,
        NETWORK,
        NAME
    }

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        Stream<Finding> files = VisibleLineScan.of(page, context)
                .find(":", FILE)
                .map(hit -> Finding.at(
                        hit.range(), LOCAL_FILE.with(quoted(hit.match().group())) + ADVICE.text()));
        Stream<Finding> hosts = WebLink.of(page, context)
                .filter(link -> link.privatePlace().isPresent())
                .filter(link -> !isAllowed(link, context))
                .map(link -> Finding.at(link.range(), message(link) + ADVICE.text()));
        return Stream.concat(files, hosts);
    }

    /** Its readers share the network, so it may be opened, whether the run did and whatever it answered then. */
    static boolean isAllowed(WebLink link, RuleContext context) {
        return link.address()
                .filter(address -> context.links().isAllowed(address.host()))
                .isPresent();
    }

    private static String message(WebLink link) {
        return switch (link.privatePlace().orElseThrow()) {
            case COMPUTER -> COMPUTER.with(quoted(link.target()));
            case NETWORK -> NETWORK.with(quoted(link.target()));
            case NAME ->
                NAME.with(
                        quoted(link.target()),
                        quoted(link.address().orElseThrow().host()));
        };
    }

    /** Where an address leads that the public web does not reach; empty for all others. */
    static Optional<PrivatePlace> place(WebAddress address) {
        String host = address.host();
        Optional<InetAddress> literal = IpLiteral.read(host);
        if (literal.isPresent()) {
            return place(literal.get());
        }
        if (PrivateName.isThisComputer(host)) {
            return Optional.of(PrivatePlace.COMPUTER);
        }
        boolean named = PrivateName.isPrivate(host) || WORD.matcher(host).matches() && !CHAT.contains(address.scheme());
        return named ? Optional.of(PrivatePlace.NAME) : Optional.empty();
    }

    private static Optional<PrivatePlace> place(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return Optional.of(PrivatePlace.COMPUTER);
        }
        boolean inside = address.isSiteLocalAddress() || address.isLinkLocalAddress() || isUniqueLocal(address);
        return inside ? Optional.of(PrivatePlace.NETWORK) : Optional.empty();
    }

    /** RFC 4193, and the addresses of carrier-grade NAT (RFC 6598). */
    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 ? (bytes[0] & 0xFE) == 0xFC : bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    }
}
