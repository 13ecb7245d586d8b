package io.github.idealint.rule.builtin.value;

import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.page.Idea;
import io.github.idealint.page.Label;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldWriting;
import io.github.idealint.profile.FieldWriting.LabelNotation;
import io.github.idealint.profile.Profile;
import java.util.Optional;

/**
 * How the template of a profile writes a field on a page, for those that the page lacks.
 *
 * @param writing what the profile says of it
 * @param notation how the page is written
 */
public record TemplateNotation(FieldWriting writing, Notation notation) {

    private static final int BELOW_NO_TITLE = 2;
    private static final int LOWEST = 6;

    /** The notation of a profile, on a page. */
    public static TemplateNotation of(Profile profile, Notation notation) {
        return new TemplateNotation(profile.page().writing(), notation);
    }

    /** What a field is called in the front matter, if it stands there. */
    public Optional<String> frontMatter(FieldSpec field) {
        return notation.markup() == Markup.MARKDOWN
                ? Optional.ofNullable(writing.frontMatter().get(field.key()))
                : Optional.empty();
    }

    /** The heading of a field, if fields have headings: one level below the idea's title. */
    public Optional<String> heading(FieldSpec field, Idea idea) {
        int level = idea.title().map(title -> title.level() + 1).orElse(BELOW_NO_TITLE);
        return writing.usual().equals(Optional.of(LabelNotation.HEADING))
                ? Optional.of(notation.heading(Math.min(LOWEST, Math.max(BELOW_NO_TITLE, level)), field.label()))
                : Optional.empty();
    }

    /** The line of a field, if fields have lines and the idea does not write its others as headings. */
    public Optional<String> line(FieldSpec field, String value, Idea idea) {
        boolean headed = idea.fields().stream().anyMatch(other -> other.label().style() == Label.LabelStyle.HEADING);
        return writing.usual().filter(usual -> !headed).flatMap(usual -> switch (usual) {
            case LABEL -> Optional.of(notation.label(field.label()) + " " + value);
            case ITEM -> Optional.of(notation.item(field.label() + ": " + value));
            case TERM -> Optional.of(notation.term(field.label(), value));
            case HEADING -> Optional.<String>empty();
        });
    }
}
