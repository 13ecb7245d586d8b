package io.github.idealint.run;

import static io.github.idealint.text.MessageText.all;
import static io.github.idealint.text.MessageText.count;
import static io.github.idealint.text.MessageText.eitherQuoted;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.dump.PassedOver;
import io.github.idealint.engine.LintGroup;
import io.github.idealint.engine.Linter;
import io.github.idealint.engine.MarkupChoice;
import io.github.idealint.engine.PageReadings;
import io.github.idealint.file.FileTree;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.round.PageSummary;
import io.github.idealint.round.Wiki;
import io.github.idealint.rule.Rule;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages of a run.
 *
 * @param context what the run starts from
 * @param selection what the user chose
 * @param files the files that were found for that, each with a page or, if it is an export, with many
 * @param tree the files that may be read: the checkout, and what the user names outside any
 */
public record RunPages(RunContext context, PageSelection selection, List<Path> files, FileTree tree) {

    private static final MessageTemplate NO_MATCH =
            new MessageTemplate("there are no pages in {}: no file matches {}.{}");
    private static final MessageTemplate ONE_GROUP = new MessageTemplate("idealint {}, {}");
    private static final MessageTemplate GROUPS = new MessageTemplate("idealint {}, {} configurations:");
    private static final MessageTemplate GROUP = new MessageTemplate("  {}: {}");
    private static final MessageTemplate MISSING = new MessageTemplate("there is no file or folder {}.{}");
    private static final MessageTemplate NO_FILE =
            new MessageTemplate("{} is neither a file nor a folder. Name a file or a folder with pages.");
    private static final MessageTemplate SKIPPED =
            new MessageTemplate("Skipped what looks like a page but is not one: {}. Run Maven with '-X' to see which.");
    private static final MessageTemplate REFUSED = new MessageTemplate(
            "the folder {} cannot be read ({}). Name a folder inside the checkout that Maven is allowed to read, such as '-Didealint.sources=ideas'.");
    static final String MAY_LACK = " If there may be no pages, set '-Didealint.failOnNoSources=false'.";
    private static final String MAY_BE_MISSING =
            " Check the path. If it may be missing, set '-Didealint.failOnNoSources=false'.";

    public RunPages {
        files = List.copyOf(files);
    }

    /**
     * Finds the files.
     *
     * @throws CannotCheck if a source has no page, unless that is expected
     */
    static RunPages find(RunContext context, PageSelection selection) {
        BuildContext build = context.build();
        List<Path> sources = sources(context, selection);
        FileTree tree = tree(build, selection);
        sources.stream()
                .filter(source -> Files.isDirectory(source) && !tree.leadsOut(source))
                .forEach(source -> demandInside(tree, source, build.root()));
        IdeaFiles.FoundFiles found =
                IdeaFiles.of(selection.includes(), selection.excludes()).in(sources);
        if (!build.mayLack(sources)) {
            context.warnings().forEach(context.log()::warn);
            logSkipped(found.skipped(), context);
            demandPages(found.barren(), selection, build.root());
        }
        found.files()
                .forEach(file -> FileNames.demandDecodable(file, build.root().pathOf(file)));
        return new RunPages(context, selection, with(selection.piped(), found.files()), tree);
    }

