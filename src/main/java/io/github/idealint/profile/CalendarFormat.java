package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.MessageTemplate;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What may stand below {@code dates}, the same as in the JSON Schema, and what it means. */
final class CalendarFormat {

    private static final MessageTemplate COUNT =
            new MessageTemplate("'{}' must be {} lists, from {}, each starting with the full name, such as '{}'.");

    private static final Shape TEXTS = new ListShape(TextShape.ANY);

    private CalendarFormat() {}

    static KeyedShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("months", new ListShape(TEXTS));
        keys.put("weekdays", new ListShape(TEXTS));
        keys.put("ambiguous", TEXTS);
        return new KeyedShape(keys);
    }

    static CalendarNames read(Yaml.Mapping map, Consumer<ConfigurationProblem> problems) {
        boolean months =
                isComplete(map, "months", Month.values().length, "January to December", "[January, Jan]", problems);
        boolean weekdays =
                isComplete(map, "weekdays", DayOfWeek.values().length, "Monday to Sunday", "[Monday, Mon]", problems);
        return months && weekdays
                ? new CalendarNames(
                        map.lists("months").toList(),
                        map.lists("weekdays").toList(),
                        map.texts("ambiguous").toList())
                : CalendarNames.NONE;
    }

    private static boolean isComplete(
            Yaml.Mapping map,
            String key,
            int wanted,
            String span,
            String example,
            Consumer<ConfigurationProblem> problems) {
        List<List<String>> words = map.lists(key).toList();
        boolean complete =
                words.isEmpty() || words.size() == wanted && words.stream().noneMatch(List::isEmpty);
        if (!complete) {
            problems.accept(
                    ConfigurationProblem.at(map.get(key).orElseThrow(), COUNT.with(key, wanted, span, example)));
        }
        return complete;
    }
}
