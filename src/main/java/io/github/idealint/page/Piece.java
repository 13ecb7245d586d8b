package io.github.idealint.page;

import io.github.idealint.markup.Block.Item.Role;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * What can begin a field or go on with one: a line, the part of one between two line breaks, a cell, a value of front
 * matter, an argument of a template.
 *
 * @param line the line that it stands on
 * @param part the piece as a line of its own
 * @param level the level of a heading, {@link #ENTRY} for what names an idea in a table or a template; 0 for all else
 * @param role what an item is in its list
 * @param place what its place makes of it: the column of a cell, a key, a parameter
 */
record Piece(Line line, Line part, int level, Optional<Role> role, Optional<FieldStart> place) {

    /** Below all headings. */
    static final int ENTRY = 7;

    /** The title of a page in its front matter. */
    static final int PAGE = 0;

    private static final int END = -1;

    /**
     * The label that begins a field.
     *
     * @param label the label
     * @param rest what follows it
     * @param fields the profile's fields that it names; none if the profile does not know it
     */
    record FieldStart(Label label, Passage rest, List<FieldSpec> fields) {

        FieldStart {
            fields = List.copyOf(fields);
        }

        boolean isKnown() {
            return !fields.isEmpty();
        }

        boolean has(FieldSpec.Form form) {
            return fields.stream().anyMatch(field -> field.form() == form);
        }

        boolean is(Label.LabelStyle style) {
            return label.style() == style;
        }
    }

    /** A line, or a part of one. */
    static Piece of(Line line, Line part, int level, Optional<Role> role) {
        return new Piece(line, part, level, role, Optional.empty());
    }

    /** A value that its place names. */
    static Piece named(Line line, Passage name, List<FieldSpec> fields, Passage value) {
        Line part = new Line(value.range(), Line.Kind.PROSE, 0, value);
        FieldStart start = new FieldStart(new Label(name.range(), name, Label.LabelStyle.NAMED), value, fields);
        return new Piece(line, part, 0, Optional.empty(), Optional.of(start));
    }

    /** The title of an idea that is a row or a call. */
    static Piece entry(Line line, Passage title) {
        return of(line, new Line(title.range(), Line.Kind.HEADING, 0, title), ENTRY, Optional.empty());
    }

    /** Ends a value that its place names, and the idea that it is part of. */
    static Piece end(Line line, int at) {
        Line part =
                new Line(TextRange.at(at), Line.Kind.BLANK, 0, line.content().part(0, 0));
        return of(line, part, END, Optional.empty());
    }

    boolean is(Line.Kind kind) {
        return part.is(kind);
    }

    boolean is(Role wanted) {
        return role.filter(wanted::equals).isPresent();
    }

    boolean isEnd() {
        return level == END;
    }

    /** Whether it is read from a place that names it, or names an idea there. */
    boolean isValue() {
        return place.isPresent() || level == ENTRY;
    }

    /** Running text, or what a blank makes preformatted. */
    boolean isLoose() {
        return part.isLoose() && place.isEmpty();
    }

    String text() {
        return part.content().text();
    }
}
