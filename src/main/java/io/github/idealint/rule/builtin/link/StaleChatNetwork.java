package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.page.Link;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.value.VisibleLineScan;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.TextRange;
import java.util.HashMap;
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

    private static final Pattern MENTION = Pattern.compile("freenode", Pattern.CASE_INSENSITIVE);

    /** A word, or a host; not where a sentence tells that the channel has left. */
    private static final Pattern FREENODE = Pattern.compile(
            "(?i)(?<!\\b(?:from|leave|leaving|left|formerly|longer|not|than|of)\\s(?:at\\s|on\\s)?)"
                    + "(?<![\\p{L}\\p{N}._-]|(?<!/)/)(?:[\\w-]{1,63}\\.){0,8}freenode(?:\\.(?:net|org|com))?(?![\\p{L}\\p{N}_-]|\\.\\p{L})");

    @Override
    public Stream<Finding> check(IdeaPage page, RuleContext context) {
        TreeMap<Integer, Link> links = new TreeMap<>();
        ExternalLinks.of(page).forEach(link -> links.put(link.target().range().start(), link));
        Stream<Finding> left = VisibleLineScan.find(page, MENTION.asPredicate(), FREENODE)
                .filter(hit -> isHostOrProse(hit.range(), links))
                .map(hit -> left(hit.range(), hit.match().group()));
        return Stream.concat(left, moved(page));
    }

    /** What an address holds besides its host says nothing about chat. */
    private static boolean isHostOrProse(TextRange range, TreeMap<Integer, Link> links) {
        return Optional.ofNullable(links.floorEntry(range.start()))
                .map(Map.Entry::getValue)
                .filter(link -> link.target().range().overlaps(range))
                .map(link -> host(link).filter(range::overlaps).isPresent())
                .orElse(true);
    }

    private static Optional<TextRange> host(Link link) {
        return WebAddress.of(link.target().text())
                .map(address -> link.target()
                        .range(
                                address.hostStart(),
                                address.hostStart() + address.host().length()));
    }

    private static Finding left(TextRange range, String found) {
        return Finding.at(
                range,
                MessageText.quoted(found) + " is a chat network that nearly all projects left in 2021. Name the one"
                        + " that the channel is on now, such as '#example on irc.oftc.net'.");
    }

    private static Stream<Finding> moved(IdeaPage page) {
        Map<String, ChatChannel> first = new HashMap<>();
        return ChatChannel.in(page)
                .filter(channel -> !channel.network().equals("freenode"))
                .flatMap(channel -> moved(first.putIfAbsent(channel.name(), channel), channel).stream());
    }

    private static Optional<Finding> moved(ChatChannel first, ChatChannel again) {
        return Optional.ofNullable(first)
                .filter(channel -> !channel.network().equals(again.network()))
                .map(channel -> Finding.at(
                        again.range(),
                        "The channel '#" + again.name() + "' is on '" + again.network() + "' here and on '"
                                + channel.network() + "' further up. Name one network."));
    }
}
