package io.github.idealint.profile.yaml;

import io.github.idealint.text.MessageTemplate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A list; a key without a value is as good as no key.
 *
 * @param item what each of its items must be
 */
public record ListShape(Shape item) implements Shape {

    private static final MessageTemplate WANTED = new MessageTemplate("{} must be a list, such as '[a, b]', not {}.");

    private static final String EACH = "Each entry in ";

    @Override
    public Optional<Yaml> checked(String subject, Yaml value, Consumer<ConfigurationProblem> problems) {
        if (value instanceof Yaml.Sequence list) {
            var items = list.items().stream()
                    .flatMap(found -> item.fitting(each(subject), found, problems).stream())
                    .toList();
            return Optional.of(new Yaml.Sequence(list.source(), list.range(), items));
        }
        if (!value.is(Yaml.Kind.NOTHING)) {
            problems.accept(ConfigurationProblem.at(value, WANTED.with(subject, value.found())));
        }
        return Optional.empty();
    }

    private static String each(String subject) {
        return subject.startsWith(EACH) ? subject : EACH + subject;
    }
}
