package io.github.idealint.round.date;

import io.github.idealint.text.TextRange;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Parts of a text, asked for by place. */
public final class Ranges {

    private final NavigableMap<Integer, TextRange> byStart = new TreeMap<>();

    private Ranges() {}

    /** Some ranges; those that overlap become one. */
    public static Ranges of(Stream<TextRange> ranges) {
        Ranges all = new Ranges();
        ranges.filter(range -> !range.isEmpty()).sorted().forEach(all::add);
        return all;
    }

    private void add(TextRange range) {
        Optional<TextRange> last = Optional.ofNullable(byStart.lastEntry()).map(entry -> entry.getValue());
        TextRange added = last.filter(range::overlaps).map(range::cover).orElse(range);
        byStart.put(added.start(), added);
    }

    /** Whether a range shares a character with one of them. */
    public boolean touch(TextRange range) {
        return Optional.ofNullable(byStart.lowerEntry(range.end()))
                .filter(entry -> entry.getValue().overlaps(range))
                .isPresent();
    }
}
