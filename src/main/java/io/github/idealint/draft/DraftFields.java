package io.github.idealint.draft;

import static io.github.idealint.text.MessageText.either;

import io.github.idealint.page.Field;
import io.github.idealint.page.Idea;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.FieldSpec.Meaning;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which fields the page of a new idea has: those of the profile's template, those that the profile wants, links to start
 * from, and those for which somebody gives a value.
 *
 * @param profile the profile
 * @param template the idea that its template describes, if it has a template
 */
public record DraftFields(Profile profile, Optional<Idea> template) {

    private static final String TODO = "TODO";

    /** The fields of a profile whose template has been read as a page. */
    public static DraftFields of(Profile profile, IdeaPage template) {
        return new DraftFields(profile, template.ideas().stream().findFirst());
    }

    /** All fields that may be given a value, those of groups in the place of their group. */
    public List<DraftField> all() {
        return ordered()
                .filter(spec -> spec.form() != Form.GROUP)
                .map(this::field)
                .toList();
    }

    /** Those that the page has, given the keys of those with a value. */
    public List<DraftField> wanted(Set<String> given) {
        Set<String> known = template.stream()
                .flatMap(idea -> idea.fields().stream())
                .flatMap(field -> field.spec().stream())
                .map(FieldSpec::key)
                .collect(Collectors.toSet());
        List<DraftField> fields = all();
        List<DraftField> wanted = fields.stream()
                .filter(field -> given.contains(field.spec().key())
                        || known.contains(field.spec().key())
                        || isWanted(field.spec()))
                .toList();
        Optional<DraftField> outcome = fields.stream()
                .filter(DraftFields::isOutcome)
                .findFirst()
                .filter(any -> profile.idea().outcomesWanted()
                        && wanted.stream().noneMatch(DraftFields::isOutcome)
                        && !isDescribed(fields, given));
        return fields.stream()
                .filter(field -> wanted.contains(field) || outcome.equals(Optional.of(field)))
                .toList();
    }

    /** Where an idea has to say what is to be done, a field reminds the author of it, unless a description may do so. */
    private static boolean isOutcome(DraftField field) {
        return (field.spec().form() == Form.LIST || field.spec().form() == Form.PROSE)
                && !field.isDescription()
                && !field.spec().meaning().equals(Optional.of(Meaning.LINKS));
    }

    private static boolean isDescribed(List<DraftField> fields, Set<String> given) {
        return fields.stream()
                .anyMatch(field ->
                        field.isDescription() && given.contains(field.spec().key()));
    }

    private static boolean isWanted(FieldSpec spec) {
        return spec.need() != Requirement.OPTIONAL || spec.meaning().equals(Optional.of(Meaning.LINKS));
    }

    /** Fields in the order of the profile; those that it does not order stand before its groups. */
    private Stream<FieldSpec> ordered() {
        List<String> order = profile.page().order();
        List<FieldSpec> top =
                profile.fields().stream().filter(spec -> !spec.isDetail()).toList();
        List<FieldSpec> named =
                order.stream().flatMap(key -> profile.field(key).stream()).toList();
        List<FieldSpec> sorted = new ArrayList<>(named);
        sorted.removeIf(spec -> spec.form() == Form.GROUP);
        top.stream()
                .filter(spec -> spec.form() != Form.GROUP && !sorted.contains(spec))
                .forEach(sorted::add);
        Stream<FieldSpec> groups =
                top.stream().filter(spec -> spec.form() == Form.GROUP).flatMap(this::members);
        return Stream.concat(sorted.stream(), groups);
    }

    /** The fields of a group, those of the template first, in its order. */
    private Stream<FieldSpec> members(FieldSpec group) {
        List<FieldSpec> members = profile.fields().stream()
                .filter(spec -> spec.group().equals(Optional.of(group.key())))
                .toList();
        Stream<FieldSpec> shown = template.stream()
                .flatMap(idea -> idea.fields().stream())
                .flatMap(field -> field.spec().stream())
                .filter(members::contains);
        return Stream.concat(shown, members.stream()).distinct();
    }

    private DraftField field(FieldSpec spec) {
        String values = values(spec);
        List<String> texts = texts(spec).filter(this::isFlagged).toList();
        String todo = profile.placeholders().contains(TODO)
                ? TODO
                : profile.placeholders().stream().findFirst().orElse(TODO);
        List<String> placeholder = texts.isEmpty() ? List.of(values.isEmpty() ? todo : todo + ": " + values) : texts;
        return new DraftField(spec, placeholder, values.isEmpty() ? String.join(", ", texts) : values);
    }

    /** The levels or sizes to choose from. */
    private String values(FieldSpec spec) {
        return switch (spec.form()) {
            case LEVEL -> either(profile.levels().allowed());
            case SIZE ->
                profile.sizes().isEmpty()
                        ? ""
                        : either(profile.sizes().stream()
                                        .map(size -> "" + size.hours())
                                        .toList()) + " hours";
            default -> "";
        };
    }

    /** What the template has there, an item of a list each. */
    private Stream<String> texts(FieldSpec spec) {
        if (spec.meaning().equals(Optional.of(Meaning.DESCRIPTION))) {
            return Stream.of(template.stream()
                    .flatMap(idea -> idea.prose().stream())
                    .map(line -> line.content().text().strip())
                    .collect(Collectors.joining(" ")));
        }
        return template.stream()
                .flatMap(idea -> idea.fields(spec.key()))
                .limit(1)
                .flatMap(DraftFields::texts);
    }

    private static Stream<String> texts(Field field) {
        return field.items().isEmpty()
                ? Stream.of(field.value().text())
                : field.items().stream().map(item -> item.text().text());
    }

    /** Whether whoever leaves a text in is reminded of it. */
    private boolean isFlagged(String text) {
        return profile.template().phrases().stream().anyMatch(text::contains);
    }
}
