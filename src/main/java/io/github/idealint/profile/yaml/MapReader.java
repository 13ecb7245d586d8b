package io.github.idealint.profile.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What both shapes of maps have in common. */
final class MapReader {

    private MapReader() {}

    /** A value that is a map; one that is left empty says nothing, anything else is told. */
    static Optional<Yaml.Mapping> checked(String name, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Mapping map) {
            return Optional.of(map);
        }
        if (!isNothing(value)) {
            String message =
                    "'" + name + "' wants a map, lines such as 'key: value', not " + YamlWording.found(value) + ".";
            problems.accept(ConfigurationProblem.at(value, message));
        }
        return Optional.empty();
    }

    /** Whether a key has nothing behind it. */
    static boolean isNothing(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Kind.NOTHING;
    }

    /** The entries of both; what stands behind a key in both is merged by its shape, and nothing removes. */
    static Yaml.Mapping merge(Yaml.Mapping earlier, Yaml.Mapping later, Function<String, Shape> shapes) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>(earlier.entries());
        later.stream().forEach(entry -> {
            if (isNothing(entry.value())) {
                entries.remove(entry.name());
            } else {
                Shape shape = shapes.apply(entry.name());
                Yaml before = entries.containsKey(entry.name())
                        ? entries.get(entry.name()).value()
                        : nothingOf(entry.value());
                entries.put(entry.name(), new Yaml.Entry(entry.key(), shape.merge(before, entry.value())));
            }
        });
        return new Yaml.Mapping(later.source(), later.range(), entries);
    }

    private static Yaml nothingOf(Yaml value) {
        return value instanceof Yaml.Mapping map ? Yaml.Mapping.empty(map.source()) : value;
    }
}
