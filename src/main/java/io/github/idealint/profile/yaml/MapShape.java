package io.github.idealint.profile.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A map with keys of the author's choice; an entry with nothing behind its key takes the inherited one away.
 *
 * @param key what each key is
 * @param noun what a key names: {@code rule}
 * @param value what each value is
 */
public record MapShape(Shape key, String noun, Shape value) implements Shape {

    @Override
    public Optional<Yaml> fitting(String name, Yaml found, Consumer<ConfigurationProblem> problems) {
        return MapReader.checked(name, found, problems).map(map -> {
            Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
            map.stream()
                    .filter(entry -> names(entry.key(), problems))
                    .forEach(entry -> fitting(entry, problems).ifPresent(fit -> entries.put(entry.name(), fit)));
            return new Yaml.Mapping(map.source(), map.range(), entries);
        });
    }

    private boolean names(Yaml.Scalar found, Consumer<ConfigurationProblem> problems) {
        if (!(key instanceof ChoiceShape choice)) {
            return key.fitting(noun, found, problems).isPresent();
        }
        if (!choice.words().contains(found.value())) {
            problems.accept(ConfigurationProblem.at(found, YamlWording.unknown(noun, found.value(), choice.words())));
        }
        return choice.words().contains(found.value());
    }

    private Optional<Yaml.Entry> fitting(Yaml.Entry entry, Consumer<ConfigurationProblem> problems) {
        if (MapReader.isNothing(entry.value())) {
            return Optional.of(entry);
        }
        return value.fitting(entry.name(), entry.value(), problems).map(fit -> new Yaml.Entry(entry.key(), fit));
    }

    @Override
    public Yaml merge(Yaml earlier, Yaml later) {
        return MapReader.merge((Yaml.Mapping) earlier, (Yaml.Mapping) later, ignored -> value);
    }
}
