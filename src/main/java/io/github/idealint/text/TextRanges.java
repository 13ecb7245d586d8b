package io.github.idealint.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Characters of a source, as ranges that can be searched fast.
 *
 * @param ranges the ranges, in order; those that touch or overlap are made one
 */
public record TextRanges(List<TextRange> ranges) {

    /** No characters. */
    public static final TextRanges NONE = new TextRanges(List.of());

    public TextRanges {
        ranges = merged(ranges);
    }

    /** Whether a range shares a character with these. */
    public boolean overlap(TextRange range) {
        int first = firstAfter(range.start());
        return first < ranges.size() && ranges.get(first).overlaps(range);
    }

    /** Whether the whole of a range lies among these. */
    public boolean contain(TextRange range) {
        int first = firstAfter(range.start());
        return first < ranges.size() && ranges.get(first).contains(range);
    }

    /** Whether there is no range. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The first range that ends after an offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<TextRange> merged(Collection<TextRange> ranges) {
        List<TextRange> merged = new ArrayList<>();
        for (TextRange range : ranges.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && range.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).cover(range));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }
}
