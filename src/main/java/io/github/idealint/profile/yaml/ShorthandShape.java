package io.github.idealint.profile.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A map, or only the value of one of its keys: {@code 2020-10-31} for <code>{date: 2020-10-31}</code>.
 *
 * @param full the map
 * @param key the key whose value may stand alone
 */
public record ShorthandShape(KeyedShape full, String key) implements Shape {

    @Override
    public Optional<Yaml> checked(String subject, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Mapping || value.is(Yaml.Kind.NOTHING)) {
            return full.fitting(subject, value, problems);
        }
        return full.keys().get(key).fitting(subject, value, problems).map(this::written);
    }

    private Yaml written(Yaml value) {
        Yaml.Scalar name = new Yaml.Scalar(value.source(), value.range(), key, Yaml.Kind.TEXT);
        return new Yaml.Mapping(value.source(), value.range(), Map.of(key, new Yaml.Entry(name, value)));
    }

    @Override
    public Yaml merge(Yaml earlier, Yaml later) {
        return full.merge(earlier, later);
    }
}
