package io.github.idealint.profile.yaml;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A text; a number is one too.
 *
 * @param pattern what the whole of it must match
 * @param wanted what it is, to stand in a sentence: {@code a text}
 */
public record TextShape(Pattern pattern, String wanted) implements Shape {

    /** A text that is not blank. */
    public static final TextShape ANY = new TextShape(Pattern.compile("(?s).*\\S.*"), "a text");

    @Override
    public Optional<Yaml> fitting(String name, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Scalar scalar && isText(scalar)) {
            return Optional.of(value);
        }
        problems.accept(ConfigurationProblem.at(
                value, "'" + name + "' wants " + wanted + ", not " + YamlWording.found(value) + "."));
        return Optional.empty();
    }

    private boolean isText(Yaml.Scalar scalar) {
        boolean text = scalar.kind() == Yaml.Kind.TEXT || scalar.kind() == Yaml.Kind.NUMBER;
        return text && pattern.matcher(scalar.value()).matches();
    }
}
