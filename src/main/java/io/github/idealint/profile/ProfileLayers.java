package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A profile's files, from the one that extends nothing to the one that all others are extended by.
 *
 * @param maps their contents; a later one wins over those before it
 */
record ProfileLayers(List<Yaml.Mapping> maps) {

    private static final MessageTemplate TOO_MANY = new MessageTemplate(
            "This entry is in {} with more than {} entries, including those of the files that this one extends. Remove"
                    + " some.");
    private static final MessageTemplate TOO_MANY_IN_ALL = new MessageTemplate(
            "This file and those that it extends have more than {} entries in all their lists and maps. Remove some.");

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

    /** Whether no list or map has too many entries if those of all files are taken together; reports those that have. */
    boolean isWithinLimits(KeyedShape shape, Consumer<ConfigurationProblem> problems) {
        List<ConfigurationProblem> found = new ArrayList<>();
        if (entries(merged(shape), found::add) > Limits.JOINED_ENTRIES) {
            Yaml last = maps.get(maps.size() - 1);
            found.add(ConfigurationProblem.at(last, TOO_MANY_IN_ALL.with(Limits.JOINED_ENTRIES)));
        }
        found.forEach(problems);
        return found.isEmpty();
    }

    /** The number of entries at all depths; reports each list or map that has too many. */
    private static int entries(Yaml yaml, Consumer<ConfigurationProblem> problems) {
        List<Yaml.Entry> keyed = yaml instanceof Yaml.Mapping map ? map.stream().toList() : List.of();
        List<Yaml> values = yaml instanceof Yaml.Sequence list
                ? list.items()
                : keyed.stream().map(Yaml.Entry::value).toList();
        if (values.size() > Limits.JOINED_LIST_ENTRIES) {
            Yaml first = keyed.isEmpty()
                    ? values.get(Limits.JOINED_LIST_ENTRIES)
                    : keyed.get(Limits.JOINED_LIST_ENTRIES).key();
            problems.accept(ConfigurationProblem.at(first, TOO_MANY.with(yaml.found(), Limits.JOINED_LIST_ENTRIES)));
        }
        return values.size()
                + values.stream().mapToInt(value -> entries(value, problems)).sum();
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
