package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.profile.yaml.YamlWording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the levels of a profile. */
final class LevelReader {

    private final ProfileLayers layers;
    private final Consumer<ConfigurationProblem> problems;

    LevelReader(ProfileLayers layers, Consumer<ConfigurationProblem> problems) {
        this.layers = layers;
        this.problems = problems;
    }

    SkillLevels read(Yaml.Mapping map) {
        List<String> allowed =
                map.scalars("allowed").map(Yaml.Scalar::value).distinct().toList();
        SkillLevels own = new SkillLevels(allowed, Map.of(), List.of());
        int layer = map.get("allowed").map(layers::of).orElse(-1);
        Map<String, String> synonyms = new LinkedHashMap<>();
        map.map("synonyms").stream()
                .filter(entry -> own.find(entry.name()).isEmpty())
                .forEach(entry -> own.find(level(entry).value())
                        .ifPresentOrElse(
                                level -> synonyms.put(entry.name().toLowerCase(Locale.ROOT), level),
                                () -> tell(level(entry), allowed, layer)));
        List<LevelScale> scales = map.lists("scales").map(LevelScale::new).toList();
        return new SkillLevels(allowed, synonyms, scales);
    }

    private static Yaml.Scalar level(Yaml.Entry synonym) {
        return (Yaml.Scalar) synonym.value();
    }

    /** A synonym whose level a later file has replaced simply means nothing any more. */
    private void tell(Yaml.Scalar level, List<String> allowed, int layer) {
        if (layers.of(level) >= layer) {
            problems.accept(ConfigurationProblem.at(level, YamlWording.unknown("level", level.value(), allowed)));
        }
    }
}
