package io.github.idealint.run;

import static io.github.idealint.text.MessageText.capitalized;
import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.file.FileTree;
import io.github.idealint.page.PrescribedLayout;
import io.github.idealint.profile.ConfigurationFiles;
import io.github.idealint.profile.InvalidConfiguration;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.profile.ProfileLoader.SettingOrigin;
import io.github.idealint.profile.Profiles;
import io.github.idealint.profile.RuleOverride;
import io.github.idealint.profile.WikiRoot;
import io.github.idealint.profile.yaml.ConfigurationProblem;
import io.github.idealint.text.Limits;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

    private static final MessageTemplate MISSING =
            new MessageTemplate("there is no configuration file {}. Check the path.");
    private static final MessageTemplate MISTAKES = new MessageTemplate("the configuration has {}.");
    private static final MessageTemplate TOO_MANY = new MessageTemplate(
            "the pages have {} configurations, and one run can use {} at most. Check one folder at a time with"
                    + " '-Didealint.sources', or name one configuration for all pages with '-Didealint.config'.");
    private static final MessageTemplate SIMILAR =
            new MessageTemplate("{} is ignored: the configuration file must be named 'idealint.yaml'. Rename it.");
    private static final MessageTemplate PROFILE = new MessageTemplate("profile {}{}, {}");
    private static final MessageTemplate LAID_OUT = new MessageTemplate(" (chosen by the layout of the pages)");
    private static final MessageTemplate UNNAMED = new MessageTemplate(" (chosen because none is named)");
    private static final Pattern FILE = Pattern.compile("^.*(?:[/\\\\].*|\\.ya?ml)$");

    private final RunContext context;
    private final PageSelection selection;

    Configurations(RunContext context, PageSelection selection) {
        this.context = context;
        this.selection = selection;
    }

    /**
     * Files that have the same configuration.
     *
     * @param configuration the configuration, if there is one
     * @param profile the profile with what the configuration adds; the first of those to choose from if none is named
     * @param isNamed whether somebody named it
     * @param files the files
     */
    record Group(Optional<Path> configuration, Profile profile, boolean isNamed, List<Path> files) {

        Group {
            files = List.copyOf(files);
        }
    }

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
                groups.add(group(configuration, group));
            } catch (InvalidConfiguration mistakes) {
                problems.addAll(mistakes.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw cannotCheck(new InvalidConfiguration(problems));
        }
        return groups;
    }

    private Group group(Optional<Path> configuration, List<Path> files) {
        ProfileLoader loader = loader(configuration);
        Optional<SourceText> text = text(configuration);
        Profile profile = loader.load(text, profile());
        return new Group(configuration, profile, loader.isNamed(text, profile()), files);
    }

    /** The profile for the pages of a group: if none is named, the first whose layout one of them has, else the last. */
    Profile profileFor(List<SourceText> pages, Group group) {
        boolean fits = group.isNamed() || pages.stream().anyMatch(new PrescribedLayout(group.profile())::isOf);
        String last = Profiles.DEFAULTS.get(Profiles.DEFAULTS.size() - 1);
        try {
            return fits
                    ? group.profile()
                    : loader(group.configuration()).load(text(group.configuration()), Optional.of(last));
        } catch (InvalidConfiguration mistakes) {
            throw cannotCheck(mistakes);
        }
    }

    private static CannotCheck cannotCheck(InvalidConfiguration mistakes) {
        String summary = MISTAKES.with(count(mistakes.problems().size(), "mistake"));
        return new CannotCheck(
                Stream.concat(Stream.of(summary), mistakes.render().lines()).toList(), mistakes);
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
        if (groups.size() > Limits.RUN_CONFIGURATIONS) {
            throw new CannotCheck(TOO_MANY.with(groups.size(), Limits.RUN_CONFIGURATIONS));
        }
        search.similar().forEach(file -> context.log().warn(SIMILAR.with(quoted(root().pathOf(file)))));
        return groups;
    }

    /** Logs, for those who look for the cause of something, where the settings of a group's profile come from. */
    void logOrigins(Group group, Profile profile) {
        if (context.log().showsDebug()) {
            context.log().debug("Settings " + origin(group.configuration()) + ", profile " + profile.name() + ":");
            origins(group, profile).forEach(setting -> context.log().debug("  " + setting));
            profile.overrides().forEach(some -> context.log().debug("  overrides, " + fits(some, group)));
        }
    }

    /** A pattern that fits nothing is wrong or for pages of another run; only who looks for the cause of something can know. */
    private String fits(RuleOverride override, Group group) {
        long files = group.files().stream()
                .map(root()::pathOf)
                .filter(override::concerns)
                .count();
        return override.summary() + " (for " + (files == 0 ? "no file" : count(files, "file")) + " of this run)";
    }

    /** The settings of a group's profile, each with where it comes from. */
    List<SettingOrigin> origins(Group group, Profile profile) {
        Optional<String> name = group.isNamed() ? profile() : Optional.of(profile.name());
        return loader(group.configuration()).origins(text(group.configuration()), name);
    }

    /** A group as messages name it: by its profile, why that one if nobody named it, and its configuration. */
    String name(Group group, Profile profile) {
        boolean laidOut = profile.name().equals(group.profile().name());
        String why = group.isNamed() ? "" : laidOut ? LAID_OUT.text() : UNNAMED.text();
        return PROFILE.with(profile.name(), why, name(group.configuration()));
    }

    /** A configuration as messages name it. */
    String name(Optional<Path> configuration) {
        return configuration.map(file -> "configuration " + root().pathOf(file)).orElse("no configuration file");
    }

    private String origin(Optional<Path> configuration) {
        return (configuration.isPresent() ? "of " : "with ") + name(configuration);
    }

    private Optional<SourceText> text(Optional<Path> configuration) {
        return configuration.map(file -> root().read(file, tree(configuration)));
    }

    private ProfileLoader loader(Optional<Path> configuration) {
        return new ProfileLoader(new BuildFiles(root(), tree(configuration)), context.ruleIds());
    }

    /** The files that may be read for a configuration: its checkout or folder, and those of the profile that the user names. */
    private FileTree tree(Optional<Path> configuration) {
        Stream<Path> found = configuration.map(Path::toAbsolutePath).map(Path::getParent).stream();
        Stream<Path> named = Stream.of(selection.configuration(), profileFile())
                .flatMap(Optional::stream)
                .map(Path::toAbsolutePath)
                .flatMap(file -> Stream.of(file, file.getParent()));
        return Stream.concat(found, named).map(FileTree::around).reduce(new FileTree(List.of()), FileTree::and);
    }

    private Optional<Path> profileFile() {
        return selection
                .profile()
                .filter(name -> FILE.matcher(name).matches())
                .map(context.build().base()::resolve);
    }

    private Optional<String> profile() {
        return profileFile().map(root()::pathOf).or(selection::profile);
    }

    private ReactorRoot root() {
        return context.build().root();
    }

    /** The files of a tree by their paths from the root of the build. */
    private record BuildFiles(ReactorRoot root, FileTree tree) implements ConfigurationFiles {

        @Override
        public Optional<SourceText> read(String path) {
            try {
                return Optional.of(root.folder().resolve(path).normalize())
                        .filter(file -> !tree.lacks(file))
                        .map(file -> root.read(file, tree));
            } catch (InvalidPathException noPath) {
                return Optional.of(SourceText.unreadable(
                        path, capitalized(CannotCheck.of(noPath).getMessage())));
            }
        }

        @Override
        public WikiRoot wikiRoot(String path) {
            Path wiki = root.folder().resolve(path).normalize();
            return root.folder().startsWith(wiki)
                    ? new WikiRoot("", ReactorRoot.slashed(wiki.relativize(root.folder())))
                    : WikiRoot.at(root.pathOf(wiki));
        }
    }
}
