package io.github.idealint.run;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.file.FileTree;
import io.github.idealint.run.FolderEntry.Kind;
import io.github.idealint.text.MessageTemplate;
import io.github.idealint.text.PathPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that a run looks at. A source that is a file is one of them, whatever its name, and so is one that leads out of
 * the checkout, which cannot be read then; of a folder, those that fit
 * an include and no exclude. Hidden folders are left out, and so are folders behind symbolic links: a loop of them has
 * no end.
 */
final class IdeaFiles {

    private static final MessageTemplate UNREADABLE =
            new MessageTemplate("the folder {} cannot be read ({}). Check that Maven is allowed to read it.");

    private final List<PathPattern> includes;
    private final List<PathPattern> excludes;

    private IdeaFiles(List<PathPattern> includes, List<PathPattern> excludes) {
        this.includes = includes;
        this.excludes = excludes;
    }

    /**
     * The files that fit some {@link PathPattern patterns}.
     *
     * @param includes what fits, relative to each folder
     * @param excludes what is left out of that
     */
    static IdeaFiles of(List<String> includes, List<String> excludes) {
        return new IdeaFiles(patterns(includes), patterns(excludes));
    }

    private static List<PathPattern> patterns(List<String> patterns) {
        return patterns.stream().map(PathPattern::of).toList();
    }

    /**
     * What there is.
     *
     * @param files the files, each once, by path
     * @param barren the sources that have none, or do not exist
     * @param skipped what stands in a folder and looks like a page, but is none, by path
     */
    record FoundFiles(List<Path> files, List<Path> barren, List<FolderEntry> skipped) {}

    /** The files of some sources. */
    FoundFiles in(List<Path> sources) {
        Map<Path, List<FolderEntry>> bySource = new LinkedHashMap<>();
        sources.forEach(
                source -> bySource.put(source, entries(source.toAbsolutePath().normalize())));
        return new FoundFiles(
                all(bySource).filter(IdeaFiles::isPage).map(FolderEntry::path).toList(),
                sources.stream()
                        .filter(source -> bySource.get(source).stream().noneMatch(IdeaFiles::isPage))
                        .toList(),
                all(bySource).filter(entry -> !isPage(entry)).toList());
    }

    private static boolean isPage(FolderEntry entry) {
        return entry.kind() == Kind.FILE;
    }

    private static Stream<FolderEntry> all(Map<Path, List<FolderEntry>> bySource) {
        return bySource.values().stream().flatMap(List::stream).distinct().sorted();
    }

    private List<FolderEntry> entries(Path source) {
        if (FileTree.around(source).leadsOut(source)) {
            return List.of(new FolderEntry(source, Kind.FILE));
        }
        if (!Files.isDirectory(source)) {
            return Files.isRegularFile(source) ? List.of(new FolderEntry(source, Kind.FILE)) : List.of();
        }
        try {
            return FolderEntry.below(source).stream()
                    .flatMap(entry -> pageOrLike(entry, ReactorRoot.slashed(source.relativize(entry.path()))))
                    .toList();
        } catch (IOException failure) {
            throw new CannotCheck(UNREADABLE.with(quoted(source.toString()), IoReason.of(failure)), failure);
        }
    }

    private Stream<FolderEntry> pageOrLike(FolderEntry entry, String path) {
        boolean alike = any(includes, pattern -> pattern.matchesInAnyCase(path))
                && !any(excludes, pattern -> pattern.matchesInAnyCase(path));
        return switch (entry.kind()) {
            case FILE ->
                isWanted(path)
                        ? Stream.of(entry)
                        : Stream.of(new FolderEntry(entry.path(), Kind.OTHER_CASE))
                                .filter(other -> alike);
            // A pattern such as '**' fits all folders, but only names with an ending are like those of pages.
            case FOLDER ->
                Stream.of(entry).filter(folder -> alike && path.lastIndexOf('.') > path.lastIndexOf('/') + 1);
            // As a page it is refused with a finding; it may also be a folder of pages.
            case LINK_OUT ->
                Stream.of(isWanted(path) ? new FolderEntry(entry.path(), Kind.FILE) : entry)
                        .filter(link -> !any(excludes, pattern -> pattern.matches(path)));
            case LINKED_FOLDER -> Stream.of(entry).filter(link -> !any(excludes, pattern -> pattern.matches(path)));
            default -> Stream.of(entry).filter(other -> alike);
        };
    }

    /** Whether a path relative to its folder, with {@code /} between its parts, fits an include and no exclude. */
    boolean isWanted(String path) {
        return any(includes, pattern -> pattern.matches(path)) && !any(excludes, pattern -> pattern.matches(path));
    }

    private static boolean any(List<PathPattern> patterns, Predicate<PathPattern> fits) {
        return patterns.stream().anyMatch(fits);
    }
}
