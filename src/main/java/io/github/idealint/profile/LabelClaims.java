package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which field each label belongs to: a field's own label wins over a synonym, and a later file over an earlier
 * one; a label that a later file replaces stays a synonym. It is a mistake if two fields of one file have the same
 * label, or if a synonym is another field's own label.
 */
final class LabelClaims {

    private static final MessageTemplate TAKEN = new MessageTemplate(
            "{} can't be a label of '{}': it is already a label of '{}'. Remove it from one of them.");

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
        winners = byLabel.values().stream().map(LabelClaims::winner).collect(Collectors.toMap(Claim::normal, c -> c));
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
        String spaced = key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
