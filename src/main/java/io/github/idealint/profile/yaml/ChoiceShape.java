package io.github.idealint.profile.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One of some words.
 *
 * @param words the words
 */
public record ChoiceShape(List<String> words) implements Shape {

    public ChoiceShape {
        words = List.copyOf(words);
    }

    @Override
    public Optional<Yaml> fitting(String name, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Scalar scalar && words.contains(scalar.value())) {
            return Optional.of(value);
        }
        String meant = value instanceof Yaml.Scalar scalar ? YamlWording.didYouMean(scalar.value(), words) : "";
        String message =
                "'" + name + "' can't be " + YamlWording.found(value) + "." + meant + YamlWording.wanted(words);
        problems.accept(ConfigurationProblem.at(value, message));
        return Optional.empty();
    }
}