    private static List<Path> with(Optional<PipedPage> piped, List<Path> files) {
        return Stream.concat(files.stream(), piped.map(PipedPage::file).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Path> sources(RunContext context, PageSelection selection) {
        return selection.isNamed()
                ? selection.sources()
                : List.of(context.build().defaultSource());
    }

    /** The files and folders that the user named, with what stands for standard input, or the default folder. */
    List<Path> sources() {
        return Stream.concat(sources(context, selection).stream(), selection.piped().map(PipedPage::file).stream())
                .toList();
    }

    private static FileTree tree(BuildContext build, PageSelection selection) {
        return selection.sources().stream()
                .map(FileTree::around)
                .reduce(FileTree::and)
                .orElseGet(() -> FileTree.around(build.base()));
    }

    private static void demandInside(FileTree tree, Path folder, ReactorRoot root) {
        try {
            tree.real(folder);
        } catch (IOException refusal) {
            throw new CannotCheck(REFUSED.with(quoted(root.pathOf(folder)), IoReason.of(refusal)), refusal);
        }
    }

    private static void logSkipped(List<FolderEntry> skipped, RunContext context) {
        if (!skipped.isEmpty()) {
            Map<FolderEntry.Kind, Long> counts = skipped.stream()
                    .collect(Collectors.groupingBy(FolderEntry::kind, TreeMap::new, Collectors.counting()));
            context.log()
                    .warn(SKIPPED.with(all(counts.entrySet().stream()
                            .map(count -> count.getKey().counted(count.getValue()))
                            .toList())));
            skipped.forEach(entry -> context.log()
                    .debug("Skipped: " + context.build().root().pathOf(entry.path()) + " (" + entry.kind() + ")"));
        }
    }

    private static void demandPages(List<Path> barren, PageSelection selection, ReactorRoot root) {
        if (selection.failOnNoSources() && !barren.isEmpty()) {
            throw new CannotCheck(objection(barren.get(0), root, selection));
        }
    }

    private static String objection(Path barren, ReactorRoot root, PageSelection selection) {
        String name = root.folder().equals(barren) ? "." : root.pathOf(barren);
        if (Files.exists(barren) && !Files.isDirectory(barren)) {
            return NO_FILE.with(quoted(name));
        }
        return Files.exists(barren)
                ? NO_MATCH.with(quoted(name), eitherQuoted(selection.includes()), MAY_LACK)
                : MISSING.with(quoted(name), MAY_BE_MISSING);
    }

    /**
     * The pages, those of each configuration together; logs which configurations and profiles hold.
     *
     * @throws CannotCheck if a configuration has mistakes or cannot be read
     */
    List<PageGroup> groups() {
        return groups(new PageAllowance());
    }

    /** The pages of all groups, as many as a run may take in. */
    List<PageGroup> groups(PageAllowance allowance) {
        Configurations configurations = new Configurations(context, selection);
        List<Configurations.Group> groups = configurations.groups(files);
        List<PageGroup> pages = groups.stream()
                .map(group -> group(group, configurations, allowance))
                .toList();
        logGroups(groups, pages, configurations);
        return PageGroup.withTemplates(pages);
    }

    private PageGroup group(Configurations.Group group, Configurations configurations, PageAllowance allowance) {
        Map<PassedOver, Integer> passedOver = new EnumMap<>(PassedOver.class);
        PageTexts texts = new PageTexts(context, selection, tree, allowance, (reason, page) -> {
            passedOver.merge(reason, 1, Math::addExact);
            log().debug(page + ": " + reason + ", not read");
        });
        List<SourceText> read = texts.of(group.files());
        return new PageGroup(configurations.profileFor(read, group), read, passedOver);
    }

    private void logGroups(List<Configurations.Group> groups, List<PageGroup> pages, Configurations configurations) {
        List<String> names = IntStream.range(0, groups.size())
                .mapToObj(i -> configurations.name(groups.get(i), pages.get(i).profile()))
                .toList();
        if (groups.size() == 1) {
            log().info(ONE_GROUP.with(context.version(), names.get(0)));
        } else {
            log().info(GROUPS.with(context.version(), groups.size()));
            IntStream.range(0, groups.size())
                    .forEach(i -> log().info(GROUP.with(
                            names.get(i), count(groups.get(i).files().size(), "file"))));
        }
        for (int i = 0; i < groups.size(); i++) {
            configurations.logOrigins(groups.get(i), pages.get(i).profile());
            String name = names.get(i);
            groups.get(i).files().forEach(file -> log().debug(root().pathOf(file) + ": " + name));
        }
    }

    /** Reads the pages of the groups, each by the linter that a function makes for its profile. */
    PageReadings read(Function<Profile, Linter> linters) {
        return read(groups(), linters);
    }

    /** Reads the pages of groups, each by the linter that a function makes for its profile. */
    PageReadings read(List<PageGroup> groups, Function<Profile, Linter> linters) {
        PageReadings read = PageReadings.of(groups.stream()
                .map(group -> new LintGroup(linters.apply(group.profile()), group.pages()))
                .toList());
        PassedOverPages.of(groups, read).line().ifPresent(log()::info);
        if (log().showsDebug()) {
            read.sources().forEach(page -> log().debug(lineAbout(page, read.wiki())));
        }
        return read;
    }

    /** A linter for pages that runs some of the rules. */
    Linter linter(List<Rule> rules, Profile profile) {
        return new Linter(MarkupChoice.builtIn(), new IdeaPageReader(profile)::read, rules, profile)
                .suppressing(selection.allowSuppressions());
    }

    ReactorRoot root() {
        return context.build().root();
    }

    RunLog log() {
        return context.log();
    }

    /** What a page was taken for, for those who look for the cause of something: {@code ideas/Timer.wiki: page of ideas, 1 idea}. */
    private static String lineAbout(SourceText page, Wiki wiki) {
        return wiki.page(page)
                .map(summary -> page.label() + ": " + kind(summary) + ", "
                        + count(summary.ideas().size(), "idea") + (summary.isUnreadable() ? ", unreadable" : ""))
                .orElse(page.label() + ": idealint itself failed on it");
    }

    private static String kind(PageSummary summary) {
        return switch (summary.kind()) {
            case IDEA -> "page of ideas";
            case ROUND -> "page of a round";
            case OTHER -> "page of another kind, not checked";
        };
    }
}
