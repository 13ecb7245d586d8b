package io.github.idealint.maven;

import io.github.idealint.engine.LinkScope;
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
 * The git repository that the build stands in.
 *
 * @param root the root of the build
 */
record Git(ReactorRoot root) {

    /** Command lines have bounds: about 32,000 characters on Windows. */
    private static final int FILES_AT_ONCE = 100;

    /**
     * What has changed in some files since a revision, whether committed or not.
     *
     * @throws CannotCheck if there is no git, no repository or no such revision
     */
    LinkScope changedSince(String revision, List<Path> files) {
        String prefix = prefix();
        String commit = commit(revision);
        Set<String> tracked = new HashSet<>();
        Map<String, DiffReader.Lines> changed = new TreeMap<>();
        for (int from = 0; from < files.size(); from += FILES_AT_ONCE) {
            List<String> names = files.subList(from, Math.min(files.size(), from + FILES_AT_ONCE)).stream()
                    .map(root::pathOf)
                    .toList();
            tracked.addAll(List.of(said(list(names)).split("\0")));
            changed.putAll(DiffReader.read(said(diff(commit, names))));
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

    /** The way from the repository's root to here. */
    private String prefix() {
        Answer answer = ask(List.of("rev-parse", "--show-prefix"));
        if (answer.status() != 0) {
            throw new CannotCheck("'linksSince' asks git for changed lines, and git has none to tell of here ("
                    + answer.complaint() + ").");
        }
        return answer.text().strip();
    }

    private String commit(String revision) {
        Answer answer = revision.isBlank() || revision.startsWith("-")
                ? new Answer(1, "", "")
                : ask(List.of("rev-parse", "--verify", "--quiet", revision + "^{commit}"));
        if (answer.status() != 0) {
            throw new CannotCheck("'linksSince' names '" + revision + "', which is no revision that git knows here."
                    + (isShallow() ? shallow() : ""));
        }
        return answer.text().strip();
    }

    private boolean isShallow() {
        return ask(List.of("rev-parse", "--is-shallow-repository")).text().startsWith("true");
    }

    private static String shallow() {
        return " This clone is shallow: it has no more than the newest part of the history. Say 'git fetch --unshallow';"
                + " on GitHub, 'fetch-depth: 0' for actions/checkout.";
    }

    private String said(List<String> arguments) {
        Answer answer = ask(arguments);
        if (answer.status() != 0) {
            throw new CannotCheck(
                    "'linksSince' asks git for changed lines, and git failed (" + answer.complaint() + ").");
        }
        return answer.text();
    }

    private record Answer(int status, String text, String complaints) {

        String complaint() {
            return complaints.lines().findFirst().orElse("status " + status);
        }
    }

    private Answer ask(List<String> arguments) {
        try {
            Path complaints = Files.createTempFile("idealint", ".git");
            try {
                return asked(arguments, complaints);
            } finally {
                Files.deleteIfExists(complaints);
            }
        } catch (IOException failure) {
            throw new CannotCheck(
                    "'linksSince' needs git, which could not be started (" + failure.getMessage() + ").", failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new CannotCheck("the build was interrupted.", end);
        }
    }

    private Answer asked(List<String> arguments, Path complaints) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        with(List.of("git", "--literal-pathspecs", "-c", "core.quotePath=false"), arguments))
                .directory(root.folder().toFile())
                .redirectError(complaints.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C", "GIT_OPTIONAL_LOCKS", "0", "GIT_PAGER", "cat"));
        Process git = builder.start();
        try {
            git.getOutputStream().close();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(git.waitFor(), text, Files.readString(complaints));
        } finally {
            git.destroy();
        }
    }

    private static List<String> with(List<String> options, List<String> names) {
        return Stream.concat(options.stream(), names.stream()).toList();
    }
}
