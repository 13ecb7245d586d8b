package io.github.idealint.draft;

import io.github.idealint.markup.Markup;
import io.github.idealint.markup.Notation;
import io.github.idealint.profile.FieldSpec;
import io.github.idealint.profile.FieldSpec.Form;
import io.github.idealint.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of a new idea, before it has a markup.
 *
 * @param profile the profile, which says at which level the title is
 * @param title the title
 * @param fields the fields, in order
 * @param values what they hold, by their keys; the others hold placeholders
 */
public record IdeaDraft(Profile profile, String title, List<DraftField> fields, Map<String, String> values) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\R|[,;]\\s+");

    public IdeaDraft {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
    }

    /** The text of the page. */
    public String text(Notation notation) {
        List<String> blocks = new ArrayList<>();
        blocks.add(notation.heading(titleLevel(notation), line(title)));
        fields.stream()
                .filter(field -> !field.spec().isDetail())
                .map(field -> block(field, notation))
                .forEach(blocks::add);
        profile.fields().stream()
                .filter(spec -> spec.form() == Form.GROUP)
                .map(group -> group(group, notation))
                .filter(text -> !text.isEmpty())
                .forEach(blocks::add);
        return blocks.stream().map(block -> block + "\n").collect(Collectors.joining("\n"));
    }

    /** A page of Markdown begins with its own title; on a page of a wiki that is the name of the page. */
    private int titleLevel(Notation notation) {
        return profile.page().titleLevel().orElse(notation.markup() == Markup.MARKDOWN ? 1 : 2);
    }

    private String block(DraftField field, Notation notation) {
        String label = notation.label(field.spec().label());
        return switch (field.spec().form()) {
            case LIST ->
                label + items(field).map(item -> "\n" + notation.item(item)).collect(Collectors.joining());
            case PROSE ->
                (field.isDescription() ? "" : label + " ")
                        + PARAGRAPHS
                                .splitAsStream(value(field))
                                .map(IdeaDraft::line)
                                .collect(Collectors.joining("\n\n"));
            default -> label + " " + line(value(field));
        };
    }

    private String group(FieldSpec group, Notation notation) {
        String members = fields.stream()
                .filter(field -> field.spec().group().equals(Optional.of(group.key())))
                .map(field -> "\n" + notation.item(field.spec().label() + ": " + line(value(field))))
                .collect(Collectors.joining());
        return members.isEmpty() ? "" : notation.label(group.label()) + members;
    }

    private Stream<String> items(DraftField field) {
        return Optional.ofNullable(values.get(field.spec().key()))
                .map(value ->
                        BETWEEN_ITEMS.splitAsStream(value).map(IdeaDraft::line).filter(item -> !item.isEmpty()))
                .orElseGet(() -> field.placeholder().stream());
    }

    private String value(DraftField field) {
        return values.getOrDefault(field.spec().key(), String.join(", ", field.placeholder()));
    }

    private static String line(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }
}
