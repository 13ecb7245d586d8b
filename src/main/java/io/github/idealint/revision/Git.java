package io.github.idealint.revision;

import static io.github.idealint.text.MessageText.quoted;

import io.github.idealint.engine.LinkScope;
import io.github.idealint.file.FileTree;
import io.github.idealint.revision.GitProgram.Output;
import io.github.idealint.text.MessageTemplate;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The git repository that a folder lies in, read through the command {@code git}. Texts as committed are compared with the
 * files as they stand on disk, so that no filter of the repository is needed.
 *
 * @param folder the folder from which files are named
 * @param sources paths of files and folders from there, with {@code /} between their parts; where the folder's own
 *     repository does not hold them, theirs is read
 */
public record Git(Path folder, List<String> sources) {

    private static final MessageTemplate UNUSABLE =
            new MessageTemplate("'linksSince' needs a git repository, and git cannot use the one here."
                    + " Run 'git status' to see why, or leave out 'linksSince'.");
    private static final MessageTemplate UNKNOWN =
            new MessageTemplate("'linksSince' cannot be {}: git has no such revision here.");
    private static final MessageTemplate OUTSIDE =
            new MessageTemplate("'linksSince' cannot be used for {}, which is outside the repository."
                    + " Check only pages of the repository, or leave out 'linksSince'.");
    private static final MessageTemplate FAILED =
            new MessageTemplate("'linksSince' needs the lines that changed, and git failed to list the files."
                    + " Run 'git fsck' to check the clone, or leave out 'linksSince'.");
    private static final String FETCH = " Check the name, or fetch it first.";
    private static final String SHALLOW =
            " This clone is shallow: it holds only the newest part of the history. Run 'git fetch --unshallow';"
                    + " with actions/checkout on GitHub, set 'fetch-depth: 0'.";

    /** Command lines have bounds: about 32,000 characters on Windows. */
    private static final int FILES_AT_ONCE = 100;

    public Git {
        sources = List.copyOf(sources);
    }

    /** The repository around a folder, whose files are named from there. */
    public Git(Path folder) {
        this(folder, List.of(""));
    }

    /**
     * What has changed in some files since a revision, whether committed or not. A line is new if the file has it more often
     * than it had.
     *
     * @param revision whatever {@code git rev-parse} takes: a branch, a tag, a hash
     * @param files their paths from the folder, with {@code /} between their parts
     * @throws GitException if there is no git, no repository or no such revision
     */
    public LinkScope changedSince(String revision, List<String> files) {
        Path base = base();
        Path top = new RepositorySearch(base, sources).top();
        GitFolder.check(top);
        Map<String, String> byPath = new LinkedHashMap<>();
        files.forEach(file -> byPath.put(pathFrom(top, base, file), file));
        GitProgram git =
                GitProgram.over(top, Optional.ofNullable(System.getenv("PATH")).orElse(""));
        String commit = commit(git, revision);
        List<String> paths = List.copyOf(byPath.keySet());
        Map<String, String> blobs = new LinkedHashMap<>();
        for (int from = 0; from < paths.size(); from += FILES_AT_ONCE) {
            List<String> some = paths.subList(from, Math.min(paths.size(), from + FILES_AT_ONCE));
            blobs(git, commit, some).forEach((path, blob) -> blobs.put(byPath.get(path), blob));
        }
        return new ChangedLines(blobs.isEmpty() ? Map.of() : changes(git, blobs, base, top));
    }

    /**
     * Hands out files as they were at a revision, those that are gone since among them. Where a folder has very many, git may
     * take too long to list them.
     *
     * @param revision whatever {@code git rev-parse} takes
     * @param places paths of files and folders from the folder, with {@code /} between their parts; the empty one is all of it
     * @param wanted which of the files below them, by their paths from the folder
     * @param most how many bytes of a file are handed out at most, from its beginning
     * @param taker takes path and bytes of each
     * @throws GitException if there is no git, no repository or no such revision
     */
    public void earlier(
            String revision,
            List<String> places,
            Predicate<String> wanted,
            int most,
            BiConsumer<String, byte[]> taker) {
        Path base = base();
        Path top = new RepositorySearch(base, sources).top();
        GitFolder.check(top);
        GitProgram git =
                GitProgram.over(top, Optional.ofNullable(System.getenv("PATH")).orElse(""));
        String commit = commit(git, revision);
        List<String> paths =
                places.stream().map(place -> pathFrom(top, base, place)).toList();
        Map<String, String> blobs = new LinkedHashMap<>();
        below(git, commit, paths.contains("") ? List.of() : paths).forEach((path, blob) -> {
            String file = slashed(base.relativize(top.resolve(path)));
            if (wanted.test(file)) {
                blobs.put(file, blob);
            }
        });
        if (!blobs.isEmpty()) {
            git.talk(List.of("cat-file", "--batch"), (questions, answers) -> {
                InputStream texts = new BufferedInputStream(answers);
                for (Map.Entry<String, String> blob : blobs.entrySet()) {
                    long size = ask(blob.getValue(), blob.getKey(), questions, texts);
                    byte[] bytes = texts.readNBytes((int) Math.min(size, most));
                    texts.skipNBytes(size - bytes.length + 1);
                    taker.accept(blob.getKey(), bytes);
                }
                return blobs.size();
            });
        }
    }

