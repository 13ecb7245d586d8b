package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Inline;
import io.github.idealint.text.TextRange;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sweble.wikitext.parser.nodes.WtNamedXmlElement;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtTagExtension;

/** Reads the constructs of one fragment. */
final class FragmentReader {

    private final InlineReader page;
    private final String text;
    private final Fragment fragment;
    private final List<PlacedNode> nodes;
    private final FragmentRole role;
    private final int depth;
    private final TextPieces pieces;
    private final BitSet withoutText = new BitSet();
    private final TagPairs tags = new TagPairs();
    private final BitSet linked = new BitSet();
    private int linkedTo = -1;

    /** What a fragment is. */
    enum FragmentRole {
        /** The page itself. */
        PAGE,
        /** A part whose text a reader may see where it stands. */
        PART,
        /** A footnote, whose text a reader sees elsewhere. */
        FOOTNOTE
    }

    FragmentReader(InlineReader page, Fragment fragment, FragmentRole role, int depth) {
        this.page = page;
        this.text = page.source().text();
        this.fragment = fragment;
        this.nodes = fragment.nodes();
        this.role = role;
        this.depth = depth;
        this.pieces = new TextPieces(fragment.range());
    }

    void read() {
        for (int i = 0; i < nodes.size(); i++) {
            if (!nodes.get(i).range().isEmpty() && readNode(i)) {
                i = nodes.get(i).last();
            }
        }
        addressesBehindSigns();
        QuotePairs quotes = QuotePairs.of(text, fragment.range(), pieces.ids());
        quotes.pairs().forEach(page::add);
        if (role == FragmentRole.PAGE) {
            page.addUnclosed(tags.unclosed());
            page.addUnclosed(quotes.unclosed());
        }
        if (role != FragmentRole.FOOTNOTE) {
            quotes.marks().forEach(page.shown()::delete);
            page.shown().replace(CharacterReferences.in(text, fragment.range(), withoutText));
        }
    }

    /** Reads a node; true if the nodes inside it are not to be read by themselves. */
    private boolean readNode(int index) {
        PlacedNode node = nodes.get(index);
        switch (node.type()) {
            case WtNode.NT_TABLE_CELL, WtNode.NT_TABLE_HEADER, WtNode.NT_TABLE_CAPTION -> pieces.separate(node.range());
            case WtNode.NT_INTERNAL_LINK, WtNode.NT_IMAGE_LINK -> pageLink(index);
            case WtNode.NT_REDIRECT -> page.add(LinkNodeReader.redirect(text, nodes, index));
            case WtNode.NT_EXTERNAL_LINK -> externalLink(index);
            case WtNode.NT_URL -> bareLink(node);
            case WtNode.NT_XML_COMMENT -> comment(node);
            case WtNode.NT_PAGE_SWITCH -> hide(node.range());
            case WtNode.NT_XML_START_TAG, WtNode.NT_XML_EMPTY_TAG, WtNode.NT_XML_END_TAG -> tag(node);
            case WtNode.NT_TAG_EXTENSION -> extension(index);
            case WtNode.NT_TEMPLATE -> template(index);
            case WtNode.NT_TEMPLATE_PARAMETER -> exclude(node.range());
            default -> {
                return false;
            }
        }
        return NodeExtents.isSelfContained(node) && node.type() != WtNode.NT_TABLE
                || node.node() instanceof WtNamedXmlElement;
    }

    private void pageLink(int index) {
        if (LinkNodeReader.isOneTooMany(text, nodes.get(index).range())) {
            return;
        }
        Inline.PageLink link = LinkNodeReader.page(text, nodes, index);
        pieces.exclude(link.range());
        link.text().ifPresent(pieces::separate);
        page.add(link);
    }

    private void externalLink(int index) {
        Inline.ExternalLink link = LinkNodeReader.bracketed(text, nodes, index);
        linkedTo = link.target().start();
        linked.set(link.range().start(), link.range().end());
        page.add(link);
    }

