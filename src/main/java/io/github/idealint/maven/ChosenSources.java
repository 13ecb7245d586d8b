package io.github.idealint.maven;

import io.github.idealint.file.StandardInput;
import io.github.idealint.run.CannotCheck;
import io.github.idealint.run.PipedPage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parameter {@code sources} names.
 *
 * @param sources the files and folders as Maven takes them: {@code -} for a file in the folder of the module
 * @param stdinName the name that a page from standard input goes by
 * @param base the folder of the module
 */
record ChosenSources(List<File> sources, Optional<String> stdinName, Path base) {

    private static final String STANDARD_INPUT = "-";

    /** The files and folders. */
    List<Path> files() {
        return sources.stream()
                .map(File::toPath)
                .filter(path -> !isStandardInput(path))
                .toList();
    }

    /**
     * The page from standard input, if it is a source.
     *
     * @param build what the goals of a build remember: only the first of them can read standard input
     * @throws CannotCheck if another goal has read it
     */
    Optional<PipedPage> piped(Map<String, Object> build) {
        return sources.stream()
                .map(File::toPath)
                .filter(this::isStandardInput)
                .findFirst()
                .map(path -> page(build));
    }

    private boolean isStandardInput(Path path) {
        return path.equals(Path.of(STANDARD_INPUT)) || path.equals(base.resolve(STANDARD_INPUT));
    }

    private PipedPage page(Map<String, Object> build) {
        synchronized (build) {
            if (build.putIfAbsent(PipedPage.class.getName(), true) != null) {
                throw PipedPage.again();
            }
        }
        Path file = base.resolve(stdinName.orElse(PipedPage.UNNAMED))
                .toAbsolutePath()
                .normalize();
        return new PipedPage(file, stdinName.isPresent(), StandardInput.ofThisProcess());
    }
}
