package io.github.idealint.preview;

import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * A block of the file with its margin.
 *
 * @param content the block
 * @param origins where it comes from; several where a page is transcluded within a line
 * @param pageStarts the pages that begin with it, the innermost first
 * @param notes the findings about it
 */
record RenderedBlock(BlockContent content, List<Origin> origins, List<PageStart> pageStarts, List<MarginNote> notes) {

    /**
     * Where a block comes from.
     *
     * @param source the page
     * @param range the block, or the transclusion that stands for it, on the page
     */
    record Origin(SourceText source, TextRange range) {}

    /**
     * The first block of a page.
     *
     * @param id the id by which links in the file refer to it
     * @param source the page
     */
    record PageStart(String id, SourceText source) {

        /** One that gets its id where the block gets its place. */
        static PageStart unnumbered(SourceText source) {
            return new PageStart("", source);
        }

        PageStart numbered(IntSupplier next) {
            return id.isEmpty() ? new PageStart("_page-" + next.getAsInt(), source) : this;
        }

        /** The path of the page and, in a file that holds many pages, its title. */
        String label() {
            return HtmlText.line(source.label());
        }
    }

    RenderedBlock {
        origins = List.copyOf(origins);
        pageStarts = List.copyOf(pageStarts);
        notes = List.copyOf(notes);
    }

    RenderedBlock(BlockContent content, List<Origin> origins) {
        this(content, origins, List.of(), List.of());
    }

    /** A notice of the preview itself. */
    static RenderedBlock notice(String notice) {
        return new RenderedBlock(new BlockContent.Notice(notice), List.of());
    }

    /** The id by which links in the file refer to it; none unless there are findings about it. */
    Optional<String> id() {
        return notes.stream().findFirst().flatMap(MarginNote::block);
    }

    /** Whether it has no margin. */
    boolean isBare() {
        return pageStarts.isEmpty() && notes.isEmpty();
    }

    RenderedBlock withPageStart(PageStart page) {
        return new RenderedBlock(content, origins, concat(pageStarts, List.of(page)), notes);
    }

    /** The page that it begins in. */
    Optional<SourceText> first() {
        return origins.stream().findFirst().map(Origin::source);
    }

    RenderedBlock numbered(IntSupplier next) {
        return new RenderedBlock(
                content,
                origins,
                pageStarts.stream().map(start -> start.numbered(next)).toList(),
                notes);
    }

    RenderedBlock withNotes(List<MarginNote> found) {
        return new RenderedBlock(content, origins, pageStarts, found);
    }

    RenderedBlock withOrigins(List<Origin> more) {
        return new RenderedBlock(content, concat(origins, more), pageStarts, notes);
    }

    RenderedBlock withContent(BlockContent other) {
        return new RenderedBlock(other, origins, pageStarts, notes);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
