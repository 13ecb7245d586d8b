package io.github.idealint.preview;

import io.github.idealint.markup.Block;
import io.github.idealint.text.SourceText;

/** Gives items of Markdown, whose own marks say nothing of the lists around them, the marks of all their lists. */
final class MarkdownLists {

    private final StringBuilder open = new StringBuilder();

    /** The marks of an item and of the items that it is nested in, the outermost first: {@code *#}. */
    String marker(Block.Item item, SourceText source) {
        boolean numbered = Character.isDigit(source.text().charAt(item.marker().start()));
        open.setLength(Math.min(open.length(), item.depth() - 1));
        while (open.length() < item.depth() - 1) {
            open.append('*');
        }
        return open.append(numbered ? '#' : '*').toString();
    }
}
