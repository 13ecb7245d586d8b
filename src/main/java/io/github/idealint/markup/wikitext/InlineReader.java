package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sweble.wikitext.parser.nodes.WtNamedXmlElement;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtTagExtension;

/** Reads the constructs inside running text, and what a reader sees of them. */
final class InlineReader {

    private static final int DEEPEST = 8;

    private final SourceText source;
    private final String text;
    private final Draft draft;
    private final Budget budget;
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Unclosed> unclosed = new ArrayList<>();
    private final ShownEdits shown;

    private InlineReader(SourceText source, Draft draft, Budget budget) {
        this.source = source;
        this.text = source.text();
        this.draft = draft;
        this.budget = budget;
        this.shown = new ShownEdits(source);
    }

    static Inlines read(SourceText source, Fragment page, Budget budget) {
        InlineReader reader = new InlineReader(source, page.draft(), budget);
        reader.new Part(page, Role.PAGE, 0).read();
        return new Inlines(reader.inlines, reader.shown.edits(), reader.unclosed);
    }

    /** What a part of a page is for. */
    private enum Role {
        PAGE,
        ARGUMENT,
        NOTE
    }

    /** One fragment: the page, an argument of a template, the text of a note. */
    private final class Part {

        private final Fragment fragment;
        private final List<Placed> nodes;
        private final Role role;
        private final int depth;
        private final Strands strands;
        private final BitSet closed = new BitSet();
        private final Deque<Placed> openTags = new ArrayDeque<>();

        Part(Fragment fragment, Role role, int depth) {
            this.fragment = fragment;
            this.nodes = fragment.nodes();
            this.role = role;
            this.depth = depth;
            this.strands = new Strands(fragment.range());
        }

        void read() {
            for (int i = 0; i < nodes.size(); i++) {
                if (!nodes.get(i).range().isEmpty()) {
                    i = look(i) ? nodes.get(i).last() : i;
                }
            }
            Quotes quotes = QuoteScan.scan(text, fragment.range(), strands.ids());
            inlines.addAll(quotes.pairs());
            if (role == Role.PAGE) {
                unclosed.addAll(quotes.unclosed());
            }
            if (role != Role.NOTE) {
                quotes.marks().forEach(shown::delete);
                shown.replace(Entities.in(text, fragment.range(), closed));
            }
        }

        /** Reads a node; true if what is inside it has been read with it. */
        private boolean look(int index) {
            Placed node = nodes.get(index);
            switch (node.type()) {
                case WtNode.NT_TABLE_CELL, WtNode.NT_TABLE_HEADER, WtNode.NT_TABLE_CAPTION ->
                    strands.begin(node.range());
                case WtNode.NT_INTERNAL_LINK, WtNode.NT_IMAGE_LINK -> pageLink(index);
                case WtNode.NT_EXTERNAL_LINK -> externalLink(index);
                case WtNode.NT_URL -> bareLink(node);
                case WtNode.NT_XML_COMMENT -> comment(node);
                case WtNode.NT_PAGE_SWITCH -> vanish(node.range());
                case WtNode.NT_XML_START_TAG -> startTag(node);
                case WtNode.NT_XML_END_TAG -> endTag(node);
                case WtNode.NT_XML_EMPTY_TAG -> tag(node);
                case WtNode.NT_TAG_EXTENSION -> extension(index);
                case WtNode.NT_TEMPLATE -> template(index);
                case WtNode.NT_TEMPLATE_PARAMETER -> close(node.range());
                default -> {
                    return false;
                }
            }
            return Extents.isClosedWorld(node) && node.type() != WtNode.NT_TABLE
                    || node.type() == WtNode.NT_XML_START_TAG
                    || node.type() == WtNode.NT_XML_EMPTY_TAG;
        }

        private void pageLink(int index) {
            Placed node = nodes.get(index);
            int bar = text.indexOf('|', node.start());
            TextRange target = Extents.trim(
                    text,
                    child(index, WtNode.NT_PAGE_NAME)
                            .map(Placed::range)
                            .orElse(new TextRange(node.start() + 2, node.end() - 2)));
            Optional<TextRange> title = child(index, WtNode.NT_LINK_TITLE)
                    .map(Placed::range)
                    .filter(range -> range.length() > 1)
                    .map(range -> Extents.trim(text, new TextRange(range.start() + 1, range.end())));
            strands.leave(node.range());
            if (bar >= target.end() && bar + 1 < node.end() - 2) {
                strands.begin(new TextRange(bar + 1, node.end() - 2));
            }
            inlines.add(new Inline.PageLink(node.range(), target, title));
        }

