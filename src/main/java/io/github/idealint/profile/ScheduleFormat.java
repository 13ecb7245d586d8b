package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.MapShape;
import io.github.idealint.profile.yaml.Shape;
import io.github.idealint.profile.yaml.ShorthandShape;
import io.github.idealint.profile.yaml.TextShape;
import io.github.idealint.profile.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What may stand below {@code schedule}, the same as in the JSON Schemas, and what it means, together with the
 * published schedule that it extends.
 */
final class ScheduleFormat {

    /** The schedules that come with the product. */
    static final BuiltIn FILES = new BuiltIn(
            "schedule",
            List.of("gsoc-2026", "lfx-2026-3", "outreachy-2020-12", "outreachy-2026-05"),
            List.of(),
            Optional.empty());

    private static final String KEY = "schedule";
    static final KeyedShape FILE = file();

    private final ConfigurationFiles files;
    private final Consumer<ConfigurationProblem> problems;

    ScheduleFormat(ConfigurationFiles files, Consumer<ConfigurationProblem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The name of a published schedule may stand alone. */
    static ShorthandShape shape() {
        return new ShorthandShape(FILE, "extends");
    }

    /** What may stand in a schedule's own file: the same as below {@code schedule} elsewhere. */
    private static KeyedShape file() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("extends", TextShape.ANY);
        keys.put("name", TextShape.ANY);
        keys.put(
                "milestones",
                new MapShape(TextShape.ANY, "milestone", new ShorthandShape(MilestoneFormat.shape(), "date")));
        return new KeyedShape(keys);
    }

    /** The schedule of a profile; a file that extends a published schedule replaces that of earlier files. */
    Optional<RoundSchedule> read(ProfileLayers layers) {
        Optional<Yaml.Mapping> whole = Optional.empty();
        for (Yaml.Mapping layer : layers.maps()) {
            if (layer.get(KEY).isPresent()) {
                Yaml.Mapping own = layer.map(KEY);
                Yaml.Mapping base = own.scalar("extends")
                        .map(this::extended)
                        .orElse(whole.orElseGet(() -> Yaml.Mapping.empty(own.source())));
                whole = Optional.of((Yaml.Mapping) FILE.merge(base, own));
            }
        }
        return whole.map(this::schedule);
    }

    private Yaml.Mapping extended(Yaml.Scalar name) {
        return new ExtendsChain(files, FILES, FILE, problems)
                .from(name)
                .map(chain -> chain.merged(FILE))
                .orElseGet(() -> Yaml.Mapping.empty(name.source()));
    }

    private RoundSchedule schedule(Yaml.Mapping map) {
        MilestoneFormat milestones = new MilestoneFormat(problems);
        return new RoundSchedule(
                map.text("name"),
                map.map("milestones").stream()
                        .flatMap(entry -> milestones.read(entry).stream())
                        .toList());
    }
}
