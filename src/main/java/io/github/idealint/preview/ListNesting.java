package io.github.idealint.preview;

import io.github.idealint.preview.PreviewContent.Entry;
import io.github.idealint.preview.PreviewContent.Kind;
import io.github.idealint.preview.PreviewContent.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts items into lists, and lists into items, by their marks (Parser::doBlockLevels). */
final class ListNesting {

    /** Deeper items stand at this depth. */
    private static final int DEEPEST = 12;

    private ListNesting() {}

    /** The lists that items in a row make. */
    static List<Listing> of(List<RenderedBlock> items) {
        return at(items, 0);
    }

    private static List<Listing> at(List<RenderedBlock> items, int depth) {
        List<Listing> lists = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size() || kind(items.get(i), depth) != kind(items.get(start), depth)) {
                lists.add(new Listing(kind(items.get(start), depth), entries(items.subList(start, i), depth)));
                start = i;
            }
        }
        return lists;
    }

    private static List<Entry> entries(List<RenderedBlock> items, int depth) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            boolean deeper = marks(items.get(at)).length() > depth + 1;
            int inner = deeper ? at : at + 1;
            int end = inner;
            while (end < items.size() && marks(items.get(end)).length() > depth + 1) {
                end++;
            }
            entries.add(new Entry(
                    marks(items.get(at)).charAt(depth) == ';',
                    deeper ? Optional.empty() : Optional.of(items.get(at)),
                    inner == end ? List.of() : at(items.subList(inner, end), depth + 1)));
            at = end;
        }
        return entries;
    }

    private static Kind kind(RenderedBlock item, int depth) {
        return Kind.of(marks(item).charAt(depth));
    }

    private static String marks(RenderedBlock item) {
        String marks = ((BlockContent.Item) item.content()).marker();
        return marks.substring(0, Math.min(DEEPEST, marks.length()));
    }
}
