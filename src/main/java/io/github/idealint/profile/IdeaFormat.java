package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ChoiceShape;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What may stand below {@code idea}, the same as in the JSON Schemas, and what it means. */
final class IdeaFormat {

    private static final String WANTED = "wanted";

    private IdeaFormat() {}

    static KeyedShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("mostSummarySentences", TextShape.count("sentences"));
        keys.put("mostSummaryCharacters", TextShape.count("characters"));
        keys.put("leastDescriptionSentences", TextShape.count("sentences"));
        keys.put("leastDescriptionWords", TextShape.count("words"));
        keys.put("mostDescriptionWords", TextShape.count("words"));
        keys.put("outcomes", new ChoiceShape(List.of(WANTED, "optional")));
        keys.put("leastMentors", TextShape.count("mentors"));
        keys.put("mostMentors", TextShape.count("mentors"));
        return new KeyedShape(keys);
    }

    static IdeaShape read(Yaml.Mapping map) {
        return new IdeaShape(
                count(map, "mostSummarySentences"),
                count(map, "mostSummaryCharacters"),
                count(map, "leastDescriptionSentences"),
                count(map, "leastDescriptionWords"),
                count(map, "mostDescriptionWords"),
                map.text("outcomes").filter(WANTED::equals).isPresent(),
                count(map, "leastMentors"),
                count(map, "mostMentors"));
    }

    private static OptionalInt count(Yaml.Mapping map, String key) {
        return map.text(key).stream().mapToInt(Integer::parseInt).findFirst();
    }
}
