package io.github.idealint.markup;

import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of an outline, in a form that pieces of two outlines can be compared in. */
public record Node(String kind, TextRange range, List<TextRange> parts) {

    public Node {
        parts = List.copyOf(parts);
    }

    /** All pieces of an outline, in its order. */
    public static List<Node> of(Outline outline) {
        List<Node> nodes = new ArrayList<>();
        outline.sections().forEach(section -> {
            section.heading().map(Node::of).ifPresent(nodes::add);
            section.blocks().forEach(block -> nodes.addAll(of(block)));
        });
        outline.inlines().forEach(inline -> nodes.add(of(inline)));
        outline.shown().forEach(edit -> nodes.add(of("Shown " + edit.replacement(), edit.range())));
        outline.breaks().forEach(mark -> nodes.add(of("Break", mark)));
        outline.unclosed().forEach(open -> nodes.add(of("Unclosed " + open.kind(), open.opening())));
        return nodes;
    }

    private static Node of(Heading heading) {
        return of("Heading " + heading.level(), heading.range(), heading.title());
    }

    private static List<Node> of(Block block) {
        String kind = block.getClass().getSimpleName();
        List<Node> nodes = new ArrayList<>();
        if (block instanceof Block.Item item) {
            nodes.add(of(kind + " " + item.depth(), item.range(), item.marker(), item.content()));
        } else if (block instanceof Block.Paragraph paragraph) {
            nodes.add(of(kind + " " + paragraph.depth(), block.range()));
        } else {
            nodes.add(of(kind, block.range()));
        }
        if (block instanceof Block.Table table) {
            table.rows()
                    .forEach(row -> nodes.add(new Node(
                            "Row",
                            row.range(),
                            row.cells().stream().map(Block.Table.Cell::content).toList())));
        }
        if (block instanceof Block.Data data) {
            data.entries().forEach(entry -> add(entry, nodes));
        }
        return nodes;
    }

    private static void add(Block.Data.DataEntry entry, List<Node> nodes) {
        entry.name().ifPresent(name -> nodes.add(of("Name", name)));
        nodes.add(of(entry.entries().isEmpty() ? "Value" : "Values", entry.value()));
        entry.entries().forEach(inner -> add(inner, nodes));
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
        if (inline instanceof Inline.TransclusionCall transclusion) {
            return new Node(kind, inline.range(), parts(transclusion));
        }
        if (inline instanceof Inline.Verbatim verbatim) {
            return of(kind, inline.range(), verbatim.content());
        }
        if (inline instanceof Inline.Struck struck) {
            return of(kind, inline.range(), struck.content());
        }
        return of(kind, inline.range(), ((Inline.Comment) inline).content());
    }

    private static List<TextRange> parts(Inline.TransclusionCall call) {
        List<TextRange> parts = new ArrayList<>(List.of(call.name()));
        for (Inline.TransclusionCall.Argument argument : call.arguments()) {
            argument.name().ifPresent(parts::add);
            argument.blocks().forEach(block -> parts.add(block.range()));
        }
        return parts;
    }

    private static Node withText(String kind, TextRange range, TextRange target, Optional<TextRange> text) {
        return text.map(shown -> of(kind, range, target, shown)).orElseGet(() -> of(kind, range, target));
    }

    private static Node of(String kind, TextRange range, TextRange... parts) {
        return new Node(kind, range, List.of(parts));
    }
}
