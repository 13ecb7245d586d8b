package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sweble.wikitext.parser.nodes.WtNamedXmlElement;
import org.sweble.wikitext.parser.nodes.WtNode;

/** Pairs the HTML tags of a text: those around text that is meant as written, or no longer, and those that go on without an end. */
final class TagPairs {

    private final Map<String, Deque<TextRange>> open = new HashMap<>();

    /** Takes the next tag of a text; the text that it closes, if it closes one. */
    Optional<Inline> next(PlacedNode tag) {
        String name = TagNames.lower(((WtNamedXmlElement) tag.node()).getName());
        Deque<TextRange> starts = open.computeIfAbsent(name, key -> new ArrayDeque<>());
        if (tag.type() == WtNode.NT_XML_START_TAG) {
            starts.push(tag.range());
        }
        return tag.type() == WtNode.NT_XML_END_TAG
                ? Optional.ofNullable(starts.poll()).flatMap(start -> between(name, start, tag.range()))
                : Optional.empty();
    }

    /** The tags without an end that style or box what follows, in the order of the page. */
    List<Unclosed> unclosed() {
        return open.entrySet().stream()
                .filter(tags -> TagNames.goesOn(tags.getKey()))
                .flatMap(tags -> tags.getValue().stream())
                .sorted()
                .map(range -> new Unclosed(Unclosed.Kind.STYLE, range))
                .toList();
    }

    private static Optional<Inline> between(String name, TextRange start, TextRange end) {
        TextRange content = new TextRange(start.end(), end.start());
        if (TagNames.strikes(name)) {
            return Optional.of(new Inline.Struck(start.cover(end), content));
        }
        return TagNames.isVerbatim(name)
                ? Optional.of(new Inline.Verbatim(start.cover(end), content))
                : Optional.empty();
    }
}
