package io.github.idealint.profile;

import java.util.Map;
import java.util.Optional;

/**
 * How the template of a programme writes fields, so that one that is missing is shown that way.
 *
 * @param usual how it writes them as a rule; empty if any notation will do, and the neighbours on the page decide
 * @param frontMatter the fields that stand in the front matter of Markdown, by their keys, and what they are called there:
 *     {@code level}, {@code difficulty}
 */
public record FieldWriting(Optional<LabelNotation> usual, Map<String, String> frontMatter) {

    /** That of a programme without a template. */
    public static final FieldWriting ANY = new FieldWriting(Optional.empty(), Map.of());

    public FieldWriting {
        frontMatter = Map.copyOf(frontMatter);
    }

    /** How a label can be written. */
    public enum LabelNotation {
        /** {@code '''Summary:''' text}, {@code **Summary:** text} */
        LABEL,
        /** {@code * Language: C}, {@code - Language: C} */
        ITEM,
        /** {@code === Mentors ===}, {@code ### Mentors} */
        HEADING,
        /** {@code ; Language: C} */
        TERM
    }
}
