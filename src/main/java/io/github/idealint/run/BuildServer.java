package io.github.idealint.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The computer that builds, as far as its environment describes it: a runner of GitHub Actions or another.
 *
 * @param environment the environment variables, by name
 * @param commands where workflow commands go: standard output, since the log puts words before each line
 */
public record BuildServer(Map<String, String> environment, Consumer<String> commands) {

    /** The most bytes of the summary of a step (GitHub documentation, Workflow commands). */
    static final long MOST_OF_A_SUMMARY = 1024 * 1024;

    public BuildServer {
        environment = Map.copyOf(environment);
    }

    /** Whether it is GitHub Actions. */
    public boolean isGitHub() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The file to which the summary of the step is added. */
    Optional<Path> stepSummary() {
        return path("GITHUB_STEP_SUMMARY");
    }

    /** Where the build lies in the checkout: {@code docs/}; empty if it is all of it, or if that is not known. */
    String folder(Path root) {
        return path("GITHUB_WORKSPACE")
                .filter(workspace -> root.startsWith(workspace) && !root.equals(workspace))
                .map(workspace -> workspace.relativize(root).toString().replace('\\', '/') + "/")
                .orElse("");
    }

    private Optional<Path> path(String variable) {
        try {
            return Optional.ofNullable(environment.get(variable))
                    .filter(value -> !value.isBlank())
                    .map(value -> Path.of(value).toAbsolutePath().normalize());
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