    private void bareLink(PlacedNode url) {
        if (url.start() != linkedTo) {
            linked.set(url.start(), url.end());
            page.add(LinkNodeReader.bare(text, url));
        }
    }

    private void addressesBehindSigns() {
        int[] ids = pieces.ids();
        UrlEnd.behindSigns(text, fragment.range()).stream()
                .filter(url -> ids[url.start() - fragment.range().start()] != 0 && !linked.get(url.start()))
                .forEach(url -> page.add(new Inline.ExternalLink(url, url, Optional.empty(), false)));
    }

    private void comment(PlacedNode node) {
        Inline.Comment comment = NodeExtents.comment(text, node.range());
        if (NodeExtents.isClosed(text, comment)) {
            page.add(comment);
        }
        hide(comment.range());
    }

    private void tag(PlacedNode node) {
        tags.next(node).ifPresent(page::add);
        exclude(node.range());
        if (role != FragmentRole.FOOTNOTE) {
            page.shown().tag(node.range(), ((WtNamedXmlElement) node.node()).getName());
        }
    }

    private void extension(int index) {
        PlacedNode node = nodes.get(index);
        String name = ((WtTagExtension) node.node()).getName();
        TextRange body =
                LinkNodeReader.child(nodes, index, WtNode.NT_TAG_EXTENSION_BODY).orElse(TextRange.at(node.end()));
        exclude(node.range());
        if (TagNames.isFootnote(name)) {
            hide(node.range());
            page.readInside(body, FragmentRole.FOOTNOTE, depth + 1);
        } else if (TagNames.holdsWikitext(name)) {
            showOnly(node.range(), body);
            page.readInside(body, role, depth + 1);
        } else if (!TagNames.isListing(name) && !NodeExtents.isLiteralBlock(page.source(), node)) {
            verbatim(node.range(), body, name);
        }
    }

    private void verbatim(TextRange range, TextRange body, String name) {
        page.add(new Inline.Verbatim(range, body));
        showOnly(range, body);
        if (TagNames.readsEntities(name)) {
            withoutText.clear(body.start(), body.end());
        }
    }

    private void template(int index) {
        PlacedNode node = nodes.get(index);
        exclude(node.range());
        if (LinkNodeReader.isSilent(text, node.range())) {
            hide(node.range());
        }
        LinkNodeReader.transclusion(text, nodes, index).ifPresent(call -> {
            page.add(call);
            withoutText.clear(call.name().start(), call.name().end());
            commentsIn(call.name(), index);
        });
        for (int i = index + 1; i <= node.last(); i++) {
            PlacedNode inside = nodes.get(i);
            if (inside.type() == WtNode.NT_TEMPLATE && !inside.range().isEmpty()) {
                template(i);
                i = inside.last();
            } else if (inside.type() == WtNode.NT_TEMPLATE_ARGUMENT
                    && !inside.range().isEmpty()) {
                page.readInside(new TextRange(inside.start() + 1, inside.end()), argumentRole(), depth + 1);
                i = inside.last();
            }
        }
    }

    private void commentsIn(TextRange name, int template) {
        nodes.subList(template, nodes.get(template).last() + 1).stream()
                .filter(node -> node.type() == WtNode.NT_XML_COMMENT && name.contains(node.range()))
                .forEach(this::comment);
    }

    private FragmentRole argumentRole() {
        return role == FragmentRole.FOOTNOTE ? FragmentRole.FOOTNOTE : FragmentRole.PART;
    }

    private void showOnly(TextRange range, TextRange body) {
        if (role != FragmentRole.FOOTNOTE) {
            page.shown().delete(new TextRange(range.start(), body.start()));
            page.shown().delete(new TextRange(body.end(), range.end()));
        }
    }

    private void hide(TextRange range) {
        exclude(range);
        if (role != FragmentRole.FOOTNOTE) {
            page.shown().delete(range);
        }
    }

    private void exclude(TextRange range) {
        pieces.exclude(range);
        withoutText.set(range.start(), range.end());
    }
}
