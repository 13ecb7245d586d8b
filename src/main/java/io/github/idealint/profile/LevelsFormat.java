package io.github.idealint.profile;

import io.github.idealint.profile.SkillLevels.LevelScale;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.ListShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.LetterCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** What may stand below {@code levels}, the same as in the JSON Schemas, and what it means. */
final class LevelsFormat {

    private static final Shape TEXTS = new ListShape(TextShape.ANY);

    private final ProfileLayers layers;
    private final Consumer<ConfigurationProblem> problems;

    LevelsFormat(ProfileLayers layers, Consumer<ConfigurationProblem> problems) {
        this.layers = layers;
        this.problems = problems;
    }

    static KeyedShape shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("allowed", TEXTS);
        keys.put("synonyms", new MapShape(TextShape.ANY, "level", TextShape.ANY));
        keys.put("scales", new ListShape(TEXTS));
        keys.put("steps", TextShape.count("steps"));
        return new KeyedShape(keys);
    }

    SkillLevels read(Yaml.Mapping map) {
        List<String> allowed = map.texts("allowed").toList();
        SkillLevels own = new SkillLevels(allowed, Map.of(), List.of(), OptionalInt.empty());
        int layer = map.get("allowed").map(layers::of).orElse(-1);
        Map<String, String> synonyms = new LinkedHashMap<>();
        map.map("synonyms").stream()
                .filter(entry -> own.find(entry.name()).isEmpty())
                .forEach(entry -> own.find(level(entry).value())
                        .ifPresentOrElse(
                                level -> synonyms.put(LetterCase.lower(entry.name()), level),
                                () -> report(level(entry), allowed, layer)));
        return new SkillLevels(
                allowed,
                synonyms,
                map.lists("scales").map(LevelScale::new).toList(),
                map.text("steps").stream().mapToInt(Integer::parseInt).findFirst());
    }

    private static Yaml.Scalar level(Yaml.Entry synonym) {
        return (Yaml.Scalar) synonym.value();
    }

    /**
     * Reports an unknown level, unless a later file replaced the levels: then the synonym just has no meaning any more.
     */
    private void report(Yaml.Scalar level, List<String> allowed, int layer) {
        if (layers.of(level) >= layer) {
            problems.accept(ConfigurationProblem.unknown("level", level, allowed));
        }
    }
}
