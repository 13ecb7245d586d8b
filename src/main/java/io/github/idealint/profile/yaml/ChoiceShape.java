package io.github.idealint.profile.yaml;

import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word out of a few.
 *
 * @param words the words, in the order in which messages list them
 */
public record ChoiceShape(List<String> words) implements Shape {

    private static final MessageTemplate IMPOSSIBLE = new MessageTemplate("{} cannot be {}.");
    private static final MessageTemplate USE = new MessageTemplate(" Use {}.");

    public ChoiceShape {
        words = List.copyOf(words);
    }

    /** One of the constants of an enum: {@code CO_MENTORS} is written {@code coMentors}. */
    public static ChoiceShape of(Class<? extends Enum<?>> type) {
        return new ChoiceShape(
                Stream.of(type.getEnumConstants()).map(ChoiceShape::word).toList());
    }

    /** The constant that the word after a key stands for, if there is one; the word is one of {@link #of(Class)}. */
    public static <E extends Enum<E>> Optional<E> read(Yaml.Mapping map, String key, Class<E> type) {
        return map.text(key)
                .map(word -> Stream.of(type.getEnumConstants())
                        .filter(constant -> word(constant).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + word)));
    }

    /** A constant as it is written: {@code coMentors}. */
    public static String word(Enum<?> constant) {
        String[] parts = LetterCase.lower(constant.name()).split("_");
        return parts[0] + Stream.of(parts).skip(1).map(MessageText::capitalized).collect(Collectors.joining());
    }

    @Override
    public Optional<Yaml> checked(String subject, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Scalar scalar && words.contains(scalar.value())) {
            return Optional.of(value);
        }
        String guess = value instanceof Yaml.Scalar scalar ? MessageText.didYouMean(scalar.value(), words) : "";
        String advice = guess.isEmpty() ? USE.with(MessageText.eitherQuoted(words)) : guess;
        problems.accept(ConfigurationProblem.at(value, IMPOSSIBLE.with(subject, value.found()) + advice));
        return Optional.empty();
    }
}
