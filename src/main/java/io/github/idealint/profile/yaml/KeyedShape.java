package io.github.idealint.profile.yaml;

import io.github.idealint.text.Spelling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A map with keys of its own.
 *
 * @param keys what each key may hold, in the order in which messages list them
 */
public record KeyedShape(Map<String, Shape> keys) implements Shape {

    public KeyedShape {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    @Override
    public Optional<Yaml> fitting(String name, Yaml found, Consumer<Problem> problems) {
        return Maps.checked(name, found, problems).map(map -> fitting(map, problems));
    }

    /** What of a map has this shape; the rest is told. */
    public Yaml.Mapping fitting(Yaml.Mapping map, Consumer<Problem> problems) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        map.stream().forEach(entry -> fitting(map, entry, problems).ifPresent(fit -> entries.put(fit.name(), fit)));
        return new Yaml.Mapping(map.source(), map.range(), entries);
    }

    private Optional<Yaml.Entry> fitting(Yaml.Mapping map, Yaml.Entry entry, Consumer<Problem> problems) {
        if (!keys.containsKey(entry.name())) {
            problems.accept(Problem.at(entry.key(), Wording.unknown("key", entry.name(), keys.keySet())));
        }
        return meant(map, entry)
                .flatMap(known -> keys.get(known.name())
                        .fitting(known.name(), known.value(), problems)
                        .map(fit -> new Yaml.Entry(known.key(), fit)));
    }

    /** A misspelt key is told once; what stands behind it is read all the same, lest more complaints follow from it. */
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
        return Maps.merge((Yaml.Mapping) earlier, (Yaml.Mapping) later, keys::get);
    }
}
