package io.github.idealint.revision;

import io.github.idealint.text.LetterCase;
import io.github.idealint.text.MessageTemplate;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The program {@code git}, over a checkout that may be a stranger's. Its configuration can name programs: hooks, monitors
 * of files, filters, pagers, ways to remote repositories. None of them is started: the commands that are used here touch
 * neither index nor files of the checkout, and all else is turned off. The repository is named rather than searched, and
 * variables of the environment that lead elsewhere are left out. Nothing of its errors is shown: they quote lines of the files
 * that a repository names, and a stranger's may name any file of this computer.
 */
final class GitProgram {

    private static final MessageTemplate INTERRUPTED = new MessageTemplate("the build was interrupted. Run it again.");
    private static final MessageTemplate ABSENT =
            new MessageTemplate("'linksSince' needs git, and no folder in PATH has a program 'git'."
                    + " Install git, or leave out 'linksSince'.");
    private static final MessageTemplate UNSTARTED = new MessageTemplate(
            "'linksSince' needs git, which cannot be started ({})." + " Reinstall git, or leave out 'linksSince'.");
    private static final MessageTemplate BROKEN =
            new MessageTemplate("'linksSince' needs the earlier text of the pages, and git cannot show it."
                    + " If this clone was made with '--filter', clone the repository without it;"
                    + " otherwise run 'git fsck' to check it.");
    private static final MessageTemplate LATE =
            new MessageTemplate("'linksSince' needs the lines that changed, and git did not list them within {} s."
                    + " Run it again, or leave out 'linksSince'.");

    /** For all commands of a run; a repository's configuration can include a file that never ends. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final String NOTHING = WINDOWS ? "NUL" : "/dev/null";
    private static final int LONGEST_OUTPUT = 4 << 20;

    private static final List<String> SETTINGS = List.of(
            "core.fsmonitor=false",
            "core.hooksPath=" + NOTHING,
            "core.attributesFile=" + NOTHING,
            "core.quotePath=false",
            "safe.bareRepository=explicit");

    /** The last two keep git from fetching what a partial clone lacks (git, "Environment Variables"). */
    private static final Map<String, String> VARIABLES = Map.of(
            "LC_ALL", "C",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none");

    private final Path program;
    private final Path top;
    private final Duration limit;
    private final long started = System.nanoTime();

    /**
     * A program.
     *
     * @param program its file
     * @param top the folder of the checkout that holds {@code .git}
     * @param limit the time for all its commands
     */
    GitProgram(Path program, Path top, Duration limit) {
        this.program = program;
        this.top = top;
        this.limit = limit;
    }

    /**
     * The program of this computer.
     *
     * @param folders those of programs, as in the variable {@code PATH}
     */
    static GitProgram over(Path top, String folders) {
        return new GitProgram(onPath(folders).orElseThrow(() -> new GitException(ABSENT.with())), top, LONGEST);
    }

    /** The first program in some folders; one that is relative, or empty, would be searched in the checkout. */
    static Optional<Path> onPath(String folders) {
        return Stream.of(folders.split(File.pathSeparator))
                .flatMap(GitProgram::program)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> program(String folder) {
        try {
            return Stream.of(Path.of(folder))
                    .filter(Path::isAbsolute)
                    .map(each -> each.resolve(WINDOWS ? "git.exe" : "git"));
        } catch (InvalidPathException noFolder) {
            return Stream.empty();
        }
    }

    /**
     * What a command wrote.
     *
     * @param status how it ended; 0 is good
     * @param text its output
     */
    record Output(int status, String text) {

        boolean isGood() {
            return status == 0;
        }
    }

    /** A conversation with a command. */
    @FunctionalInterface
    interface Talk<T> {

        T with(OutputStream input, InputStream output) throws IOException;
    }

    /** Runs a command to its end. */
    Output run(List<String> arguments) {
        return started(arguments, process -> {
            process.getOutputStream().close();
            byte[] text = process.getInputStream().readNBytes(LONGEST_OUTPUT);
            process.getErrorStream().transferTo(OutputStream.nullOutputStream());
            return new Output(process.waitFor(), new String(text, StandardCharsets.UTF_8));
        });
    }

    /** Starts a command, and ends it when all is said. */
    <T> T talk(List<String> arguments, Talk<T> talk) {
        return started(arguments, process -> talk.with(process.getOutputStream(), process.getInputStream()));
    }

    @FunctionalInterface
    private interface Work<T> {

        T on(Process process) throws IOException, InterruptedException;
    }

    /** The conversation has a thread of its own: nothing else ends a wait for output that nobody closes. */
    private <T> T started(List<String> arguments, Work<T> work) {
        Process process = start(arguments);
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(result, process, work), "idealint-git");
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(left(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new GitException(LATE.with(limit.toSeconds()), late);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof GitException known
                    ? known
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new GitException(INTERRUPTED.with(), stop);
        } finally {
            kill(process);
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Process process, Work<T> work) {
        try {
            result.complete(work.on(process));
        } catch (IOException broken) {
            result.completeExceptionally(new GitException(BROKEN.with(), broken));
        } catch (InterruptedException | RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    private long left() {
        return Math.max(1, limit.toNanos() - (System.nanoTime() - started));
    }

    private static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** It stands beside its own program, not among files of the checkout. */
    private Process start(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-pager",
                "--literal-pathspecs",
                "--no-replace-objects",
                "--git-dir=" + top.resolve(".git"),
                "--work-tree=" + top));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(program.getParent().toFile());
        builder.environment().keySet().removeIf(name -> LetterCase.upper(name).startsWith("GIT_"));
        builder.environment().putAll(VARIABLES);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new GitException(UNSTARTED.with(failure.getMessage()), failure);
        }
    }
}
