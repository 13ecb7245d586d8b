package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.Profile;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.Alternatives;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flags chat on freenode, and a channel that a page places on two networks. */
@RuleInfo(
        id = "stale-chat-network",
        summary = "Chat on freenode, or one channel on two networks",
        severity = Severity.WARNING)
public final class StaleChatNetwork implements Rule {

    private static final MessageTemplate FREENODE =
            new MessageTemplate("Most projects left the chat network {} in 2021."
                    + " Name the network that the channel is on now, such as '{} on irc.oftc.net'.");
    private static final MessageTemplate TWO_NETWORKS = new MessageTemplate(
            "The channel {} is on {} here, but earlier, on line {}, it is on {}. Name the same network in both places.");

    private static final MessageTemplate WRITE = new MessageTemplate("Write {}");

    private static final Pattern MENTION = Pattern.compile("freenode", Pattern.CASE_INSENSITIVE);

    /** A word, or a host; not in a sentence about the channel's move away from there. */
    private static final Pattern WORD_OR_HOST = Pattern.compile(
            "(?i)(?<!\\b(?:from|leave|leaving|left|formerly|longer|not|than|of)\\s(?:at\\s|on\\s)?)"
                    + "(?<![\\p{L}\\p{N}._-]|(?<!/)/)(?:[\\w-]{1,63}\\.){0,8}freenode(?:\\.(?:net|org|com))?(?![\\p{L}\\p{N}_-]|\\.\\p{L})");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<WebLink> links = WebLink.of(page, context).toList();
        VisibleLineScan lines = VisibleLineScan.of(page, context);
        ChatNetworks networks = context.once(ChatNetworks.class, ChatNetworks::new);
        return Stream.concat(freenode(page, lines, links), twoNetworks(page, ChatChannel.in(lines, links, networks)));
    }

    private static Stream<Finding> freenode(IdeaPage page, VisibleLineScan lines, List<WebLink> links) {
        if (!MENTION.matcher(page.source().text()).find()) {
            return Stream.empty();
        }
        TreeMap<Integer, WebLink> byStart = new TreeMap<>();
        links.forEach(link -> byStart.put(link.range().start(), link));
        return lines.find(WORD_OR_HOST)
                .filter(hit -> isHostOrProse(hit.range(), byStart))
                .map(StaleChatNetwork::freenode);
    }

    /** A mention in an address counts only in its host: a path may hold any word. */
    private static boolean isHostOrProse(TextRange range, TreeMap<Integer, WebLink> links) {
        return Optional.ofNullable(links.floorEntry(range.start()))
                .map(Map.Entry::getValue)
                .filter(link -> link.range().overlaps(range))
                .map(link -> host(link).filter(range::overlaps).isPresent())
                .orElse(true);
    }

    private static Optional<TextRange> host(WebLink link) {
        return link.address().map(address -> link.range(address.hostStart(), address.hostEnd()));
    }

    private static Finding freenode(Hit hit) {
        return Finding.at(hit.range(), FREENODE.with(quoted(hit.match().group()), ExampleValues.CHANNEL));
    }

    private static Stream<Finding> twoNetworks(IdeaPage page, Stream<ChatChannel> channels) {
        Map<String, ChatChannel> first = new HashMap<>();
        return channels.filter(channel -> !channel.network().equals("freenode"))
                .flatMap(channel -> twoNetworks(first.putIfAbsent(channel.name(), channel), channel, page).stream());
    }

    private static Optional<Finding> twoNetworks(ChatChannel first, ChatChannel again, IdeaPage page) {
        return Optional.ofNullable(first)
                .filter(channel -> !channel.network().equals(again.network()))
                .map(channel -> Finding.at(
                                again.range(),
                                TWO_NETWORKS.with(
                                        quoted("#" + again.name()),
                                        quoted(again.network()),
                                        page.source().lineAt(channel.range().start()),
                                        quoted(channel.network())))
                        .fixedBy(fix(channel, again)));
    }

    /** Which of the two is right, the author knows; in an address, what is wrong is not clear enough. */
    private static Optional<Fix> fix(ChatChannel first, ChatChannel again) {
        return again.inProse()
                ? Optional.of(Fix.unsafe(
                        WRITE.with(quoted(first.network())), TextEdit.replace(again.range(), first.network())))
                : Optional.empty();
    }

    /**
     * A mention of a chat channel with its network.
     *
     * @param range what names the network, or the whole address that names both
     * @param name the channel in lower case, without its number sign
     * @param network the network's usual name, or its domain where it is no well-known one
     * @param inProse whether the range holds nothing but the network
     */
    private record ChatChannel(TextRange range, String name, String network, boolean inProse) {

        private static final Set<String> CHAT_SCHEMES = Set.of("irc", "ircs");
        private static final Pattern CHANNEL = Pattern.compile("^/(?:#|%23)?([\\p{L}\\p{N}_-]{1,50})");

        /** The mentions on a page and in its links, by place. */
        static Stream<ChatChannel> in(VisibleLineScan lines, List<WebLink> links, ChatNetworks networks) {
            Stream<ChatChannel> prose = lines.find("#", networks.prose).map(hit -> of(hit, networks));
            Stream<ChatChannel> linked = links.stream().flatMap(link -> of(link, networks).stream());
            return Stream.concat(prose, linked).sorted(Comparator.comparing(ChatChannel::range));
        }

        private static ChatChannel of(Hit hit, ChatNetworks networks) {
            return new ChatChannel(
                    hit.range(2),
                    LetterCase.lower(hit.match().group(1)),
                    networks.usual(hit.match().group(2)),
                    true);
        }

        private static Optional<ChatChannel> of(WebLink link, ChatNetworks networks) {
            return link.address()
                    .filter(address -> CHAT_SCHEMES.contains(address.scheme()))
                    .flatMap(address -> channel(link, address)
                            .map(name -> new ChatChannel(link.range(), name, networks.usual(address.host()), false)));
        }

        /** The channel of an address, whose number sign may stand for itself. */
        private static Optional<String> channel(WebLink link, WebAddress address) {
            return CHANNEL.matcher(link.target().substring(address.pathStart()))
                    .results()
                    .map(match -> LetterCase.lower(match.group(1)))
                    .findFirst();
        }
    }

    /** The chat networks that the profile names; to be made once a run, for it holds a pattern. */
    private static final class ChatNetworks {

        /** The usual name of each, by all its names and domains. */
        private final Map<String, String> names = new HashMap<>();

        /** {@code #example on irc.oftc.net}, {@code #example (OFTC)} */
        private final Pattern prose;

        ChatNetworks(Profile profile) {
            profile.words()
                    .networks()
                    .forEach((usual, others) -> others.forEach(other -> names.put(LetterCase.lower(other), usual)));
            List<String> words = names.keySet().stream()
                    .filter(name -> !isDomain(name))
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
            prose = Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}_/#&])#(?!\\p{N}{1,50}(?![\\p{L}_-]))([\\p{L}\\p{N}_-]{1,50})[\\s\\h]{0,3}+(?:channel[\\s\\h]|IRC[\\s\\h])?"
                            + "(?:@|(?:on|at)[\\s\\h](?:the[\\s\\h])?|\\([\\s\\h]?(?:on[\\s\\h]|at[\\s\\h])?)[\\s\\h]{0,3}+"
                            + "((?:[\\w-]{1,63}\\.){1,8}[a-z]{2,12}|" + Alternatives.of(words, "\\s")
                            + ")(?![\\p{L}\\p{N}_-]|\\.[a-z])");
        }

        private static boolean isDomain(String name) {
            return name.contains(".");
        }

        /** The usual name of a network, or its domain where it is no well-known one. */
        String usual(String written) {
            String lower = LetterCase.lower(written).replaceAll("\\s", " ");
            List<String> labels = List.of(lower.split("\\."));
            String domain = String.join(".", labels.subList(Math.max(0, labels.size() - 2), labels.size()));
            return names.getOrDefault(domain, domain);
        }
    }
}
