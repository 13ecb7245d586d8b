package io.github.idealint.text;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One replacement in a source text.
 *
 * @param range what is replaced; empty for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 */
public record TextEdit(TextRange range, String replacement) {

    /** Edits in the order in which they apply. */
    public static final Comparator<TextEdit> BY_RANGE = Comparator.comparing(TextEdit::range);

    public TextEdit {
        Objects.requireNonNull(range);
        Objects.requireNonNull(replacement);
    }

    /** Puts text in at an offset. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(TextRange.at(offset), text);
    }

    /** Takes a range out. */
    public static TextEdit delete(TextRange range) {
        return new TextEdit(range, "");
    }

    /** Puts text in the place of a range. */
    public static TextEdit replace(TextRange range, String text) {
        return new TextEdit(range, text);
    }

    /**
     * The text after all edits.
     *
     * @throws IllegalArgumentException if two edits overlap or one lies outside the text
     */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder(text.length());
        int done = 0;
        for (TextEdit edit : edits.stream().sorted(BY_RANGE).toList()) {
            if (edit.range.start() < done || edit.range.end() > text.length()) {
                throw new IllegalArgumentException("edit overlaps another or leaves the text: " + edit);
            }
            result.append(text, done, edit.range.start()).append(edit.replacement);
            done = edit.range.end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
