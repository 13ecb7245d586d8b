package io.github.idealint.profile.yaml;

import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A map whose keys the author chooses; a key without a value removes the inherited entry.
 *
 * @param key what each key must be
 * @param noun what a key names: {@code rule}
 * @param value what each value must be
 */
public record MapShape(Shape key, String noun, Shape value) implements Shape {

    private static final MessageTemplate WANTED =
            new MessageTemplate("{} must be a map, with lines such as 'key: value', not {}.");

    @Override
    public Optional<Yaml> checked(String subject, Yaml found, Consumer<ConfigurationProblem> problems) {
        return map(subject, found, problems).map(map -> {
            Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
            map.stream()
                    .filter(entry -> names(entry.key(), problems))
                    .forEach(entry -> fitting(entry, problems).ifPresent(fit -> entries.put(fit.name(), fit)));
            return new Yaml.Mapping(map.source(), map.range(), entries);
        });
    }

    private boolean names(Yaml.Scalar found, Consumer<ConfigurationProblem> problems) {
        if (!(key instanceof ChoiceShape choice)) {
            return key.fitting("A " + noun + " name", found, problems).isPresent();
        }
        if (!choice.words().contains(found.value())) {
            problems.accept(ConfigurationProblem.unknown(noun, found, choice.words()));
        }
        return choice.words().contains(found.value());
    }

    private Optional<Yaml.Entry> fitting(Yaml.Entry entry, Consumer<ConfigurationProblem> problems) {
        return entry.value().is(Yaml.Kind.NOTHING)
                ? Optional.of(entry)
                : value.fitting(MessageText.quoted(entry.name()), entry.value(), problems)
                        .map(fit -> new Yaml.Entry(entry.key(), fit));
    }

    @Override
    public Yaml merge(Yaml earlier, Yaml later) {
        return merged((Yaml.Mapping) earlier, (Yaml.Mapping) later, ignored -> value);
    }

    /** The value if it is a map; anything else is reported, but for a key without a value. */
    static Optional<Yaml.Mapping> map(String subject, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Mapping map) {
            return Optional.of(map);
        }
        if (!value.is(Yaml.Kind.NOTHING)) {
            problems.accept(ConfigurationProblem.at(value, WANTED.with(subject, value.found())));
        }
        return Optional.empty();
    }

    /**
     * The entries of both maps; the values of a key in both are merged, and a later key without a value removes the
     * earlier.
     */
    static Yaml.Mapping merged(Yaml.Mapping earlier, Yaml.Mapping later, Function<String, Shape> shapes) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>(earlier.entries());
        later.stream().forEach(entry -> {
            if (entry.value().is(Yaml.Kind.NOTHING)) {
                entries.remove(entry.name());
            } else {
                Yaml before = Optional.ofNullable(entries.get(entry.name()))
                        .map(Yaml.Entry::value)
                        .orElseGet(() -> nothingOf(entry.value()));
                Shape shape = shapes.apply(entry.name());
                entries.put(entry.name(), new Yaml.Entry(entry.key(), shape.merge(before, entry.value())));
            }
        });
        return new Yaml.Mapping(later.source(), later.range(), entries);
    }

    private static Yaml nothingOf(Yaml value) {
        return value instanceof Yaml.Mapping map ? Yaml.Mapping.empty(map.source()) : value;
    }
}
