package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.profile.yaml.YamlReader;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads profiles and what an {@code idealint.yaml} adds to them. */
public final class ProfileLoader {

    /** The path under which messages speak of the profile that a parameter names. */
    static final String PARAMETER = "idealint.profile";

    private final Function<String, Optional<SourceText>> files;
    private final ProfileFormat format;

    /**
     * A loader of some files.
     *
     * @param files the text of the file with a path, if there is such a file; paths have {@code /} between their parts
     *     and start where that of the configuration does
     * @param ruleIds the ids of all rules
     */
    public ProfileLoader(Function<String, Optional<SourceText>> files, Set<String> ruleIds) {
        this(files, ProfileFormat.withRules(ruleIds));
    }

    ProfileLoader(Function<String, Optional<SourceText>> files, ProfileFormat format) {
        this.files = files;
        this.format = format;
    }

    /**
     * The profile of a run.
     *
     * @param configuration the {@code idealint.yaml}, if there is one
     * @param profile the name or file of the profile, which goes before the one the configuration names
     * @throws InvalidConfiguration with every mistake in all the files
     */
    public Profile load(Optional<SourceText> configuration, Optional<String> profile) {
        List<ConfigurationProblem> problems = new ArrayList<>();
        Optional<Yaml.Mapping> settings = configuration.flatMap(source -> settings(source, problems::add));
        Yaml.Scalar name = profile.map(ProfileLoader::named)
                .or(() -> settings.flatMap(map -> map.scalar("profile")))
                .orElseGet(() -> named(Profiles.DEFAULT));
        Optional<Profile> read = new ExtendsChain(files, Profiles.FILES, format.profile(), problems::add)
                .from(name)
                .map(chain -> ConfigurationAdditions.with(settings, chain, format, problems::add))
                .map(layers ->
                        format.read(nameOf(name), layers, new ScheduleFormat(files, problems::add), problems::add));
        if (!problems.isEmpty()) {
            throw new InvalidConfiguration(problems);
        }
        return read.orElseThrow();
    }

    private Optional<Yaml.Mapping> settings(SourceText source, Consumer<ConfigurationProblem> problems) {
        return YamlReader.read(source, problems)
                .map(read -> format.configuration().fitting(read, problems));
    }

    private static Yaml.Scalar named(String profile) {
        SourceText source = SourceText.of(PARAMETER, profile);
        return new Yaml.Scalar(source, source.range(), profile, Yaml.Kind.TEXT);
    }

    private static String nameOf(Yaml.Scalar name) {
        return Profiles.FILES.has(name.value())
                ? name.value()
                : ConfigurationPaths.resolve(name.source().path(), name.value());
    }
}
