package io.github.idealint.rule.builtin.link;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.ExampleValues;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.rule.builtin.value.VisibleLineScan.Hit;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Pattern MENTION = Pattern.compile("freenode", Pattern.CASE_INSENSITIVE);

    /** A word, or a host; not in a sentence about the channel's move away from there. */
    private static final Pattern WORD_OR_HOST = Pattern.compile(
            "(?i)(?<!\\b(?:from|leave|leaving|left|formerly|longer|not|than|of)\\s(?:at\\s|on\\s)?)"
                    + "(?<![\\p{L}\\p{N}._-]|(?<!/)/)(?:[\\w-]{1,63}\\.){0,8}freenode(?:\\.(?:net|org|com))?(?![\\p{L}\\p{N}_-]|\\.\\p{L})");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        List<WebLink> links = WebLink.of(page, context).toList();
        return Stream.concat(freenode(page, links), twoNetworks(page, links));
    }

    private static Stream<Finding> freenode(IdeaPage page, List<WebLink> links) {
        if (!MENTION.matcher(page.source().text()).find()) {
            return Stream.empty();
        }
        TreeMap<Integer, WebLink> byStart = new TreeMap<>();
        links.forEach(link -> byStart.put(link.range().start(), link));
        return VisibleLineScan.find(page, WORD_OR_HOST)
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

    private static Stream<Finding> twoNetworks(IdeaPage page, List<WebLink> links) {
        Map<String, ChatChannel> first = new HashMap<>();
        return ChatChannel.in(page, links)
                .filter(channel -> !channel.network().equals("freenode"))
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
                                quoted(channel.network()))));
    }
}
