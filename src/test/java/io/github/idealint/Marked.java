package io.github.idealint;

import io.github.idealint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page on which «marks» draw what is meant.
 *
 * @param text the page without the marks
 * @param ranges what stood between them, by place
 */
public record Marked(String text, List<TextRange> ranges) {

    /** Reads a page with marks; marks may nest. */
    public static Marked parse(String drawn) {
        StringBuilder text = new StringBuilder();
        List<TextRange> ranges = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (char c : drawn.toCharArray()) {
            if (c == '«') {
                open.add(text.length());
            } else if (c == '»') {
                ranges.add(new TextRange(open.remove(open.size() - 1), text.length()));
            } else {
                text.append(c);
            }
        }
        ranges.sort(Comparator.naturalOrder());
        return new Marked(text.toString(), List.copyOf(ranges));
    }

    /** Draws ranges into a text, the way {@link #parse} reads them. */
    public static String draw(String text, List<TextRange> ranges) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            int offset = i;
            ranges.stream()
                    .filter(range -> range.end() == offset && !range.isEmpty())
                    .forEach(range -> drawn.append('»'));
            ranges.stream()
                    .filter(range -> range.start() == offset)
                    .forEach(range -> drawn.append(range.isEmpty() ? "«»" : "«"));
            if (i < text.length()) {
                drawn.append(text.charAt(i));
            }
        }
        return drawn.toString();
    }
}
