package io.github.idealint.profile.yaml;

import java.util.Optional;
import java.util.function.Consumer;

/** What a place in a YAML file may hold. */
public sealed interface Shape
        permits TextShape, ChoiceShape, CountShape, ListShape, MapShape, KeyedShape, ShorthandShape {

    /**
     * What of a value has this shape; the rest is told.
     *
     * @param name how the value is called in messages: its key, or that of the list it stands in
     * @param value what stands there
     * @param problems hears of everything that doesn't fit
     */
    Optional<Yaml> fitting(String name, Yaml value, Consumer<ConfigurationProblem> problems);

    /** What two values of this shape say together; the later goes before the earlier. */
    default Yaml merge(Yaml earlier, Yaml later) {
        return later;
    }
}
