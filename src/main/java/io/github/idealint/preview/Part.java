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
record Part(Content content, List<Place> places, List<Opening> openings, List<Note> notes) {

    Part {
        places = List.copyOf(places);
        openings = List.copyOf(openings);
        notes = List.copyOf(notes);
    }

    Part(Content content, List<Place> places) {
        this(content, places, List.of(), List.of());
    }

    /** What the preview itself has to say. */
    static Part remark(String words) {
        return new Part(new Content.Remark(words), List.of());
    }

    /** What links in the file name it by; nothing unless something was found here. */
    Optional<String> id() {
        return notes.stream().findFirst().flatMap(Note::block);
    }

    /** Whether nothing stands beside it. */
    boolean isBare() {
        return openings.isEmpty() && notes.isEmpty();
    }

    Part opening(Opening page) {
        return new Part(
                content,
                places,
                Stream.concat(openings.stream(), Stream.of(page)).toList(),
                notes);
    }

    Part noted(List<Note> found) {
        return new Part(content, places, openings, found);
    }

    /** The same, which also stands for something on another page. */
    Part from(List<Place> callers) {
        return new Part(
                content, Stream.concat(places.stream(), callers.stream()).toList(), openings, notes);
    }

    Part with(Content other) {
        return new Part(other, places, openings, notes);
    }
}
