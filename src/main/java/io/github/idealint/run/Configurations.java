package io.github.idealint.run;

import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.profile.ConfigurationFiles;
import io.github.idealint.profile.InvalidConfiguration;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.profile.WikiRoot;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which configuration and which profile hold for which files of a run: the configuration that the user names, or each
 * file's own.
 */
final class Configurations {

    private static final MessageTemplate MISSING = new MessageTemplate("there is no configuration file {}.");
    private static final MessageTemplate MISTAKES = new MessageTemplate("the configuration has {}.");
    private static final MessageTemplate SIMILAR =
            new MessageTemplate("{} is not read: the file of a configuration is called 'idealint.yaml'.");
    private static final Pattern FILE = Pattern.compile("^.*(?:[/\\\\].*|\\.ya?ml)$");

    private final RunContext context;
    private final PageSelection selection;
    private final ProfileLoader loader;

    Configurations(RunContext context, PageSelection selection) {
        this.context = context;
        this.selection = selection;
        this.loader = new ProfileLoader(new BuildFiles(context.build().root()), context.ruleIds());
    }

    /**
     * Files that have the same configuration.
     *
     * @param configuration the configuration, if there is one
     * @param profile the profile with what the configuration adds
     * @param files the files
     */
    record Group(Optional<Path> configuration, Profile profile, List<Path> files) {}

    /**
     * The files by their configurations.
     *
     * @throws CannotCheck with every mistake in all the configurations
     */
    List<Group> groups(List<Path> files) {
        List<Group> groups = new ArrayList<>();
        List<ConfigurationProblem> problems = new ArrayList<>();
        byConfiguration(files).forEach((configuration, group) -> {
            try {
                groups.add(new Group(configuration, loader.load(text(configuration), profile()), group));
            } catch (InvalidConfiguration mistakes) {
                problems.addAll(mistakes.problems());
            }
        });
        if (!problems.isEmpty()) {
            InvalidConfiguration all = new InvalidConfiguration(problems);
            String summary = MISTAKES.with(count(all.problems().size(), "mistake"));
            throw new CannotCheck(
                    Stream.concat(Stream.of(summary), all.render().lines()).toList(), all);
        }
        logOrigins(groups);
        return groups;
    }

    private Map<Optional<Path>, List<Path>> byConfiguration(List<Path> files) {
        Optional<Path> named = selection.configuration();
        named.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new CannotCheck(MISSING.with(quoted(root().pathOf(file))));
        });
        ConfigurationSearch search = new ConfigurationSearch();
        Map<Optional<Path>, List<Path>> groups = new LinkedHashMap<>();
        files.forEach(file -> groups.computeIfAbsent(
                        named.or(() -> search.of(file.toAbsolutePath().getParent())), none -> new ArrayList<>())
                .add(file));
        search.similar().forEach(file -> context.log().warn(SIMILAR.with(quoted(root().pathOf(file)))));
        return groups;
    }

    private void logOrigins(List<Group> groups) {
        if (context.log().showsDebug()) {
            groups.forEach(group -> {
                context.log()
                        .debug("Settings of " + name(group.configuration()) + ", profile "
                                + group.profile().name() + ":");
                loader.origins(text(group.configuration()), profile())
                        .forEach(setting -> context.log().debug("  " + setting));
            });
        }
    }

    /** A configuration as messages name it. */
    String name(Optional<Path> configuration) {
        return configuration.map(file -> "configuration " + root().pathOf(file)).orElse("no configuration");
    }

    private Optional<SourceText> text(Optional<Path> configuration) {
        return configuration.map(root()::read);
    }

    private Optional<String> profile() {
        return selection
                .profile()
                .map(name -> FILE.matcher(name).matches()
                        ? root().pathOf(context.build().base().resolve(name))
                        : name);
    }

    private ReactorRoot root() {
        return context.build().root();
    }

    /** Files by their paths from the root of the build. */
    private record BuildFiles(ReactorRoot root) implements ConfigurationFiles {

        @Override
        public Optional<SourceText> read(String path) {
            return Optional.of(root.folder().resolve(path))
                    .filter(Files::isRegularFile)
                    .map(root::read);
        }

        @Override
        public WikiRoot wikiRoot(String path) {
            Path wiki = root.folder().resolve(path).normalize();
            return root.folder().startsWith(wiki)
                    ? new WikiRoot("", slashed(wiki.relativize(root.folder())))
                    : WikiRoot.at(root.pathOf(wiki));
        }

        private static String slashed(Path path) {
            return path.toString().replace(path.getFileSystem().getSeparator(), "/");
        }
    }
}
