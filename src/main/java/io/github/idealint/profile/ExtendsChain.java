package io.github.idealint.profile;

import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.profile.yaml.KeyedShape;
import io.github.idealint.profile.yaml.Yaml;
import io.github.idealint.profile.yaml.YamlReader;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.MessageText;
import io.github.idealint.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a file, built in or not, and all files that it extends, directly or through others. */
final class ExtendsChain {

    private static final MessageTemplate CYCLE =
            new MessageTemplate("{} extends itself indirectly: {}. Remove one of these 'extends' lines.");
    private static final MessageTemplate ITSELF = new MessageTemplate("{} extends itself. Remove this 'extends' line.");
    private static final MessageTemplate TOO_MANY =
            new MessageTemplate("This is a chain of more than {} files, each extending the next. Merge some of them.");
    private static final MessageTemplate NO_FILE = new MessageTemplate("There is no file {}. Check the path.");
    private static final MessageTemplate OWN =
            new MessageTemplate(" To use your own {}, give the path of its file, such as 'our-{}.yaml'.");

    private final ConfigurationFiles files;
    private final BuiltIn builtIn;
    private final KeyedShape shape;
    private final Consumer<ConfigurationProblem> problems;
    private final Map<String, Yaml.Mapping> found = new LinkedHashMap<>();

    ExtendsChain(ConfigurationFiles files, BuiltIn builtIn, KeyedShape shape, Consumer<ConfigurationProblem> problems) {
        this.files = files;
        this.builtIn = builtIn;
        this.shape = shape;
        this.problems = problems;
    }

    /** The file that a value names and all that it extends; none if one of them can't be read, which is reported. */
    Optional<ProfileLayers> from(Yaml.Scalar name) {
        Optional<Yaml.Scalar> next = Optional.of(name);
        while (next.isPresent()) {
            if (found.size() == Limits.PROFILE_FILES) {
                problems.accept(ConfigurationProblem.at(next.get(), TOO_MANY.with(Limits.PROFILE_FILES)));
                return Optional.empty();
            }
            Optional<Yaml.Mapping> map = read(next.get());
            if (map.isEmpty()) {
                return Optional.empty();
            }
            next = map.flatMap(this::extended);
        }
        List<Yaml.Mapping> maps = new ArrayList<>(found.values());
        Collections.reverse(maps);
        return Optional.of(new ProfileLayers(maps));
    }

    private Optional<Yaml.Scalar> extended(Yaml.Mapping map) {
        return map.scalar("extends")
                .or(() -> builtIn.base()
                        .filter(base -> !found.containsKey(base))
                        .map(base -> new Yaml.Scalar(map.source(), map.range(), base, Yaml.Kind.TEXT)));
    }

    private Optional<Yaml.Mapping> read(Yaml.Scalar name) {
        String path = builtIn.has(name.value())
                ? name.value()
                : ConfigurationPaths.resolve(name.source().path(), name.value());
        if (found.containsKey(path)) {
            problems.accept(ConfigurationProblem.at(name, cycle(MessageText.quoted(name.value()), path)));
            return Optional.empty();
        }
        Optional<SourceText> source = builtIn.has(path) ? Optional.of(builtIn.source(path)) : files.read(path);
        if (source.isEmpty()) {
            problems.accept(missing(name, path));
        }
        Optional<String> refusal = source.flatMap(SourceText::damage);
        refusal.ifPresent(reason -> problems.accept(ConfigurationProblem.at(name, reason)));
        return source.filter(text -> refusal.isEmpty()).flatMap(text -> keep(path, text));
    }

    private Optional<Yaml.Mapping> keep(String path, SourceText source) {
        Optional<Yaml.Mapping> map = Optional.of(source)
                .filter(any -> builtIn.has(path))
                .flatMap(builtIn::stored)
                .or(() -> YamlReader.read(source, shape, problems));
        map.ifPresent(read -> found.put(path, read));
        return map;
    }

    private String cycle(String name, String path) {
        List<String> all = new ArrayList<>(found.keySet());
        all.add(path);
        List<String> way = all.subList(all.indexOf(path), all.size());
        return way.size() == 2 ? ITSELF.with(name) : CYCLE.with(name, String.join(" → ", way));
    }

    private ConfigurationProblem missing(Yaml.Scalar name, String path) {
        if (ConfigurationPaths.isFile(name.value())) {
            return ConfigurationProblem.at(name, NO_FILE.with(MessageText.quoted(path)));
        }
        ConfigurationProblem unknown = ConfigurationProblem.unknown(builtIn.noun(), name, builtIn.names());
        boolean misspelt =
                !MessageText.didYouMean(name.value(), builtIn.names()).isEmpty();
        return misspelt
                ? unknown
                : ConfigurationProblem.at(name, unknown.message() + OWN.with(builtIn.noun(), builtIn.noun()));
    }
}
