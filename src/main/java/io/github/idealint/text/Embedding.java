package io.github.idealint.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a text lies in its file: as all of it, or as one page of many, some of whose characters the file writes as
 * entities.
 */
public final class Embedding {

    private static final Anchor FIRST = new Anchor(0, new Position(1, 1));

    /** The text is the file. */
    static final Embedding WHOLE = new Embedding(Optional.empty(), FIRST.position(), List.of(FIRST));

    /** The text is the file, whose byte order mark has no column. */
    static final Embedding MARKED =
            new Embedding(Optional.empty(), FIRST.position(), List.of(FIRST, new Anchor(1, FIRST.position())));

    private final Optional<PageOrigin> origin;
    private final Position first;
    private final int[] offsets;
    private final int[] lines;
    private final int[] columns;
    private final Namespaces namespaces;
    private final Optional<String> redirect;

    /**
     * An offset whose place in the file is known; from there on each character is a column and each line end a line, up
     * to the next anchor.
     *
     * @param offset the offset in the text, at least 0
     * @param position its line and column in the file
     */
    public record Anchor(int offset, Position position) {

        public Anchor {
            Objects.requireNonNull(position);
        }
    }

    private Embedding(Optional<PageOrigin> origin, Position first, List<Anchor> anchors) {
        this(
                origin,
                first,
                anchors.stream().mapToInt(Anchor::offset).toArray(),
                anchors.stream().mapToInt(anchor -> anchor.position.line()).toArray(),
                anchors.stream().mapToInt(anchor -> anchor.position.column()).toArray(),
                Namespaces.ENGLISH,
                Optional.empty());
    }

    private Embedding(
            Optional<PageOrigin> origin,
            Position first,
            int[] offsets,
            int[] lines,
            int[] columns,
            Namespaces namespaces,
            Optional<String> redirect) {
        this.namespaces = namespaces;
        this.redirect = redirect;
        this.origin = origin;
        this.first = first;
        this.offsets = offsets;
        this.lines = lines;
        this.columns = columns;
        if (offsets.length == 0 || offsets[0] != 0) {
            throw new IllegalArgumentException("the first anchor is at the start of the text");
        }
    }

    /**
     * A page of a file that holds many.
     *
     * @param title its title on the wiki, with its namespace
     * @param namespace the number of its namespace (MediaWiki manual, Namespace): 0 for articles, odd for talk
     * @param anchors by offset; the first is at 0
     */
    public static Embedding of(String title, int namespace, List<Anchor> anchors) {
        Position first = anchors.stream().findFirst().orElse(FIRST).position();
        return of(PageOrigin.export(title, namespace), first, anchors);
    }

    /**
     * A page that is not a file of its own.
     *
     * @param origin where it comes from
     * @param first where its file begins to say what the page is, by which pages of a file are ordered
     * @param anchors by offset; the first is at 0
     */
    public static Embedding of(PageOrigin origin, Position first, List<Anchor> anchors) {
        return new Embedding(Optional.of(origin), first, anchors);
    }

    /**
     * The same page where the file says more of it.
     *
     * @param names what the wiki calls its namespaces
     * @param target the title of the page that it redirects to
     */
    public Embedding of(Namespaces names, Optional<String> target) {
        return new Embedding(origin, first, offsets, lines, columns, names, target);
    }

    /** Something in a file that is no page of its own. */
    public static Embedding at(Position start) {
        return new Embedding(Optional.empty(), start, List.of(new Anchor(0, start)));
    }

    /** The same places of a text that comes from elsewhere than a file of its own. */
    Embedding from(PageOrigin elsewhere) {
        return new Embedding(Optional.of(elsewhere), first, offsets, lines, columns, namespaces, redirect);
    }

    Optional<PageOrigin> origin() {
        return origin;
    }

    Namespaces namespaces() {
        return namespaces;
    }

    Optional<String> redirect() {
        return redirect;
    }

    Position first() {
        return first;
    }

    /** Where the text begins that its file or its author wrote: what stands before has no place of its own. */
    int written() {
        int at = 0;
        while (at + 1 < offsets.length && lines[at + 1] == lines[0] && columns[at + 1] == columns[0]) {
            at++;
        }
        return offsets[at];
    }

    /** The memory that the anchors take, in bytes. */
    long weight() {
        return 3L * Integer.BYTES * offsets.length;
    }

    /** The last anchor up to an offset. */
    Anchor before(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        int at = found >= 0 ? found : -found - 2;
        return new Anchor(offsets[at], new Position(lines[at], columns[at]));
    }
}
