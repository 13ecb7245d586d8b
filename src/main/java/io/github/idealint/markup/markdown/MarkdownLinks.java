package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Inline;
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Reads links and images; where their targets stand, commonmark-java does not keep. */
final class MarkdownLinks {

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,31}:|//");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]++");

    private final String source;
    private final PageContent content;
    private final TextReader texts;
    private final TextRanges tags;
    private final Map<String, TextRange> definitions = new HashMap<>();

    MarkdownLinks(MarkdownDraft draft, PageContent content, TextReader texts) {
        this.source = draft.source().text();
        this.content = content;
        this.texts = texts;
        this.tags = new TextRanges(draft.tags());
    }

    /** Learns the targets of references; of two with one label the first counts. */
    void define(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition definition) {
                NodePlace.of(node).ifPresent(range -> define(definition, range));
            }
            define(node);
        }
    }

    private void define(LinkReferenceDefinition definition, TextRange range) {
        int bracket = LinkScan.closing(source, source.indexOf('[', range.start()) + 1);
        TextRange target = LinkScan.target(source, bracket + 2);
        if (definitions.putIfAbsent(key(definition.getLabel()), target) == null) {
            texts.readTarget(target);
        }
    }

    /** Two labels are one if they differ in case and blanks only (CommonMark 0.31, link label). */
    private static String key(String label) {
        String folded = LetterCase.upper(LetterCase.lower(label.strip()));
        return BLANKS.matcher(folded).replaceAll(" ");
    }

    void read(Node node, TextRange range) {
        if (source.charAt(range.start()) == '<') {
            pointed(range);
            return;
        }
        int open = range.start() + (node instanceof Image ? 2 : 1);
        int close = source.indexOf(']', endOfChildren(node, open));
        content.hide(new TextRange(range.start(), open));
        content.hide(new TextRange(close, range.end()));
        TextRange text = new TextRange(open, close).trim(source);
        Optional<TextRange> shown = Optional.of(text).filter(inner -> !inner.isEmpty());
        target(open, close, range.end())
                .filter(target -> !tags.overlap(target))
                .ifPresent(target -> content.add(link(range, target, shown)));
    }

    private static int endOfChildren(Node node, int open) {
        int end = open;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            end = NodePlace.of(child).map(TextRange::end).orElse(end);
        }
        return end;
    }

    /** {@code <https://example.org>}; an e-mail address is no link, like one without the brackets. */
    private void pointed(TextRange range) {
        TextRange target = new TextRange(range.start() + 1, range.end() - 1);
        content.hide(new TextRange(range.start(), target.start()));
        content.hide(new TextRange(target.end(), range.end()));
        if (isAddress(target)) {
            content.add(new Inline.ExternalLink(range, target, Optional.empty(), false));
        }
    }

    private Inline link(TextRange range, TextRange target, Optional<TextRange> text) {
        return isAddress(target)
                ? new Inline.ExternalLink(range, target, text, true)
                : new Inline.PageLink(range, target, text);
    }

    private boolean isAddress(TextRange target) {
        return ADDRESS.matcher(source).region(target.start(), target.end()).lookingAt();
    }

    private Optional<TextRange> target(int open, int close, int end) {
        if (close + 1 < end && source.charAt(close + 1) == '(') {
            TextRange target = LinkScan.target(source, close + 2);
            texts.readTarget(target);
            return Optional.of(target);
        }
        String label = close + 2 < end - 1 ? source.substring(close + 2, end - 1) : source.substring(open, close);
        return Optional.ofNullable(definitions.get(key(label)));
    }
}
