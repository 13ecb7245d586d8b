package io.github.idealint.profile.yaml;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What may not stand in a file, whatever its value is; no log shows it.
 *
 * @param message why not, and what to do, as whole sentences
 */
public record ForbiddenShape(String message) implements Shape {

    @Override
    public Optional<Yaml> checked(String subject, Yaml value, Consumer<ConfigurationProblem> problems) {
        problems.accept(ConfigurationProblem.secret(value, message));
        return Optional.empty();
    }
}
