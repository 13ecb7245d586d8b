package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Inline.TransclusionCall.Argument;
import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweble.wikitext.parser.nodes.WtNode;

/** Reads the arguments of a call, whose values Sweble hands over as they are written, line by line. */
final class ArgumentReader {

    private ArgumentReader() {}

    /** The arguments of the template at an index, but for those of calls inside it. */
    static List<Argument> of(String text, List<PlacedNode> nodes, int template) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = template + 1; i <= nodes.get(template).last(); i++) {
            PlacedNode node = nodes.get(i);
            if (node.type() == WtNode.NT_TEMPLATE_ARGUMENT && !node.range().isEmpty()) {
                arguments.add(argument(text, nodes, i));
                i = node.last();
            }
        }
        return arguments;
    }

    private static Argument argument(String text, List<PlacedNode> nodes, int index) {
        TextRange inside =
                new TextRange(nodes.get(index).start() + 1, nodes.get(index).end());
        Optional<TextRange> name = LinkNodeReader.child(
                        nodes.subList(0, nodes.get(index).last() + 1), index, WtNode.NT_NAME)
                .filter(found -> isNamed(text, found.end()));
        TextRange value =
                name.map(found -> new TextRange(found.end() + 1, inside.end())).orElse(inside);
        return new Argument(name.map(found -> found.trim(text)), blocks(text, value));
    }

    /** Whether an equals sign ends a name; two at the start of a line begin a heading (Preprocessor::preprocessToObj). */
    private static boolean isNamed(String text, int end) {
        boolean startsLine = end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r');
        return text.startsWith("=", end) && !(startsLine && text.startsWith("==", end));
    }

    private static List<Block> blocks(String text, TextRange value) {
        List<Block> blocks = new ArrayList<>();
        int start = value.start();
        for (int at = start; at <= value.end(); at++) {
            if (at == value.end() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                block(text, new TextRange(start, at).trim(text)).ifPresent(blocks::add);
                start = at + 1;
            }
        }
        return blocks;
    }

    private static Optional<Block> block(String text, TextRange line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        int start = NodeExtents.afterComments(text, line);
        boolean marked = start < line.end() && BlockReader.LIST_MARKS.indexOf(text.charAt(start)) >= 0;
        return Optional.of(marked ? BlockReader.item(text, line, start) : new Block.Paragraph(line, 0));
    }
}
