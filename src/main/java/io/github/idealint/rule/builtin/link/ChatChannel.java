package io.github.idealint.rule.builtin.link;

import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mention of a chat channel with its network.
 *
 * @param range what names the network, or the whole address that names both
 * @param name the channel in lower case, without its number sign
 * @param network the network's usual name, or its domain where it is no well-known one
 */
record ChatChannel(TextRange range, String name, String network) {

    private static final Map<String, String> DOMAINS = Map.of(
            "oftc.net", "OFTC",
            "libera.chat", "Libera Chat",
            "freenode.net", "freenode",
            "efnet.org", "EFnet",
            "gimp.org", "GIMPNet",
            "gnome.org", "GIMPNet",
            "hackint.org", "hackint",
            "rizon.net", "Rizon",
            "undernet.org", "Undernet",
            "quakenet.org", "QuakeNet");

    private static final Map<String, String> WORDS = Map.of(
            "oftc", "OFTC",
            "libera", "Libera Chat",
            "libera chat", "Libera Chat",
            "freenode", "freenode",
            "efnet", "EFnet",
            "gimpnet", "GIMPNet",
            "hackint", "hackint",
            "rizon", "Rizon",
            "undernet", "Undernet",
            "quakenet", "QuakeNet");

    private static final String NETWORK =
            "((?:[\\w-]{1,63}\\.){1,8}[a-z]{2,12}|oftc|libera(?:\\schat)?|freenode|efnet|gimpnet|"
                    + "hackint|rizon|undernet|quakenet)(?![\\p{L}\\p{N}_-]|\\.[a-z])";

    /** {@code #example on irc.oftc.net}, {@code #example (OFTC)} */
    private static final Pattern PROSE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_/#&])#(?!\\p{N}{1,50}(?![\\p{L}_-]))([\\p{L}\\p{N}_-]{1,50})[\\s\\h]{0,3}+(?:channel[\\s\\h]|IRC[\\s\\h])?"
                    + "(?:@|(?:on|at)[\\s\\h](?:the[\\s\\h])?|\\([\\s\\h]?(?:on[\\s\\h]|at[\\s\\h])?)[\\s\\h]{0,3}+"
                    + NETWORK);

    private static final Set<String> CHAT_SCHEMES = Set.of("irc", "ircs");
    private static final Pattern CHANNEL = Pattern.compile("^/(?:#|%23)?([\\p{L}\\p{N}_-]{1,50})");

    /** The mentions on a page and in its links, by place. */
    static Stream<ChatChannel> in(IdeaPage page, List<WebLink> links) {
        Stream<ChatChannel> prose = VisibleLineScan.find(page, "#", PROSE).map(ChatChannel::of);
        Stream<ChatChannel> linked = links.stream().flatMap(link -> of(link).stream());
        return Stream.concat(prose, linked).sorted(Comparator.comparing(ChatChannel::range));
    }

    private static ChatChannel of(Hit hit) {
        return new ChatChannel(
                hit.range(2),
                hit.match().group(1).toLowerCase(Locale.ROOT),
                network(hit.match().group(2)));
    }

    private static Optional<ChatChannel> of(WebLink link) {
        return link.address()
                .filter(address -> CHAT_SCHEMES.contains(address.scheme()))
                .flatMap(address -> channel(link, address)
                        .map(name -> new ChatChannel(link.range(), name, network(address.host()))));
    }

    /** The channel of an address, whose number sign may stand for itself. */
    private static Optional<String> channel(WebLink link, WebAddress address) {
        return CHANNEL.matcher(link.target().substring(address.pathStart()))
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String network(String written) {
        String lower = written.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        List<String> labels = List.of(lower.split("\\."));
        String domain = String.join(".", labels.subList(Math.max(0, labels.size() - 2), labels.size()));
        return Optional.ofNullable(WORDS.get(lower)).orElseGet(() -> DOMAINS.getOrDefault(domain, domain));
    }
}
