package io.github.idealint.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A heading and what stands below it, up to the next heading that is no deeper; two are never equal. */
final class SectionTree {

    private final Optional<Piece> heading;
    private final int level;
    private final boolean isLabel;
    private final List<Piece> own = new ArrayList<>();
    private final List<SectionTree> children = new ArrayList<>();

    private SectionTree(Optional<Piece> heading, int level, boolean isLabel) {
        this.heading = heading;
        this.level = level;
        this.isLabel = isLabel;
    }

    /** The tree of a page; the title of its front matter is that of the page. */
    static SectionTree of(List<Piece> pieces, FieldLabels labels) {
        Deque<SectionTree> open = new ArrayDeque<>();
        Optional<Piece> title = pieces.stream()
                .filter(piece -> piece.is(Line.Kind.HEADING) && piece.level() == Piece.PAGE)
                .findFirst();
        SectionTree page = new SectionTree(title, 0, false);
        open.push(page);
        for (Piece piece : pieces) {
            if (piece.is(Line.Kind.HEADING) && piece.level() > Piece.PAGE) {
                close(open, piece.level());
                boolean label = piece.level() < Piece.ENTRY && labels.isField(piece.text());
                SectionTree section = new SectionTree(Optional.of(piece), piece.level(), label);
                open.element().children.add(section);
                open.push(section);
            } else {
                if (open.element().level == Piece.ENTRY && piece.place().isEmpty() && isBehindEntry(piece, open)) {
                    close(open, Piece.ENTRY);
                }
                open.element().own.add(piece);
            }
        }
        return page;
    }

    private static void close(Deque<SectionTree> open, int level) {
        while (open.element().level >= level) {
            open.pop();
        }
    }

    /** Whether a piece stands behind the last value of a row or a call. */
    private static boolean isBehindEntry(Piece piece, Deque<SectionTree> open) {
        List<Piece> own = open.element().own;
        return !piece.isEnd() && !own.isEmpty() && own.get(own.size() - 1).isEnd() || own.isEmpty();
    }

    /** The heading; of a page the title in its front matter. */
    Optional<Piece> heading() {
        return heading;
    }

    /** The level of the heading; 0 for the page. */
    int level() {
        return level;
    }

    /** Whether the heading is the label of a field. */
    boolean isLabel() {
        return isLabel;
    }

    /** What stands between the heading and the next. */
    List<Piece> own() {
        return List.copyOf(own);
    }

    /** The sections right below it. */
    List<SectionTree> children() {
        return List.copyOf(children);
    }

    /** All pieces, from the heading on. */
    Stream<Piece> all() {
        return Stream.concat(heading.filter(title -> level > 0).stream(), body());
    }

    /** All pieces below the heading. */
    Stream<Piece> body() {
        return Stream.concat(own.stream(), children.stream().flatMap(SectionTree::all));
    }

    /** The pieces below the heading, but for those of some sections. */
    Stream<Piece> without(Predicate<SectionTree> left) {
        return Stream.concat(
                own.stream(),
                children.stream()
                        .filter(left.negate())
                        .flatMap(child -> Stream.concat(child.heading.stream(), child.without(left))));
    }

    /** Those of this section and the ones below it that are wanted, in order. */
    List<SectionTree> among(Predicate<SectionTree> wanted) {
        return Stream.concat(
                        Stream.of(this).filter(wanted),
                        children.stream().flatMap(child -> child.among(wanted).stream()))
                .toList();
    }

    /** What stands below the heading itself and below the labels of its fields. */
    List<Piece> direct() {
        return Stream.concat(
                        own.stream(),
                        children.stream().filter(child -> child.isLabel).flatMap(SectionTree::all))
                .toList();
    }

    /** The sections below it that are no fields of it. */
    List<SectionTree> sections() {
        return children.stream().filter(child -> !child.isLabel).toList();
    }

    /** Whether any text or list stands right below the heading. */
    boolean hasText() {
        return own.stream().anyMatch(piece -> piece.is(Line.Kind.PROSE) || piece.is(Line.Kind.ITEM));
    }

    String title() {
        return heading.map(Piece::text).orElse("");
    }
}
