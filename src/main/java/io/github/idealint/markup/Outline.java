package io.github.idealint.markup;

import io.github.idealint.text.Passage;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page is made of, whatever its markup.
 *
 * @param source the page
 * @param notation how its markup is written
 * @param sections all of it, in source order
 * @param inlines the constructs inside the text, by place; those of tables too
 * @param shown the edits that turn the source into what a reader sees: comments go, entities become characters, and so
 *     do quotes of emphasis and tags; in order, and apart unless one lies in another, which then takes it along
 * @param breaks the marks inside lines that break them for readers
 * @param partials the parts that are not shown everywhere, by place
 * @param unclosed what was opened and not closed
 * @param obstacle why the page could not be read; such an outline has no sections
 */
public record Outline(
        SourceText source,
        Notation notation,
        List<Section> sections,
        List<Inline> inlines,
        List<TextEdit> shown,
        List<TextRange> breaks,
        List<Partial> partials,
        List<Unclosed> unclosed,
        Optional<Obstacle> obstacle) {

    /** From where a page is looked at. */
    public enum View {
        /** The page itself. */
        PAGE,
        /** Another page that includes it. */
        INCLUDED
    }

    public Outline {
        sections = List.copyOf(sections);
        inlines = inlines.stream().sorted(Comparator.comparing(Inline::range)).toList();
        shown = shown.stream().sorted(TextEdit.BY_RANGE).toList();
        breaks = breaks.stream().sorted().toList();
        partials =
                partials.stream().sorted(Comparator.comparing(Partial::range)).toList();
        unclosed = List.copyOf(unclosed);
    }

    /** The outline of a page that could not be read. */
    public static Outline unreadable(SourceText source, Notation notation, Obstacle obstacle) {
        return new Outline(
                source,
                notation,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(obstacle));
    }

    /** What a reader sees of a range. */
    public Passage passage(TextRange range) {
        return Passage.of(source, range, shown.subList(firstShownFrom(range.start()), firstShownFrom(range.end())));
    }

    /** What a view does not show. */
    public TextRanges hidden(View view) {
        boolean only = view == View.INCLUDED && partials.stream().anyMatch(part -> part.is(Partial.Kind.ONLYINCLUDE));
        return partials.isEmpty()
                ? TextRanges.NONE
                : new TextRanges(Stream.concat(inside(view).stream(), only ? outside().stream() : Stream.of())
                        .toList());
    }

    /** All but the parts that alone are shown; of nested ones the outermost counts. */
    private List<TextRange> outside() {
        List<TextRange> hidden = new ArrayList<>();
        int shown = 0;
        for (Partial part : partials) {
            if (part.is(Partial.Kind.ONLYINCLUDE) && part.range().start() >= shown) {
                hidden.add(new TextRange(shown, part.content().start()));
                shown = part.content().end();
            }
        }
        hidden.add(new TextRange(shown, source.text().length()));
        return hidden;
    }

    private List<TextRange> inside(View view) {
        Partial.Kind away = view == View.PAGE ? Partial.Kind.INCLUDEONLY : Partial.Kind.NOINCLUDE;
        return partials.stream()
                .filter(part -> part.is(away))
                .map(Partial::range)
                .toList();
    }

    /** Where in {@code shown} the first edit stands that begins at an offset or after it. */
    public int firstShownFrom(int offset) {
        int low = 0;
        int high = shown.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shown.get(middle).range().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
