package io.github.idealint.revision;

import static io.github.idealint.text.MessageText.all;
import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.text.MessageTemplate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the repository whose revisions count for some pages.
 *
 * @param base the real path of the folder from which they are named
 * @param sources their files and folders, with {@code /} between the parts of a path
 */
record RepositorySearch(Path base, List<String> sources) {

    static final MessageTemplate NO_REPOSITORY = new MessageTemplate(
            "'linksSince' needs a git repository, and there is none here: neither this folder nor any above it has a '.git',"
                    + " nor has any around the pages."
                    + " Run it inside a git clone, or leave out 'linksSince'.");
    private static final MessageTemplate SEVERAL = new MessageTemplate(
            "'linksSince' cannot tell which repository counts: the pages lie in {}, each with a '.git'."
                    + " Start Maven in the one that you mean, or leave out 'linksSince'.");

    RepositorySearch {
        sources = List.copyOf(sources);
    }

    /**
     * The repository of the folder, if it holds the sources, else the only one that does. One of several is not chosen: the
     * inner ones may be what a branch brings, as a submodule, with a revision of the same name.
     */
    Path top() {
        Optional<Path> own = repositories(base).findFirst();
        List<Path> places =
                sources.stream().map(source -> base.resolve(source).normalize()).toList();
        if (own.isPresent() && places.stream().allMatch(place -> place.startsWith(own.get()))) {
            return own.get();
        }
        List<Path> around = places.stream()
                .flatMap(RepositorySearch::repositories)
                .distinct()
                .toList();
        if (around.size() > 1) {
            throw new GitException(SEVERAL.with(all(around.stream()
                    .map(top -> quoted(Git.slashed(base.relativize(top))))
                    .sorted()
                    .toList())));
        }
        return around.stream().findFirst().or(() -> own).orElseThrow(() -> new GitException(NO_REPOSITORY.with()));
    }

    /** The nearest first. What merely looks like a repository, such as a bare one among the files of a branch, is none. */
    private static Stream<Path> repositories(Path place) {
        return Stream.iterate(place, here -> here != null, Path::getParent)
                .filter(here -> Files.isDirectory(here.resolve(".git")) || Files.isRegularFile(here.resolve(".git")));
    }
}
