package io.github.idealint.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading and what stands below it, up to the next heading that is no deeper.
 *
 * @param heading the heading; empty for the page
 * @param level its level; 0 for the page
 * @param isLabel whether it is the label of a field
 * @param own what stands between it and the next heading
 * @param children the headings below it
 */
record SectionTree(
        Optional<Piece> heading, int level, boolean isLabel, List<Piece> own, List<SectionTree> children) {

    /** The tree of a page; the title of its front matter is that of the page. */
    static SectionTree of(List<Piece> pieces, FieldLabels labels) {
        Deque<SectionTree> open = new ArrayDeque<>();
        Optional<Piece> title = pieces.stream()
                .filter(piece -> piece.is(Line.Kind.HEADING) && piece.level() == Piece.PAGE)
                .findFirst();
        SectionTree page = new SectionTree(title, 0, false, new ArrayList<>(), new ArrayList<>());
        open.push(page);
        for (Piece piece : pieces) {
            if (piece.is(Line.Kind.HEADING) && piece.level() > Piece.PAGE) {
                close(open, piece.level());
                boolean label = piece.level() < Piece.ENTRY && labels.isField(piece.text());
                SectionTree section = new SectionTree(
                        Optional.of(piece), piece.level(), label, new ArrayList<>(), new ArrayList<>());
                open.element().children().add(section);
                open.push(section);
            } else {
                if (open.element().level() == Piece.ENTRY && piece.place().isEmpty() && isBehindEntry(piece, open)) {
                    close(open, Piece.ENTRY);
                }
                open.element().own().add(piece);
            }
        }
        return page;
    }

    private static void close(Deque<SectionTree> open, int level) {
        while (open.element().level() >= level) {
            open.pop();
        }
    }

    /** Whether a piece stands behind the last value of a row or a call. */
    private static boolean isBehindEntry(Piece piece, Deque<SectionTree> open) {
        List<Piece> own = open.element().own();
        return !piece.isEnd() && !own.isEmpty() && own.get(own.size() - 1).isEnd() || own.isEmpty();
    }

    /** All pieces, from the heading on. */
    Stream<Piece> all() {
        return Stream.concat(heading.filter(title -> level > 0).stream(), body());
    }

    /** All pieces below the heading. */
    Stream<Piece> body() {
        return Stream.concat(own.stream(), children.stream().flatMap(SectionTree::all));
    }

    /** What stands below the heading itself and below the labels of its fields. */
    List<Piece> direct() {
        return Stream.concat(
                        own.stream(),
                        children.stream().filter(SectionTree::isLabel).flatMap(SectionTree::all))
                .toList();
    }

    /** The sections below it that are no fields of it. */
    List<SectionTree> sections() {
        return children.stream().filter(child -> !child.isLabel()).toList();
    }

    /** Whether any text or list stands right below the heading. */
    boolean hasText() {
        return own.stream()
                .anyMatch(piece -> piece.is(Line.Kind.PROSE) || piece.is(Line.Kind.ITEM));
    }

    String title() {
        return heading.map(Piece::text).orElse("");
    }
}
