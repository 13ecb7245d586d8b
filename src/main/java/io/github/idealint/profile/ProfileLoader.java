package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.profile.yaml.YamlReader;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads profiles and what an {@code idealint.yaml} adds to them. */
public final class ProfileLoader {

    /** What messages show instead of a path if the profile was named by the parameter. */
    static final String PARAMETER = "idealint.profile";

    private final ConfigurationFiles files;
    private final ProfileFormat format;

    /**
     * A loader of some files.
     *
     * @param files the files that configurations and profiles may name
     * @param ruleIds the ids of all rules
     */
    public ProfileLoader(ConfigurationFiles files, Set<String> ruleIds) {
        this(files, ProfileFormat.withRules(ruleIds));
    }

    ProfileLoader(ConfigurationFiles files, ProfileFormat format) {
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
        Yaml.Scalar name = name(settings, profile);
        Optional<Profile> read = layers(settings, name, problems::add)
                .filter(layers -> layers.isWithinLimits(format.profile(), problems::add))
                .map(layers -> format.read(nameOf(name), layers, files, problems::add))
                .map(whole ->
                        whole.withOverrides(settings.map(RuleOverride::read).orElse(List.of())));
        if (!problems.isEmpty()) {
            throw new InvalidConfiguration(problems);
        }
        return read.orElseThrow();
    }

    /** Whether a profile is named at all, by the user or by the configuration. */
    public boolean isNamed(Optional<SourceText> configuration, Optional<String> profile) {
        return profile.isPresent()
                || configuration
                        .flatMap(source -> settings(source, mistake -> {}))
                        .flatMap(map -> map.scalar("profile"))
                        .isPresent();
    }

    /** The settings of such a profile with their files, for those who look for the cause of something; mistakes are left out. */
    public List<SettingOrigin> origins(Optional<SourceText> configuration, Optional<String> profile) {
        Optional<Yaml.Mapping> settings = configuration.flatMap(source -> settings(source, mistake -> {}));
        return layers(settings, name(settings, profile), mistake -> {})
                .map(layers -> SettingOrigin.of(layers.merged(format.profile())))
                .orElse(List.of());
    }

    private static Yaml.Scalar name(Optional<Yaml.Mapping> settings, Optional<String> profile) {
        return profile.map(ProfileLoader::named)
                .or(() -> settings.flatMap(map -> map.scalar("profile")))
                .orElseGet(() -> named(Profiles.DEFAULTS.get(0)));
    }

    private Optional<ProfileLayers> layers(
            Optional<Yaml.Mapping> settings, Yaml.Scalar name, Consumer<ConfigurationProblem> problems) {
        return new ExtendsChain(files, Profiles.FILES, format.profile(), problems)
                .from(name)
                .map(chain -> ConfigurationAdditions.with(settings, chain, format, problems));
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

    /**
     * A setting and where it comes from, for those who wonder why it is as it is.
     *
     * @param key its keys with dots between them, such as {@code page.titleLevel}
     * @param value its value, cut where it is long; a list in brackets
     * @param file the file, or the name of what is built in
     * @param line the line of that file
     */
    public record SettingOrigin(String key, String value, String file, int line) {

        /** All settings of a merged file, in order. */
        static List<SettingOrigin> of(Yaml.Mapping merged) {
            return all("", merged).toList();
        }

        private static Stream<SettingOrigin> all(String before, Yaml.Mapping map) {
            return map.stream().flatMap(entry -> {
                String key = before + entry.name();
                return entry.value() instanceof Yaml.Mapping inner
                        ? all(key + ".", inner)
                        : Stream.of(new SettingOrigin(
                                key,
                                MessageText.shortened(text(entry.value())),
                                entry.value().source().path(),
                                entry.value()
                                        .source()
                                        .lineAt(entry.value().range().start())));
            });
        }

        private static String text(Yaml value) {
            if (value instanceof Yaml.Sequence list) {
                return "["
                        + String.join(
                                ", ",
                                list.items().stream().map(SettingOrigin::text).toList()) + "]";
            }
            return value instanceof Yaml.Scalar scalar ? scalar.value() : "{…}";
        }

        /** Where it is set, for users: {@code profile gsoc}, or the file of their own with the line. */
        public String place() {
            return Profiles.FILES.has(file) ? "profile " + file : file + ":" + line;
        }

        @Override
        public String toString() {
            return key + ": " + value + " (" + file + ":" + line + ")";
        }
    }
}
