package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of an outline, in a form that pieces of two outlines can be compared in. */
record Node(String kind, TextRange range, List<TextRange> parts) {

    Node {
        parts = List.copyOf(parts);
    }

    /** All pieces of an outline, in its order. */
    static List<Node> of(Outline outline) {
        List<Node> nodes = new ArrayList<>();
        outline.sections().forEach(section -> {
            section.heading().map(Node::of).ifPresent(nodes::add);
            section.blocks().forEach(block -> nodes.add(of(block)));
        });
        outline.inlines().forEach(inline -> nodes.add(of(inline)));
        outline.shown().forEach(edit -> nodes.add(of("Shown " + edit.replacement(), edit.range())));
        outline.unclosed().forEach(open -> nodes.add(of("Unclosed " + open.kind(), open.opening())));
        return nodes;
    }

    private static Node of(Heading heading) {
        return of("Heading " + heading.level(), heading.range(), heading.title());
    }

    private static Node of(Block block) {
        String kind = block.getClass().getSimpleName();
        return block instanceof Block.Item item
                ? of(kind, item.range(), item.marker(), item.content())
                : of(kind, block.range());
    }

    private static Node of(Inline inline) {
        String kind = inline.getClass().getSimpleName();
        if (inline instanceof Inline.Emphasis emphasis) {
            return of(kind + emphasis.weight() + emphasis.balanced(), inline.range(), emphasis.content());
        }
        if (inline instanceof Inline.ExternalLink link) {
            return withText(kind + link.bracketed(), link.range(), link.target(), link.text());
        }
        if (inline instanceof Inline.PageLink link) {
            return withText(kind, link.range(), link.target(), link.text());
        }
        if (inline instanceof Inline.Transclusion transclusion) {
            return of(kind, inline.range(), transclusion.name());
        }
        if (inline instanceof Inline.Verbatim verbatim) {
            return of(kind, inline.range(), verbatim.content());
        }
        return of(kind, inline.range(), ((Inline.Comment) inline).content());
    }

    private static Node withText(String kind, TextRange range, TextRange target, Optional<TextRange> text) {
        return text.map(shown -> of(kind, range, target, shown)).orElseGet(() -> of(kind, range, target));
    }

    private static Node of(String kind, TextRange range, TextRange... parts) {
        return new Node(kind, range, List.of(parts));
    }
}
