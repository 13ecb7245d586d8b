package io.github.idealint.profile;

import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.Yaml;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that go one before the other.
 *
 * @param maps what they say, each in the same shape, the first and least first
 */
record ProfileLayers(List<Yaml.Mapping> maps) {

    ProfileLayers {
        maps = List.copyOf(maps);
    }

    /** What they say together; the first, too, may take away what it has never had. */
    Yaml.Mapping merged(KeyedShape shape) {
        Yaml.Mapping merged = Yaml.Mapping.empty(maps.get(0).source());
        for (Yaml.Mapping map : maps) {
            merged = (Yaml.Mapping) shape.merge(merged, map);
        }
        return merged;
    }

    /** How far up a piece stands; a piece further up goes before one below. */
    int of(Yaml yaml) {
        int layer = maps.size() - 1;
        while (layer >= 0 && maps.get(layer).source() != yaml.source()) {
            layer--;
        }
        return layer;
    }

    /** All labels that a field has had, the one of the first file first. */
    Stream<Yaml.Scalar> labels(String field) {
        return fields().filter(entry -> entry.name().equals(field) && !isTakenAway(entry))
                .flatMap(entry -> ((Yaml.Mapping) entry.value()).scalar("label").stream());
    }

    /** The keys of all fields, with those that a later file took away. */
    Set<String> fieldsEver() {
        return fields().filter(field -> !isTakenAway(field))
                .map(Yaml.Entry::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The keys with which files take a field away. */
    Stream<Yaml.Scalar> takenAway() {
        return fields().filter(ProfileLayers::isTakenAway).map(Yaml.Entry::key);
    }

    private Stream<Yaml.Entry> fields() {
        return maps.stream().flatMap(map -> map.map("fields").stream());
    }

    private static boolean isTakenAway(Yaml.Entry field) {
        return !(field.value() instanceof Yaml.Mapping);
    }
}
