package io.github.idealint.run;

import io.github.idealint.file.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the configuration of a page: the {@code idealint.yaml} nearest to it, in its folder or above, up to the root of the
 * checkout. That root is the nearest folder with {@code .git}, else the nearest with {@code .mvn}, else the topmost with a
 * POM; without any of them the search goes on as long as the folders belong to the owner of the page's folder, so that
 * nobody configures the pages of others from a shared folder such as {@code /tmp}. Where the run happens plays no part: a page has the same configuration wherever
 * the user stands. Not to be shared between threads.
 */
final class ConfigurationSearch {

    private static final String NAME = "idealint.yaml";
    private static final Pattern SIMILAR = Pattern.compile("(?i)\\.?idealint\\.ya?ml");

    private final Map<Path, Optional<Path>> found = new HashMap<>();
    private final TreeSet<Path> similar = new TreeSet<>();

    /** The configuration of the pages in a folder, if they have one. */
    Optional<Path> of(Path folder) {
        return found.computeIfAbsent(folder.toAbsolutePath().normalize(), this::search);
    }

    /** Files in the folders searched so far that are not read, though they look like configurations; sorted. */
    List<Path> similar() {
        return List.copyOf(similar);
    }

    private Optional<Path> search(Path folder) {
        for (Path here : searched(folder)) {
            Path file = here.resolve(NAME);
            boolean isThere = Files.isRegularFile(file);
            noteSimilar(here, isThere);
            if (isThere) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The folders in which a configuration may be, the nearest first. */
    static List<Path> searched(Path folder) {
        List<Path> all =
                Stream.iterate(folder, path -> path != null, Path::getParent).toList();
        Optional<Path> root = Checkout.around(folder);
        return root.map(top -> all.subList(0, all.indexOf(top) + 1)).orElseGet(() -> ownedAlike(all));
    }

    private static List<Path> ownedAlike(List<Path> folders) {
        Optional<String> owner = owner(folders.get(0));
        return folders.stream()
                .takeWhile(path -> path.equals(folders.get(0))
                        || owner.isPresent() && owner(path).equals(owner))
                .toList();
    }

    private static Optional<String> owner(Path folder) {
        try {
            return Optional.of(Files.getOwner(folder).getName());
        } catch (IOException | UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }

    private void noteSimilar(Path folder, boolean isThere) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> alike = new ArrayList<>(files.filter(file ->
                            SIMILAR.matcher(file.getFileName().toString()).matches())
                    .toList());
            alike.removeIf(file -> isThere && isSame(file, folder.resolve(NAME)));
            similar.addAll(alike);
        } catch (IOException | UncheckedIOException unreadable) {
            // A folder above the pages that cannot be listed holds nothing that could be read.
        }
    }

    private static boolean isSame(Path file, Path other) {
        try {
            return Files.isSameFile(file, other);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
