package io.github.idealint.page;

import io.github.idealint.profile.FieldSpec;
import io.github.idealint.text.Passage;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A labelled value of an idea.
 *
 * @param spec the profile's field; empty if the profile doesn't know the label
 * @param label the label as written
 * @param layout how the field is laid out
 * @param value the value, from whatever lines and nested items it stands on; of a list all items
 * @param items the unlabelled items below or beside it: list entries, nested remarks, strays
 */
public record Field(Optional<FieldSpec> spec, Label label, Layout layout, Passage value, List<Item> items) {

    /** How a field can be laid out. */
    public enum Layout {
        /** A list item. */
        ITEM,
        /** A paragraph of its own, or a label with a list below it. */
        BLOCK,
        /** A line in a paragraph of several fields. */
        RUN_TOGETHER,
        /** A line that a leading blank turns into a preformatted block. */
        INDENTED,
        /** A cell, a value of front matter, an argument of a template, a definition. */
        NAMED
    }

    /**
     * A list entry that belongs to a field.
     *
     * @param range the entry with its mark
     * @param depth its nesting, from 1; 0 if it lacks a mark
     * @param text what a reader sees
     */
    public record Item(TextRange range, int depth, Passage text) {}

    public Field {
        items = List.copyOf(items);
    }

    /** Whether the field has a key, which is for its profile to choose. */
    public boolean is(String key) {
        return spec.map(field -> field.key().equals(key)).orElse(false);
    }

    /** Whether the profile gives the field a meaning. */
    public boolean is(FieldSpec.Meaning meaning) {
        return spec.flatMap(FieldSpec::meaning).filter(meaning::equals).isPresent();
    }

    /** Whether the profile gives the field a form. */
    public boolean is(FieldSpec.Form form) {
        return spec.map(field -> field.form() == form).orElse(false);
    }

    /** From the label to the end of the value. */
    public TextRange range() {
        return value.isEmpty() ? label.range() : label.range().cover(value.range());
    }
}
