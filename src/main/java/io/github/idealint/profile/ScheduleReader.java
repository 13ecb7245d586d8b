package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the schedule of a profile, with the published one that it extends. */
final class ScheduleReader {

    /** The schedules that come with the product. */
    static final BuiltIn FILES = new BuiltIn("schedule", List.of("outreachy-2020-12"), List.of(), Optional.empty());

    private static final String KEY = "schedule";
    private static final KeyedShape SHAPE = ScheduleFormat.file();

    private final Function<String, Optional<SourceText>> files;
    private final Consumer<ConfigurationProblem> problems;

    ScheduleReader(Function<String, Optional<SourceText>> files, Consumer<ConfigurationProblem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** What the files of a profile say together; one that extends a schedule has done with those before. */
    Optional<RoundSchedule> read(ProfileLayers layers) {
        Optional<Yaml.Mapping> whole = Optional.empty();
        for (Yaml.Mapping layer : layers.maps()) {
            if (layer.get(KEY).isPresent()) {
                Yaml.Mapping own = layer.map(KEY);
                Yaml.Mapping base = own.scalar("extends")
                        .map(this::extended)
                        .orElse(whole.orElseGet(() -> Yaml.Mapping.empty(own.source())));
                whole = Optional.of((Yaml.Mapping) SHAPE.merge(base, own));
            }
        }
        return whole.map(this::schedule);
    }

    private Yaml.Mapping extended(Yaml.Scalar name) {
        return new ExtendsChain(files, FILES, SHAPE, problems)
                .from(name)
                .map(chain -> chain.merged(SHAPE))
                .orElseGet(() -> Yaml.Mapping.empty(name.source()));
    }

    private RoundSchedule schedule(Yaml.Mapping map) {
        Yaml.Mapping milestones = map.map("milestones");
        MilestoneReader reader = new MilestoneReader(problems);
        return new RoundSchedule(
                map.scalar("name").map(Yaml.Scalar::value),
                milestones.stream()
                        .flatMap(entry -> reader.read(entry).stream())
                        .toList());
    }
}
