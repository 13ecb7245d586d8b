package io.github.idealint.profile.yaml;

import java.util.Optional;
import java.util.function.Consumer;

/** What may stand in a place of a YAML file. */
public sealed interface Shape
        permits TextShape, ChoiceShape, ListShape, MapShape, KeyedShape, ShorthandShape, ForbiddenShape {

    /**
     * The part of a value that has this shape; the rest is reported, unless the parser has already done so.
     *
     * @param subject what messages call the value: {@code 'title'}, or {@code A host} for a key
     * @param value what stands there
     * @param problems takes a problem for everything that doesn't fit
     */
    default Optional<Yaml> fitting(String subject, Yaml value, Consumer<ConfigurationProblem> problems) {
        return value.is(Yaml.Kind.REFUSED) ? Optional.empty() : checked(subject, value, problems);
    }

    /** The same for a value that the parser has not refused. */
    Optional<Yaml> checked(String subject, Yaml value, Consumer<ConfigurationProblem> problems);

    /** Two values of this shape merged; where both have something, the later one counts. */
    default Yaml merge(Yaml earlier, Yaml later) {
        return later;
    }
}
