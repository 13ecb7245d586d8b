package io.github.idealint.profile.yaml;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A whole number from 1.
 *
 * @param wanted what it counts, to stand in a sentence: {@code hours}
 */
public record CountShape(String wanted) implements Shape {

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

    @Override
    public Optional<Yaml> fitting(String name, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Scalar scalar
                && scalar.kind() == Yaml.Kind.NUMBER
                && COUNT.matcher(scalar.value()).matches()) {
            return Optional.of(value);
        }
        String message =
                "'" + name + "' wants a whole number of " + wanted + ", 1 or more, not " + YamlWording.found(value);
        problems.accept(ConfigurationProblem.at(value, message + "."));
        return Optional.empty();
    }
}
