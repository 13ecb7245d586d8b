package io.github.idealint.profile.yaml;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list; one that is left empty says nothing.
 *
 * @param item what each of its items is
 */
public record ListShape(Shape item) implements Shape {

    @Override
    public Optional<Yaml> fitting(String name, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Sequence list) {
            var items = list.items().stream()
                    .flatMap(found -> item.fitting(name, found, problems).stream())
                    .toList();
            return Optional.of(new Yaml.Sequence(list.source(), list.range(), items));
        }
        if (!(value instanceof Yaml.Scalar scalar && scalar.kind() == Yaml.Kind.NOTHING)) {
            String message = "'" + name + "' wants a list, such as [a, b], not " + YamlWording.found(value) + ".";
            problems.accept(ConfigurationProblem.at(value, message));
        }
        return Optional.empty();
    }
}
