package io.github.idealint.preview;

import io.github.idealint.page.HeadingAnchors;
import io.github.idealint.preview.PreviewContent.ListEntry;
import io.github.idealint.preview.PreviewContent.ListKind;
import io.github.idealint.preview.PreviewContent.NestedList;
import io.github.idealint.preview.PreviewContent.NumberedHeading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Lays blocks out: items of lists are nested, and headings get anchors, ranks and numbers. */
final class BlockLayout {

    private static final int LOWEST_RANK = 6;

    private final List<PreviewContent> contents = new ArrayList<>();
    private final List<RenderedBlock> items = new ArrayList<>();
    private final Iterator<String> anchors;
    private int headings;

    /** The levels of the headings that the current section is in, the outermost first. */
    private final List<Integer> levels = new ArrayList<>();

    /** The number of the last heading, part by part: 1 and 2 for {@code 1.2}. */
    private final List<Integer> numbers = new ArrayList<>();

    private BlockLayout(List<String> headings) {
        anchors = HeadingAnchors.of(headings).iterator();
    }

    /** Blocks laid out one below the other. */
    static List<PreviewContent> of(List<RenderedBlock> blocks) {
        BlockLayout layout = new BlockLayout(blocks.stream()
                .map(RenderedBlock::content)
                .filter(BlockContent.ShownHeading.class::isInstance)
                .map(BlockContent::text)
                .toList());
        blocks.forEach(layout::add);
        layout.endList();
        return layout.contents;
    }

    private void add(RenderedBlock block) {
        boolean continuesList = block.content() instanceof BlockContent.ShownItem item
                && (item.adjacent() && block.pageStarts().isEmpty() || items.isEmpty());
        if (!continuesList) {
            endList();
        }
        if (block.content() instanceof BlockContent.ShownItem) {
            items.add(block);
        } else if (block.content() instanceof BlockContent.ShownHeading heading) {
            contents.add(heading(block, heading.level()));
        } else {
            contents.add(new PreviewContent.SingleBlock(block));
        }
    }

    private void endList() {
        contents.addAll(ListNesting.lists(items));
        items.clear();
    }

    private NumberedHeading heading(RenderedBlock block, int level) {
        int depth = depth(level);
        return new NumberedHeading(block, anchor(), Math.min(LOWEST_RANK, depth + 1), number(depth));
    }

    private String anchor() {
        headings++;
        String anchor = anchors.next();
        return anchor.isEmpty() ? "_heading-" + headings : anchor;
    }

    /** How deep a heading of a level is nested in others, from 1; a level that the page skips does not count. */
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

    /** Nests items by their markers, as MediaWiki does ({@code BlockLevelPass}). */
    private static final class ListNesting {

        /** Deeper items are shown at this depth. */
        private static final int MAX_DEPTH = 12;

        /** The lists that adjacent items make. */
        static List<NestedList> lists(List<RenderedBlock> items) {
            return lists(items, 0);
        }

        private static List<NestedList> lists(List<RenderedBlock> items, int depth) {
            List<NestedList> lists = new ArrayList<>();
            int start = 0;
            for (int i = 1; i <= items.size(); i++) {
                if (i == items.size() || kind(items.get(i), depth) != kind(items.get(start), depth)) {
                    lists.add(new NestedList(kind(items.get(start), depth), entries(items.subList(start, i), depth)));
                    start = i;
                }
            }
            return lists;
        }

        private static List<ListEntry> entries(List<RenderedBlock> items, int depth) {
            List<ListEntry> entries = new ArrayList<>();
            int start = 0;
            while (start < items.size()) {
                boolean deeper = isDeeper(items.get(start), depth);
                int firstNested = deeper ? start : start + 1;
                int end = firstNested;
                while (end < items.size() && isDeeper(items.get(end), depth)) {
                    end++;
                }
                entries.add(new ListEntry(
                        marker(items.get(start)).charAt(depth) == ';',
                        deeper ? Optional.empty() : Optional.of(items.get(start)),
                        firstNested == end ? List.of() : lists(items.subList(firstNested, end), depth + 1)));
                start = end;
            }
            return entries;
        }

        private static boolean isDeeper(RenderedBlock item, int depth) {
            return marker(item).length() > depth + 1;
        }

        private static ListKind kind(RenderedBlock item, int depth) {
            return ListKind.of(marker(item).charAt(depth));
        }

        private static String marker(RenderedBlock item) {
            String marker = ((BlockContent.ShownItem) item.content()).marker();
            return marker.substring(0, Math.min(MAX_DEPTH, marker.length()));
        }
    }
}
