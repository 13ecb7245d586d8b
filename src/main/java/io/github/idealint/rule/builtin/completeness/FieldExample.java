package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.markup.Notation;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.Size;
import io.github.idealint.profile.SkillLevels;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows an author how a field is written. */
final class FieldExample {

    private static final Pattern DECORATION = Pattern.compile("'{2,5}|^[*#\\s]++");
    private static final Pattern BETWEEN_CHOICES = Pattern.compile("\\s*+[,/]\\s*+|\\s++or\\s++");

    private FieldExample() {}

    /** A whole field, to stand in a message: {@code '* Language: C'} or {@code '''Summary:''' …}. */
    static String of(FieldSpec spec, Profile profile, Notation notation) {
        String value = value(spec, profile);
        return spec.isDetail()
                ? "'" + notation.item(spec.label() + ": " + value) + "'"
                : notation.label(spec.label()) + " " + value;
    }

    /** A value, or an ellipsis where the profile knows none. */
    static String value(FieldSpec spec, Profile profile) {
        return switch (spec.form()) {
            case LEVEL -> level(profile.levels()).orElse("…");
            case SIZE -> size(profile.sizes()).orElse("…");
            case MENTORS, PEOPLE -> "Ann Lee <ann@example.org>";
            default -> ofTemplate(spec, profile).orElse("…");
        };
    }

    private static Optional<String> level(SkillLevels levels) {
        return middle(levels.allowed());
    }

    private static Optional<String> size(List<Size> sizes) {
        return middle(sizes).map(size -> size.hours() + " hours");
    }

    private static <T> Optional<T> middle(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() / 2));
    }

    /** The template's own value, or the first of its alternatives; its sentences are no values. */
    private static Optional<String> ofTemplate(FieldSpec spec, Profile profile) {
        String label = spec.label() + ":";
        return profile.template()
                .text()
                .lines()
                .map(line -> DECORATION.matcher(line).replaceAll(""))
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip())
                .filter(value ->
                        !value.isEmpty() && !profile.template().phrases().contains(value))
                .map(value -> BETWEEN_CHOICES.split(value)[0])
                .findFirst();
    }
}
