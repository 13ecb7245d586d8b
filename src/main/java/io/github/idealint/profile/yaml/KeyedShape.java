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
        return Maps.checked(name, found, problems).map(map -> {
            Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
            map.stream().forEach(entry -> fitting(map, entry, problems).ifPresent(fit -> entries.put(fit.name(), fit)));
            return new Yaml.Mapping(map.source(), map.range(), entries);
        });
    }

    private Optional<Yaml.Entry> fitting(Yaml.Mapping map, Yaml.Entry entry, Consumer<Problem> problems) {
        if (!keys.containsKey(entry.name())) {
            problems.accept(Problem.at(entry.key(), Wording.unknown("key", entry.name(), keys.keySet())));
        }
        return meant(map, entry)
                .flatMap(key -> keys.get(key.value())
                        .fitting(key.value(), entry.value(), problems)
                        .map(fit -> new Yaml.Entry(key, fit)));
    }

    /** A misspelt key is told once; what stands behind it is read all the same, lest more complaints follow from it. */
    private Optional<Yaml.Scalar> meant(Yaml.Mapping map, Yaml.Entry entry) {
        Yaml.Scalar key = entry.key();
        if (keys.containsKey(key.value())) {
            return Optional.of(key);
        }
        return Spelling.nearest(key.value(), keys.keySet())
                .filter(near -> map.get(near).isEmpty())
                .map(near -> new Yaml.Scalar(key.source(), key.range(), near, key.kind()));
    }

    @Override
    public Yaml merge(Yaml earlier, Yaml later) {
        return Maps.merge((Yaml.Mapping) earlier, (Yaml.Mapping) later, keys::get);
    }
}
