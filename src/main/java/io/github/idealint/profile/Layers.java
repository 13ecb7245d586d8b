package io.github.idealint.profile;

import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that go one before the other.
 *
 * @param maps what they say, each in the shape of a profile, the first and least first
 */
record Layers(List<Yaml.Mapping> maps) {

    Layers {
        maps = List.copyOf(maps);
    }

    /** What they say together. */
    Yaml.Mapping merged(ProfileFormat format) {
        return maps.stream()
                .reduce((earlier, later) -> (Yaml.Mapping) format.profile().merge(earlier, later))
                .orElseThrow();
    }

    /** How far up a piece stands; a piece further up goes before one below. */
    int of(Yaml yaml) {
        List<SourceText> sources = maps.stream().map(Yaml.Mapping::source).toList();
        return sources.indexOf(yaml.source());
    }

    /** All labels that a field has had, the one of the first file first. */
    Stream<Yaml.Scalar> labels(String field) {
        return maps.stream()
                .flatMap(map -> map.map("fields").get(field).stream())
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(map -> ((Yaml.Mapping) map).scalar("label").stream());
    }

    /** The keys of all fields, with those that a later file took away. */
    Set<String> fieldsEver() {
        return maps.stream()
                .flatMap(map -> map.map("fields").entries().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
