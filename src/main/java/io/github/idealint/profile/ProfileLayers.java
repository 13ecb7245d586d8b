package io.github.idealint.profile;

import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.Yaml;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A profile's files, from the one that extends nothing to the one that all others are extended by.
 *
 * @param maps their contents; a later one wins over those before it
 */
record ProfileLayers(List<Yaml.Mapping> maps) {

    ProfileLayers {
        maps = List.copyOf(maps);
    }

    /** The files merged. The first, too, may have empty values, which remove nothing. */
    Yaml.Mapping merged(KeyedShape shape) {
        Yaml.Mapping merged = Yaml.Mapping.empty(maps.get(0).source());
        for (Yaml.Mapping map : maps) {
            merged = (Yaml.Mapping) shape.merge(merged, map);
        }
        return merged;
    }

    /** The index of the file that a piece stands in; the piece of a later file wins. */
    int of(Yaml yaml) {
        int layer = maps.size() - 1;
        while (layer >= 0 && maps.get(layer).source() != yaml.source()) {
            layer--;
        }
        return layer;
    }

    /** All labels that a field has had, in the order of the files. */
    Stream<Yaml.Scalar> labels(String field) {
        return fields().filter(entry -> entry.name().equals(field) && !isTakenAway(entry))
                .flatMap(entry -> ((Yaml.Mapping) entry.value()).scalar("label").stream());
    }

    /** The keys of all fields, including those that a later file removed. */
    Set<String> fieldsEver() {
        return fields().filter(field -> !isTakenAway(field))
                .map(Yaml.Entry::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The keys with which files remove a field. */
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
