package io.github.idealint.profile.yaml;

import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.Spelling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A map with certain keys.
 *
 * @param keys what each key may hold, in the order in which messages list them
 * @param required the keys that may not be missing, each with an example of its line: {@code status: [403]}
 */
public record KeyedShape(Map<String, Shape> keys, Map<String, String> required) implements Shape {

    private static final MessageTemplate MISSING =
            new MessageTemplate("The key '{}' is missing here. Add it, as in '{}'.");

    public KeyedShape {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        required = Collections.unmodifiableMap(new LinkedHashMap<>(required));
    }

    /** A map any of whose keys may be missing. */
    public KeyedShape(Map<String, Shape> keys) {
        this(keys, Map.of());
    }

    @Override
    public Optional<Yaml> checked(String subject, Yaml found, Consumer<ConfigurationProblem> problems) {
        return MapShape.map(subject, found, problems).map(map -> fitting(map, problems));
    }

    /** The part of a map that has this shape; the rest is reported. */
    public Yaml.Mapping fitting(Yaml.Mapping map, Consumer<ConfigurationProblem> problems) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        map.stream().forEach(entry -> fitting(map, entry, problems).ifPresent(fit -> entries.put(fit.name(), fit)));
        required.keySet().stream()
                .filter(key -> map.stream().noneMatch(entry -> isMeant(key, map, entry)))
                .forEach(key -> problems.accept(ConfigurationProblem.at(map, MISSING.with(key, required.get(key)))));
        return new Yaml.Mapping(map.source(), map.range(), entries);
    }

    private Optional<Yaml.Entry> fitting(Yaml.Mapping map, Yaml.Entry entry, Consumer<ConfigurationProblem> problems) {
        if (!keys.containsKey(entry.name())) {
            problems.accept(ConfigurationProblem.unknown("key", entry.key(), allowed()));
        }
        return meant(map, entry)
                .flatMap(known -> keys.get(known.name())
                        .fitting(MessageText.quoted(known.name()), known.value(), problems)
                        .map(fit -> new Yaml.Entry(known.key(), fit)));
    }

    /** The keys that may stand in a file, in order. */
    public List<String> allowed() {
        return keys.keySet().stream()
                .filter(key -> !(keys.get(key) instanceof ForbiddenShape))
                .toList();
    }

    private boolean isMeant(String key, Yaml.Mapping map, Yaml.Entry entry) {
        return meant(map, entry).filter(known -> known.name().equals(key)).isPresent();
    }

    /**
     * A misspelt key is reported once; what stands after it is read all the same, lest more problems follow from it.
     */
    private Optional<Yaml.Entry> meant(Yaml.Mapping map, Yaml.Entry entry) {
        if (keys.containsKey(entry.name())) {
            return Optional.of(entry);
        }
        return Spelling.nearest(entry.name(), keys.keySet())
                .filter(near -> map.get(near).isEmpty())
                .map(entry::renamed);
    }

    @Override
    public Yaml merge(Yaml earlier, Yaml later) {
        return MapShape.merged((Yaml.Mapping) earlier, (Yaml.Mapping) later, keys::get);
    }
}
