package io.github.idealint.preview;

import io.github.idealint.page.HeadingAnchors;
import io.github.idealint.preview.PreviewContent.Heading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Lays blocks out: items become lists, and headings get anchors, ranks and numbers. */
final class Layout {

    private static final int LOWEST = 6;

    private final List<PreviewContent> shown = new ArrayList<>();
    private final List<RenderedBlock> items = new ArrayList<>();
    private final Iterator<String> anchors;
    private final List<Integer> levels = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private Layout(List<String> headings) {
        anchors = HeadingAnchors.of(headings).iterator();
    }

    /** What some blocks look like one below the other. */
    static List<PreviewContent> of(List<RenderedBlock> parts) {
        Layout layout = new Layout(parts.stream()
                .map(RenderedBlock::content)
                .filter(BlockContent.Heading.class::isInstance)
                .map(BlockContent::text)
                .toList());
        parts.forEach(layout::add);
        layout.endList();
        return layout.shown;
    }

    private void add(RenderedBlock part) {
        boolean goesOn = part.content() instanceof BlockContent.Item item
                && (item.joined() && part.openings().isEmpty() || items.isEmpty());
        if (!goesOn) {
            endList();
        }
        if (part.content() instanceof BlockContent.Item) {
            items.add(part);
        } else if (part.content() instanceof BlockContent.Heading heading) {
            shown.add(heading(part, heading.level()));
        } else {
            shown.add(new PreviewContent.One(part));
        }
    }

    private void endList() {
        shown.addAll(ListNesting.of(items));
        items.clear();
    }

    private Heading heading(RenderedBlock part, int level) {
        int depth = depth(level);
        return new Heading(part, anchors.next(), Math.min(LOWEST, depth + 1), number(depth));
    }

    /** How many headings, this one included, hold each other; levels that are left out count for nothing. */
    private int depth(int level) {
        while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
            levels.remove(levels.size() - 1);
        }
        levels.add(level);
        return levels.size();
    }

    private String number(int depth) {
        while (numbers.size() > depth) {
            numbers.remove(numbers.size() - 1);
        }
        if (numbers.size() < depth) {
            numbers.add(0);
        }
        numbers.set(depth - 1, numbers.get(depth - 1) + 1);
        return String.join(".", numbers.stream().map(String::valueOf).toList());
    }
}
