package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline.Verbatim;
import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sweble.wikitext.parser.nodes.WtNamedXmlElement;
import org.sweble.wikitext.parser.nodes.WtNode;

/** Pairs the HTML tags around text that is meant as written. */
final class CodeTags {

    private final Map<String, Deque<TextRange>> open = new HashMap<>();

    /** Takes the next tag of a text; the text that it closes, if it closes one. */
    Optional<Verbatim> next(PlacedNode tag) {
        String name = TagNames.lower(((WtNamedXmlElement) tag.node()).getName());
        if (!TagNames.isVerbatim(name)) {
            return Optional.empty();
        }
        Deque<TextRange> starts = open.computeIfAbsent(name, key -> new ArrayDeque<>());
        if (tag.type() == WtNode.NT_XML_START_TAG) {
            starts.push(tag.range());
        }
        return tag.type() == WtNode.NT_XML_END_TAG
                ? Optional.ofNullable(starts.poll()).map(start -> between(start, tag.range()))
                : Optional.empty();
    }

    private static Verbatim between(TextRange start, TextRange end) {
        return new Verbatim(start.cover(end), new TextRange(start.end(), end.start()));
    }
}