        private void externalLink(int index) {
            Placed node = nodes.get(index);
            TextRange address = child(index, WtNode.NT_URL).map(Placed::range).orElse(node.range());
            TextRange target = new TextRange(address.start(), UrlEnd.ofBracketed(text, address));
            TextRange title = Extents.trim(text, new TextRange(target.end(), node.end() - 1));
            inlines.add(new Inline.ExternalLink(
                    node.range(), target, Optional.of(title).filter(range -> !range.isEmpty()), true));
        }

        private void bareLink(Placed node) {
            boolean read = !inlines.isEmpty()
                    && inlines.get(inlines.size() - 1) instanceof Inline.ExternalLink link
                    && link.target().start() == node.start();
            if (!read) {
                TextRange target = new TextRange(node.start(), UrlEnd.ofBare(text, node.range()));
                inlines.add(new Inline.ExternalLink(target, target, Optional.empty(), false));
            }
        }

        private void comment(Placed node) {
            TextRange comment = Extents.comment(text, node.range());
            inlines.add(new Inline.Comment(comment, new TextRange(comment.start() + 4, comment.end() - 3)));
            vanish(comment);
        }

        private void startTag(Placed node) {
            if (Tags.isVerbatim(name(node))) {
                openTags.push(node);
            }
            tag(node);
        }

        private void endTag(Placed node) {
            if (Tags.isVerbatim(name(node))
                    && openTags.stream().anyMatch(open -> name(open).equals(name(node)))) {
                Placed open = openTags.pop();
                while (!name(open).equals(name(node))) {
                    open = openTags.pop();
                }
                inlines.add(new Inline.Verbatim(
                        new TextRange(open.start(), node.end()), new TextRange(open.end(), node.start())));
            }
            tag(node);
        }

        private void tag(Placed node) {
            close(node.range());
            if (role != Role.NOTE) {
                shown.tag(node.range(), name(node));
            }
        }

        private static String name(Placed node) {
            return Tags.lower(((WtNamedXmlElement) node.node()).getName());
        }

        private void extension(int index) {
            Placed node = nodes.get(index);
            String name = ((WtTagExtension) node.node()).getName();
            TextRange body = child(index, WtNode.NT_TAG_EXTENSION_BODY)
                    .map(Placed::range)
                    .orElse(TextRange.at(node.end()));
            strands.leave(node.range());
            if (Tags.holdsWikitext(name)) {
                note(node, body, name);
            } else if (Tags.isListing(name) || role == Role.PAGE && Extents.isLiteralBlock(source, node)) {
                closed.set(node.start(), node.end());
            } else {
                verbatim(node, body, name);
            }
        }

        private void note(Placed node, TextRange body, String name) {
            boolean footnote = !name.equalsIgnoreCase("poem");
            closed.set(node.start(), node.end());
            if (role != Role.NOTE && footnote) {
                shown.delete(node.range());
            }
            readInside(body, footnote ? Role.NOTE : Role.ARGUMENT);
        }

        private void verbatim(Placed node, TextRange body, String name) {
            inlines.add(new Inline.Verbatim(node.range(), body));
            boolean hasReferences = name.equalsIgnoreCase("nowiki");
            closed.set(node.start(), hasReferences ? body.start() : node.end());
            closed.set(Math.min(body.end(), node.end()), node.end());
            if (role != Role.NOTE) {
                shown.delete(new TextRange(node.start(), Math.min(body.start(), node.end())));
                shown.delete(new TextRange(Math.min(body.end(), node.end()), node.end()));
            }
        }

        private void template(int index) {
            Placed node = nodes.get(index);
            close(node.range());
            child(index, WtNode.NT_NAME)
                    .map(name -> Extents.trim(text, name.range()))
                    .filter(name -> MagicWords.isPage(text.substring(name.start(), name.end())))
                    .ifPresent(name -> inlines.add(new Inline.Transclusion(node.range(), name)));
            for (int i = index + 1; i <= node.last(); i++) {
                Placed inside = nodes.get(i);
                if (inside.type() == WtNode.NT_TEMPLATE_ARGUMENT
                        && !inside.range().isEmpty()) {
                    readInside(new TextRange(inside.start() + 1, inside.end()), Role.ARGUMENT);
                    i = inside.last();
                }
            }
        }

        private void readInside(TextRange range, Role inside) {
            if (depth < DEEPEST && Strands.mayHoldMarkup(text, range)) {
                Role then = role == Role.NOTE ? Role.NOTE : inside;
                new Part(Fragment.parse(draft, range, budget), then, depth + 1).read();
            }
        }

        private Optional<Placed> child(int index, int type) {
            return nodes.subList(index + 1, nodes.get(index).last() + 1).stream()
                    .filter(node -> node.type() == type && !node.range().isEmpty())
                    .findFirst();
        }

        private void close(TextRange range) {
            strands.leave(range);
            closed.set(range.start(), range.end());
        }

        private void vanish(TextRange range) {
            close(range);
            if (role != Role.NOTE) {
                shown.delete(range);
            }
        }
    }
}
