package io.github.idealint.markup.wikitext;

import io.github.idealint.markup.Heading;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtSection;

/** Finds marks and title of a heading. */
final class HeadingReader {

    private static final char MARK = '=';

    private HeadingReader() {}

    /** The heading of a section; empty where its place in the source is not known. */
    static Optional<Heading> of(int section, List<PlacedNode> nodes, String text) {
        int index = section + 1;
        PlacedNode heading = nodes.get(index);
        TextRange line = new TextRange(NodeExtents.afterComments(text, heading.range()), heading.end()).trim(text);
        for (int i = heading.last(); i > index; i--) {
            PlacedNode last = nodes.get(i);
            if (last.type() == WtNode.NT_XML_COMMENT && last.end() >= line.end() && last.start() >= line.start()) {
                line = new TextRange(line.start(), last.start()).trim(text);
            }
        }
        return of(line, ((WtSection) nodes.get(section).node()).getLevel(), text);
    }

    private static Optional<Heading> of(TextRange range, int level, String text) {
        boolean marked = range.length() > 2 * level
                && text.charAt(range.start()) == MARK
                && text.charAt(range.end() - 1) == MARK;
        return marked
                ? Optional.of(
                        new Heading(range, level, new TextRange(range.start() + level, range.end() - level).trim(text)))
                : Optional.empty();
    }
}
