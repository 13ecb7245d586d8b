package io.github.idealint.revision;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.engine.LinkScope;
import io.github.idealint.text.MessageTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The git repository that a folder lies in, read through the command {@code git}.
 *
 * @param folder any folder of its working tree
 */
public record Git(Path folder) {

    private static final MessageTemplate NO_GIT =
            new MessageTemplate("'linksSince' needs git, which cannot be started ({}).");
    private static final MessageTemplate NO_REPOSITORY =
            new MessageTemplate("'linksSince' needs a git repository, and git finds none here ({}).");
    private static final MessageTemplate FAILED =
            new MessageTemplate("'linksSince' needs the lines that changed, and git failed to list them ({}).");
    private static final MessageTemplate UNKNOWN =
            new MessageTemplate("'linksSince' cannot be {}: git knows no such revision here.");
    private static final String SHALLOW =
            " This clone is shallow: it holds only the newest part of the history. Run 'git fetch --unshallow';"
                    + " with actions/checkout on GitHub, set 'fetch-depth: 0'.";

    /** Command lines have bounds: about 32,000 characters on Windows. */
    private static final int FILES_AT_ONCE = 100;

    /**
     * What has changed in some files since a revision, whether committed or not.
     *
     * @param revision whatever {@code git rev-parse} takes: a branch, a tag, a hash
     * @param files their paths from the folder, with {@code /} between their parts
     * @throws GitException if there is no git, no repository or no such revision
     */
    public LinkScope changedSince(String revision, List<String> files) {
        String prefix = prefix();
        String commit = commit(revision);
        Set<String> tracked = new HashSet<>();
        Map<String, DiffReader.Lines> changed = new TreeMap<>();
        for (int from = 0; from < files.size(); from += FILES_AT_ONCE) {
            List<String> names = files.subList(from, Math.min(files.size(), from + FILES_AT_ONCE));
            tracked.addAll(List.of(output(list(names)).split("\0")));
            changed.putAll(DiffReader.read(output(diff(commit, names))));
        }
        return new ChangedLines(Path.of(prefix), tracked, changed);
    }

    private static List<String> list(List<String> names) {
        return with(List.of("ls-files", "-z", "--full-name", "--"), names);
    }

    private static List<String> diff(String commit, List<String> names) {
        List<String> options = List.of(
                "diff",
                "--unified=0",
                "--text",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--no-renames",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                commit,
                "--");
        return with(options, names);
    }

    /** The path of the folder from the repository's root. */
    private String prefix() {
        Output output = run(List.of("rev-parse", "--show-prefix"));
        if (output.status() != 0) {
            throw new GitException(NO_REPOSITORY.with(output.firstComplaint()));
        }
        return output.text().strip();
    }

    private String commit(String revision) {
        Output output = revision.isBlank() || revision.startsWith("-")
                ? new Output(1, "", "")
                : run(List.of("rev-parse", "--verify", "--quiet", revision + "^{commit}"));
        if (output.status() != 0) {
            throw new GitException(UNKNOWN.with(quoted(revision)) + (isShallow() ? SHALLOW : ""));
        }
        return output.text().strip();
    }

    private boolean isShallow() {
        return run(List.of("rev-parse", "--is-shallow-repository")).text().startsWith("true");
    }

    private String output(List<String> arguments) {
        Output output = run(arguments);
        if (output.status() != 0) {
            throw new GitException(FAILED.with(output.firstComplaint()));
        }
        return output.text();
    }

    private record Output(int status, String text, String complaints) {

        String firstComplaint() {
            return complaints.lines().findFirst().orElse("status " + status);
        }
    }

    private Output run(List<String> arguments) {
        try {
            Path complaints = Files.createTempFile("idealint", ".git");
            try {
                return started(arguments, complaints);
            } finally {
                Files.deleteIfExists(complaints);
            }
        } catch (IOException failure) {
            throw new GitException(NO_GIT.with(failure.getMessage()), failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new GitException("the build was interrupted.", end);
        }
    }

    private Output started(List<String> arguments, Path complaints) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        with(List.of("git", "--literal-pathspecs", "-c", "core.quotePath=false"), arguments))
                .directory(folder.toFile())
                .redirectError(complaints.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C", "GIT_OPTIONAL_LOCKS", "0", "GIT_PAGER", "cat"));
        Process git = builder.start();
        try {
            git.getOutputStream().close();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Output(git.waitFor(), text, Files.readString(complaints));
        } finally {
            git.destroy();
        }
    }

    private static List<String> with(List<String> options, List<String> names) {
        return Stream.concat(options.stream(), names.stream()).toList();
    }
}
