package io.github.idealint.preview;

import io.github.idealint.page.HeadingAnchors;
import io.github.idealint.preview.Shown.Heading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Lays blocks out: items become lists, and headings get anchors, ranks and numbers. */
final class Layout {

    private static final int LOWEST = 6;

    private final List<Shown> shown = new ArrayList<>();
    private final List<Part> items = new ArrayList<>();
    private final Iterator<String> anchors;
    private final List<Integer> levels = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private Layout(List<String> headings) {
        anchors = HeadingAnchors.of(headings).iterator();
    }

    /** What some blocks look like one below the other. */
    static List<Shown> of(List<Part> parts) {
        Layout layout = new Layout(parts.stream()
                .map(Part::content)
                .filter(Content.Heading.class::isInstance)
                .map(Content::text)
                .toList());
        parts.forEach(layout::add);
        layout.endList();
        return layout.shown;
    }

    private void add(Part part) {
        boolean goesOn = part.content() instanceof Content.Item item
                && (item.joined() && part.openings().isEmpty() || items.isEmpty());
        if (!goesOn) {
            endList();
        }
        if (part.content() instanceof Content.Item) {
            items.add(part);
        } else if (part.content() instanceof Content.Heading heading) {
            shown.add(heading(part, heading.level()));
        } else {
            shown.add(new Shown.One(part));
        }
    }

    private void endList() {
        shown.addAll(Lists.of(items));
        items.clear();
    }

    private Heading heading(Part part, int level) {
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
