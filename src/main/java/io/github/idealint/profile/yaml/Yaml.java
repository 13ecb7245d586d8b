package io.github.idealint.profile.yaml;

import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of a YAML file, with its place. */
public sealed interface Yaml {

    /** The file it stands in. */
    SourceText source();

    /** Its characters there. */
    TextRange range();

    /** What a scalar is. */
    enum Kind {
        /** A text; all that stands in quotes. */
        TEXT,
        /** A number by YAML's core schema. */
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** Empty, {@code ~} or {@code null}. */
        NOTHING,
        /** A piece that is not supported, such as an alias, and has been reported. */
        REFUSED
    }

    /** Whether it is a scalar of a kind. */
    default boolean is(Kind kind) {
        return false;
    }

    /** What messages call it: a quoted value, or the kind of thing it is. */
    String found();

    /** A single value. */
    record Scalar(SourceText source, TextRange range, String value, Kind kind) implements Yaml {

        @Override
        public boolean is(Kind wanted) {
            return kind == wanted;
        }

        @Override
        public String found() {
            return kind == Kind.NOTHING || value.isBlank() ? "an empty value" : MessageText.quoted(value);
        }
    }

    /** A list. */
    record Sequence(SourceText source, TextRange range, List<Yaml> items) implements Yaml {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String found() {
            return "a list";
        }
    }

    /**
     * A map whose keys are text.
     *
     * @param entries the entries by key, in the order in which they are written
     */
    record Mapping(SourceText source, TextRange range, Map<String, Entry> entries) implements Yaml {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String found() {
            return "a map";
        }

        /** An empty map, placed at the start of a file. */
        public static Mapping empty(SourceText source) {
            return new Mapping(source, TextRange.at(0), Map.of());
        }

        /** The value after a key. */
        public Optional<Yaml> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** The map after a key; empty if there is none. */
        public Mapping map(String key) {
            return get(key).map(Mapping.class::cast).orElseGet(() -> empty(source));
        }

        /** The scalar after a key. */
        public Optional<Scalar> scalar(String key) {
            return get(key).map(Scalar.class::cast);
        }

        /** The text of the scalar after a key. */
        public Optional<String> text(String key) {
            return scalar(key).map(Scalar::value);
        }

        /** The maps after the keys of the map after a key, each with its own key. */
        public Stream<NamedMap> namedMaps(String key) {
            return map(key).stream().map(entry -> new NamedMap(entry.name(), (Mapping) entry.value()));
        }

        /** The scalars of the list after a key. */
        public Stream<Scalar> scalars(String key) {
            return items(key).map(Scalar.class::cast);
        }

        /** The texts in the list after a key, each once. */
        public Stream<String> texts(String key) {
            return scalars(key).map(Scalar::value).distinct();
        }

        /** The lists of texts in the list after a key. */
        public Stream<List<String>> lists(String key) {
            return items(key)
                    .map(Sequence.class::cast)
                    .map(list -> list.items().stream()
                            .map(Scalar.class::cast)
                            .map(Scalar::value)
                            .toList());
        }

        /** The maps of the list after a key. */
        public Stream<Mapping> maps(String key) {
            return items(key).map(Mapping.class::cast);
        }

        /** The items of the list after a key. */
        public Stream<Yaml> items(String key) {
            return get(key).map(Sequence.class::cast).stream().flatMap(list -> list.items().stream());
        }

        /** The entries, in order. */
        public Stream<Entry> stream() {
            return entries.values().stream();
        }
    }

    /** A map and the key that it stands after. */
    record NamedMap(String name, Mapping map) {}

    /** A key and what stands after it. */
    record Entry(Scalar key, Yaml value) {

        /** The key's text. */
        public String name() {
            return key.value();
        }

        /** The same value after another key, which stands where this one does. */
        public Entry renamed(String name) {
            return new Entry(new Scalar(key.source(), key.range(), name, key.kind()), value);
        }
    }
}
