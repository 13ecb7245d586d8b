package io.github.idealint.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block on its way to the reader.
 *
 * @param content what it is
 * @param places where it comes from; several where a page was pulled into a line
 * @param openings the pages that begin with it, the innermost first
 * @param notes what was found here
 */
record RenderedBlock(BlockContent content, List<BlockSource> places, List<PageStart> openings, List<MarginNote> notes) {

    RenderedBlock {
        places = List.copyOf(places);
        openings = List.copyOf(openings);
        notes = List.copyOf(notes);
    }

    RenderedBlock(BlockContent content, List<BlockSource> places) {
        this(content, places, List.of(), List.of());
    }

    /** What the preview itself has to say. */
    static RenderedBlock remark(String words) {
        return new RenderedBlock(new BlockContent.Remark(words), List.of());
    }

    /** What links in the file name it by; nothing unless something was found here. */
    Optional<String> id() {
        return notes.stream().findFirst().flatMap(MarginNote::block);
    }

    /** Whether nothing stands beside it. */
    boolean isBare() {
        return openings.isEmpty() && notes.isEmpty();
    }

    RenderedBlock opening(PageStart page) {
        return new RenderedBlock(
                content,
                places,
                Stream.concat(openings.stream(), Stream.of(page)).toList(),
                notes);
    }

    RenderedBlock noted(List<MarginNote> found) {
        return new RenderedBlock(content, places, openings, found);
    }

    /** The same, which also stands for something on another page. */
    RenderedBlock from(List<BlockSource> callers) {
        return new RenderedBlock(
                content, Stream.concat(places.stream(), callers.stream()).toList(), openings, notes);
    }

    RenderedBlock with(BlockContent other) {
        return new RenderedBlock(other, places, openings, notes);
    }
}
