package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.ShorthandShape;
import io.github.idealint.profile.yaml.TextShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What may stand below {@code schedule}, the same as the JSON Schemas say. */
final class ScheduleFormat {

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Shape WHEN = new TextShape(
            Pattern.compile(DAY + "( to " + DAY + ")?( at [0-9]{2}:[0-9]{2} UTC)?"),
            "a date, such as 2020-10-31, 2020-10-31 at 16:00 UTC or 2020-10-01 to 2020-10-31");

    private ScheduleFormat() {}

    /** The name of a published schedule may stand alone. */
    static ShorthandShape schedule() {
        return new ShorthandShape(file(), "extends");
    }

    /** A schedule's own file, which says the same as {@code schedule} elsewhere. */
    static KeyedShape file() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("extends", TextShape.ANY);
        keys.put("name", TextShape.ANY);
        keys.put("milestones", new MapShape(TextShape.ANY, "milestone", new ShorthandShape(milestone(), "date")));
        return new KeyedShape(keys);
    }

    private static KeyedShape milestone() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("date", WHEN);
        keys.put("also", new ListShape(TextShape.ANY));
        keys.put("means", ChoiceShape.of(RoundSchedule.Meaning.class));
        return new KeyedShape(keys);
    }
}
