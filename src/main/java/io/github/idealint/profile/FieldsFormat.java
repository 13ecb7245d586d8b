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
import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand below {@code fields} and {@code order}, the same as in the JSON Schemas, and what it means. */
final class FieldsFormat {

    /** A field's name. */
    static final Shape NAME = TextShape.of(
            "[a-z][A-Za-z0-9]*", "letters and digits, starting with a lowercase letter, such as 'suggestedBy'");

    private static final MessageTemplate NO_GROUP =
            new MessageTemplate("'in' must name another field with 'form: group', and {} is not one.");

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

    /**
     * Decides which field each label belongs to: a field's own label wins over a synonym, and a later file over an earlier
     * one; a label that a later file replaces stays a synonym. It is a mistake if two fields of one file have the same
     * label, or if a synonym is another field's own label.
     */
    private static final class LabelClaims {

        private static final MessageTemplate TAKEN = new MessageTemplate(
                "{} cannot be a label of '{}': it is already a label of '{}'. Remove it from one of the two.");

        private final Map<String, List<Claim>> byLabel;
        private final Map<String, Claim> winners;

        private record Claim(String field, Yaml.Scalar place, String label, boolean own, int layer) {

            private static final Comparator<Claim> BY_RIGHT =
                    Comparator.comparing(Claim::own).thenComparing(Claim::layer);

            String normal() {
                return LabelIndex.normal(label);
            }

            boolean isInheritedBefore(Claim winner) {
                return !own && layer < winner.layer;
            }
        }

        LabelClaims(Yaml.Mapping fields, ProfileLayers layers) {
            byLabel = fields.stream()
                    .flatMap(field -> claims(field, layers))
                    .collect(Collectors.groupingBy(Claim::normal, LinkedHashMap::new, Collectors.toList()));
            winners =
                    byLabel.values().stream().map(LabelClaims::winner).collect(Collectors.toMap(Claim::normal, c -> c));
        }

        /** The label of a field; without one, its key in words: {@code Suggested by} for {@code suggestedBy}. */
        static String labelOf(Yaml.Entry field) {
            return ((Yaml.Mapping) field.value())
                    .scalar("label")
                    .map(Yaml.Scalar::value)
                    .orElseGet(() -> words(field.name()));
        }

        /** The synonyms of a field that no other field has a better right to. */
        List<String> synonyms(Yaml.Entry field) {
            return byLabel.keySet().stream()
                    .map(winners::get)
                    .filter(claim -> claim.field().equals(field.name()) && !claim.own())
                    .map(Claim::label)
                    .toList();
        }

        /** Reports the labels that two fields have an equal right to. */
        void report(Consumer<ConfigurationProblem> problems) {
            byLabel.values().stream().flatMap(Collection::stream).forEach(claim -> {
                Claim winner = winners.get(claim.normal());
                if (!claim.field().equals(winner.field()) && !claim.isInheritedBefore(winner)) {
                    problems.accept(claim.layer() < winner.layer() ? problem(winner, claim) : problem(claim, winner));
                }
            });
        }

        private static ConfigurationProblem problem(Claim claim, Claim holder) {
            return ConfigurationProblem.at(
                    claim.place(), TAKEN.with(MessageText.quoted(claim.label()), claim.field(), holder.field()));
        }

        private static Stream<Claim> claims(Yaml.Entry field, ProfileLayers layers) {
            Yaml.Mapping map = (Yaml.Mapping) field.value();
            Yaml.Scalar label = map.scalar("label").orElse(field.key());
            Claim own = new Claim(field.name(), label, labelOf(field), true, layers.of(label));
            Stream<Claim> synonyms = Stream.concat(map.scalars("synonyms"), layers.labels(field.name()))
                    .map(place -> new Claim(field.name(), place, place.value(), false, layers.of(place)));
            return Stream.concat(Stream.of(own), synonyms);
        }

        private static Claim winner(List<Claim> claims) {
            return claims.stream()
                    .reduce((a, b) -> Claim.BY_RIGHT.compare(b, a) > 0 ? b : a)
                    .orElseThrow();
        }

        private static String words(String key) {
            String spaced = LetterCase.lower(key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " "));
            return LetterCase.upper(spaced.substring(0, 1)) + spaced.substring(1);
        }
    }
}