    private Path base() {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            throw new GitException(RepositorySearch.NO_REPOSITORY.with(), gone);
        }
    }

    private static String commit(GitProgram git, String revision) {
        Output shallow = git.run(List.of("rev-parse", "--is-shallow-repository"));
        if (!shallow.isGood()) {
            throw new GitException(UNUSABLE.with());
        }
        new RevisionName(revision).refuseSeveral(git);
        Optional<Output> found = Optional.of(revision)
                .filter(name -> !name.isBlank() && !name.startsWith("-"))
                .map(name -> git.run(List.of("rev-parse", "--verify", "--quiet", name + "^{commit}")))
                .filter(Output::isGood);
        return found.map(output -> output.text().strip())
                .orElseThrow(() -> new GitException(
                        UNKNOWN.with(quoted(revision)) + (shallow.text().startsWith("true") ? SHALLOW : FETCH)));
    }

    /** The path of a file from the repository's root, as git writes it. */
    private static String pathFrom(Path top, Path base, String file) {
        Path path = base.resolve(file).normalize();
        if (!path.startsWith(top)) {
            throw new GitException(OUTSIDE.with(quoted(file)));
        }
        return slashed(top.relativize(path));
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The hashes of texts as committed, by path; of what is not there, or is a link or a submodule, none. */
    private static Map<String, String> blobs(GitProgram git, String commit, List<String> paths) {
        Map<String, String> blobs = tree(git, List.of("ls-tree", "-z", "--full-tree", "--", commit), paths);
        blobs.keySet().retainAll(Set.copyOf(paths));
        return blobs;
    }

    /** The same of all files in folders; without a path, of all there are. */
    private static Map<String, String> below(GitProgram git, String commit, List<String> paths) {
        return tree(git, List.of("ls-tree", "-r", "-z", "--full-tree", "--", commit), paths);
    }

    private static Map<String, String> tree(GitProgram git, List<String> command, List<String> paths) {
        Output tree = git.run(Stream.concat(command.stream(), paths.stream()).toList());
        if (!tree.isGood()) {
            throw new GitException(FAILED.with());
        }
        Map<String, String> blobs = new LinkedHashMap<>();
        for (String entry : tree.text().split("\0")) {
            int tab = entry.indexOf('\t');
            if (entry.startsWith("100")) {
                blobs.put(entry.substring(tab + 1), entry.substring(entry.lastIndexOf(' ', tab) + 1, tab));
            }
        }
        return blobs;
    }

    private static Map<String, BitSet> changes(GitProgram git, Map<String, String> blobs, Path base, Path top) {
        return git.talk(List.of("cat-file", "--batch"), (questions, answers) -> {
            FileTree tree = FileTree.around(top);
            InputStream texts = new BufferedInputStream(answers);
            Map<String, BitSet> changes = new HashMap<>();
            for (Map.Entry<String, String> blob : blobs.entrySet()) {
                long size = ask(blob.getValue(), blob.getKey(), questions, texts);
                LineDigests old = LineDigests.read(texts, size);
                texts.read();
                now(tree, base.resolve(blob.getKey()).normalize())
                        .flatMap(now -> now.notIn(old))
                        .ifPresent(lines -> changes.put(blob.getKey(), lines));
            }
            return changes;
        });
    }

    /** The size of a text; it follows, then a line end. An answer begins with hash, type and size on a line. */
    private static long ask(String blob, String file, OutputStream questions, InputStream texts) throws IOException {
        questions.write((blob + "\n").getBytes(StandardCharsets.US_ASCII));
        questions.flush();
        StringBuilder head = new StringBuilder();
        for (int letter = texts.read(); letter >= 0 && letter != '\n'; letter = texts.read()) {
            head.append((char) letter);
        }
        String[] words = head.toString().split(" ");
        if (words.length < 3) {
            throw new IOException("it has no text of " + quoted(file));
        }
        return Long.parseLong(words[2]);
    }

    /** Of a file that cannot be read, which is for others to report, all lines count as new. */
    private static Optional<LineDigests> now(FileTree tree, Path file) {
        try (InputStream text = tree.open(file)) {
            return Optional.of(LineDigests.read(text, Long.MAX_VALUE));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
