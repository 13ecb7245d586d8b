package io.github.idealint.markup.markdown;

import io.github.idealint.markup.Block;
import io.github.idealint.markup.Heading;
import io.github.idealint.markup.Inline;
import io.github.idealint.markup.Outline;
import io.github.idealint.markup.Section;
import io.github.idealint.markup.Unclosed;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import io.github.idealint.text.TextRanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What has been read of a page so far. */
final class PageContent {

    private final SourceText source;
    private final List<Block> blocks = new ArrayList<>();
    private final NavigableMap<Integer, Heading> headings = new TreeMap<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final List<TextEdit> shown = new ArrayList<>();
    private final List<TextRange> breaks = new ArrayList<>();
    private final List<Unclosed> unclosed = new ArrayList<>();

    PageContent(SourceText source) {
        this.source = source;
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Adds lines that nobody reads, but for those inside code and the like. */
    void addWhereNothingStands(List<TextRange> lines) {
        TextRanges taken = new TextRanges(blocks.stream().map(Block::range).toList());
        lines.stream()
                .filter(line -> !taken.overlap(line))
                .map(Block.Opaque::new)
                .forEach(blocks::add);
    }

    void add(Heading heading) {
        headings.put(heading.range().start(), heading);
    }

    void add(Inline inline) {
        inlines.add(inline);
    }

    void add(Unclosed opening) {
        unclosed.add(opening);
    }

    /** Takes a range out of what readers see. */
    void hide(TextRange range) {
        if (!range.isEmpty()) {
            shown.add(TextEdit.delete(range));
        }
    }

    /** Shows a text in the place of a range. */
    void show(TextRange range, String text) {
        shown.add(TextEdit.replace(range, text));
    }

    /** Breaks the line that a mark stands on. */
    void breakLine(TextRange mark) {
        breaks.add(mark);
        show(mark, " ");
    }

    /** The outline of the page, once all of it has been read. */
    Outline outline(MarkdownDraft draft) {
        return new Outline(
                source,
                MarkdownNotation.INSTANCE,
                sections(),
                inlines,
                shown,
                breaks,
                List.of(),
                unclosed.stream()
                        .sorted(Comparator.comparing(Unclosed::opening))
                        .toList(),
                Optional.empty());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Block> sorted =
                blocks.stream().sorted(Comparator.comparing(Block::range)).toList();
        int first = headings.isEmpty() ? source.text().length() + 1 : headings.firstKey();
        int at = 0;
        at = section(sections, Optional.empty(), sorted, at, first);
        for (Heading heading : headings.values()) {
            Integer next = headings.higherKey(heading.range().start());
            at = section(
                    sections,
                    Optional.of(heading),
                    sorted,
                    at,
                    next == null ? source.text().length() + 1 : next);
        }
        return sections;
    }

    private static int section(
            List<Section> sections, Optional<Heading> heading, List<Block> sorted, int from, int before) {
        int to = from;
        while (to < sorted.size() && sorted.get(to).range().start() < before) {
            to++;
        }
        if (heading.isPresent() || to > from) {
            sections.add(new Section(heading, sorted.subList(from, to)));
        }
        return to;
    }
}
