package io.github.idealint.profile;

import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What may stand below {@code fields} and {@code order}, the same as in the JSON Schemas, and what it means. */
final class FieldsFormat {

    /** A field's name. */
    static final Shape NAME = TextShape.of(
            "[a-z][A-Za-z0-9]*", "a name of letters and digits that begins with a small letter, such as suggestedBy");

    private static final MessageTemplate NO_GROUP =
            new MessageTemplate("'in' must name another field whose form is group, not {}.");

    private static final Shape TEXTS = new ListShape(TextShape.ANY);

    private final Yaml.Mapping fields;
    private final Yaml.Mapping profile;
    private final ProfileLayers layers;
    private final Consumer<ConfigurationProblem> problems;

    FieldsFormat(Yaml.Mapping profile, ProfileLayers layers, Consumer<ConfigurationProblem> problems) {
        this.fields = profile.map("fields");
        this.profile = profile;
        this.layers = layers;
        this.problems = problems;
    }

    static MapShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("label", TextShape.ANY);
        keys.put("synonyms", TEXTS);
        keys.put("need", ChoiceShape.of(Requirement.class));
        keys.put("form", ChoiceShape.of(FieldSpec.Form.class));
        keys.put("means", ChoiceShape.of(FieldSpec.Meaning.class));
        keys.put("in", NAME);
        return new MapShape(NAME, "field", new KeyedShape(keys));
    }

    static Shape orderShape() {
        return new ListShape(NAME);
    }

    /** The keys listed under {@code order}, unknown ones left out. */
    List<String> order() {
        return profile.scalars("order")
                .filter(this::names)
                .map(Yaml.Scalar::value)
                .toList();
    }

    /** The fields, those in the order first. */
    List<FieldSpec> read() {
        LabelClaims labels = new LabelClaims(fields, layers);
        labels.report(problems);
        layers.takenAway().forEach(this::names);
        List<String> order = profile.texts("order").toList();
        return fields.stream()
                .map(field -> field(field, labels))
                .sorted(Comparator.comparingInt(field -> rank(order.indexOf(field.key()))))
                .toList();
    }

    private static int rank(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private FieldSpec field(Yaml.Entry field, LabelClaims labels) {
        Yaml.Mapping map = (Yaml.Mapping) field.value();
        return new FieldSpec(
                field.name(),
                LabelClaims.labelOf(field),
                labels.synonyms(field),
                ChoiceShape.read(map, "need", Requirement.class).orElse(Requirement.OPTIONAL),
                form(map),
                ChoiceShape.read(map, "means", FieldSpec.Meaning.class),
                map.scalar("in").filter(group -> isGroup(field.name(), group)).map(Yaml.Scalar::value));
    }

    private static FieldSpec.Form form(Yaml.Mapping field) {
        return ChoiceShape.read(field, "form", FieldSpec.Form.class).orElse(FieldSpec.Form.TEXT);
    }

    private boolean isGroup(String field, Yaml.Scalar group) {
        if (!names(group)) {
            return false;
        }
        boolean fits = form(fields.map(group.value())) == FieldSpec.Form.GROUP
                && !group.value().equals(field);
        if (!fits) {
            problems.accept(ConfigurationProblem.at(group, NO_GROUP.with(MessageText.quoted(group.value()))));
        }
        return fits;
    }

    /** Whether a field exists. Naming one that never did is reported; naming one that a later file removed is not. */
    private boolean names(Yaml.Scalar field) {
        boolean known = fields.get(field.value()).isPresent();
        if (!known && !layers.fieldsEver().contains(field.value())) {
            problems.accept(ConfigurationProblem.unknown(
                    "field", field, fields.entries().keySet()));
        }
        return known;
    }
}
