package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Turns an {@code idealint.yaml} into one more file of its profile, as if it were a profile that extends it; lists of
 * both are joined.
 */
final class ConfigurationAdditions {

    private static final List<String> ADDED_LISTS = List.of("placeholders", "extraTlds");
    private static final List<String> ADDED_LINKS = List.of("ignore", "accept");

    private ConfigurationAdditions() {}

    /** The files of a profile and, as the last of them, the configuration. */
    static ProfileLayers with(
            Optional<Yaml.Mapping> settings,
            ProfileLayers layers,
            ProfileFormat format,
            Consumer<ConfigurationProblem> problems) {
        if (settings.isEmpty()) {
            return layers;
        }
        List<Yaml.Mapping> maps = new ArrayList<>(layers.maps());
        Yaml.Mapping merged = layers.merged(format.profile());
        reportUnknownFields(settings.get(), merged, problems);
        maps.add(asProfile(settings.get(), merged));
        return new ProfileLayers(maps);
    }

    private static void reportUnknownFields(
            Yaml.Mapping settings, Yaml.Mapping profile, Consumer<ConfigurationProblem> problems) {
        var known = profile.map("fields").entries().keySet();
        settings.map("labels").stream()
                .filter(entry -> !known.contains(entry.name()))
                .forEach(entry -> problems.accept(ConfigurationProblem.unknown("field", entry.key(), known)));
    }

    private static Yaml.Mapping asProfile(Yaml.Mapping settings, Yaml.Mapping profile) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>(settings.entries());
        entries.remove("profile");
        entries.remove("labels");
        entries.remove("overrides");
        lengthen(entries, ADDED_LISTS, profile);
        entries.computeIfPresent("links", (name, links) -> links(links, profile.map(name)));
        Optional.ofNullable(settings.entries().get("labels"))
                .ifPresent(labels -> entries.put("fields", fields(labels, profile.map("fields"))));
        return new Yaml.Mapping(settings.source(), settings.range(), entries);
    }

    private static void lengthen(Map<String, Yaml.Entry> entries, List<String> lists, Yaml.Mapping profile) {
        lists.forEach(key -> entries.computeIfPresent(key, (name, entry) -> longer(profile, entry)));
    }

    private static Yaml.Entry links(Yaml.Entry links, Yaml.Mapping known) {
        Yaml.Mapping map = (Yaml.Mapping) links.value();
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>(map.entries());
        lengthen(entries, ADDED_LINKS, known);
        return new Yaml.Entry(links.key(), new Yaml.Mapping(map.source(), map.range(), entries));
    }

    /** The list that a map has under the key of an entry, followed by the items of the entry. */
    private static Yaml.Entry longer(Yaml.Mapping map, Yaml.Entry entry) {
        List<Yaml> items = Stream.concat(map.items(entry.name()), ((Yaml.Sequence) entry.value()).items().stream())
                .toList();
        return new Yaml.Entry(
                entry.key(),
                new Yaml.Sequence(entry.value().source(), entry.value().range(), items));
    }

    private static Yaml.Entry fields(Yaml.Entry labels, Yaml.Mapping known) {
        Yaml.Mapping map = (Yaml.Mapping) labels.value();
        Map<String, Yaml.Entry> fields = new LinkedHashMap<>();
        map.stream()
                .filter(entry -> known.get(entry.name()).isPresent() && entry.value() instanceof Yaml.Sequence)
                .forEach(entry -> fields.put(entry.name(), synonyms(entry, known.map(entry.name()))));
        return new Yaml.Entry(labels.renamed("fields").key(), new Yaml.Mapping(map.source(), map.range(), fields));
    }

    private static Yaml.Entry synonyms(Yaml.Entry labels, Yaml.Mapping field) {
        Yaml.Entry longer = longer(field, labels.renamed("synonyms"));
        Yaml.Scalar key = labels.key();
        return new Yaml.Entry(key, new Yaml.Mapping(key.source(), key.range(), Map.of(longer.name(), longer)));
    }
}
