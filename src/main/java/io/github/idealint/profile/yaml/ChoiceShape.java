package io.github.idealint.profile.yaml;

import io.github.idealint.text.MessageText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of some words.
 *
 * @param words the words
 */
public record ChoiceShape(List<String> words) implements Shape {

    public ChoiceShape {
        words = List.copyOf(words);
    }

    /** One of the constants of an enum: {@code CO_MENTORS} is written {@code coMentors}. */
    public static ChoiceShape of(Class<? extends Enum<?>> type) {
        return new ChoiceShape(
                Stream.of(type.getEnumConstants()).map(ChoiceShape::word).toList());
    }

    /** The constant that a word stands for, which is one of {@link #of(Class)}. */
    public static <E extends Enum<E>> E constant(String word, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + word));
    }

    private static String word(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_");
        return parts[0] + Stream.of(parts).skip(1).map(MessageText::capitalized).collect(Collectors.joining());
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
