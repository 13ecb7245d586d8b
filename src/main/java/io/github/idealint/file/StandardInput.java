package io.github.idealint.file;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What is piped to the process, or pasted at a terminal. Reading it never lasts for ever: a pipe that nobody writes to is
 * given up, since build servers leave standard input open. Only at a terminal there is all the time in the world.
 */
public final class StandardInput {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHUNK = 1 << 16;

    private final InputStream stream;
    private final boolean isTerminal;
    private final Duration soon;
    private final Duration patience;

    /**
     * A stream as standard input.
     *
     * @param stream the stream
     * @param isTerminal whether a person types or pastes it
     * @param soon after which time without a byte somebody may be told that a run waits for a stream that is no terminal
     * @param patience after which time without a byte a stream that is no terminal is given up
     */
    public StandardInput(InputStream stream, boolean isTerminal, Duration soon, Duration patience) {
        this.stream = stream;
        this.isTerminal = isTerminal;
        this.soon = soon;
        this.patience = patience;
    }

    /** That of this process. */
    public static StandardInput ofThisProcess() {
        return new StandardInput(System.in, terminal().isPresent(), SOON, PATIENCE);
    }

    /** The terminal of this process, if there is one. From Java 22 on there is a console without one, too; it says so itself. */
    public static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(StandardInput::isAtTerminal);
    }

    private static boolean isAtTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    /** Whether a person types or pastes it. */
    public boolean isTerminal() {
        return isTerminal;
    }

    /** How long a stream that is no terminal may send nothing before it is given up. */
    public Duration patience() {
        return patience;
    }

    /**
     * The bytes up to the end.
     *
     * @param most how many are read at most; the rest is left
     * @param waiting what is done once: before a terminal is read, and otherwise if nothing comes soon
     * @throws IOException if they cannot be read, or nothing comes for too long
     */
    public byte[] read(int most, Runnable waiting) throws IOException {
        ExecutorService reader = Executors.newSingleThreadExecutor(StandardInput::daemon);
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            int count = first(chunk, most, waiting, reader);
            while (count > 0) {
                all.write(chunk, 0, count);
                count = all.size() < most ? await(next(chunk, most - all.size(), reader)) : -1;
            }
            return all.toByteArray();
        } finally {
            reader.shutdownNow();
        }
    }

    /** A thread that waits for a pipe cannot be stopped, and must not keep the process alive. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "idealint-standard-input");
        thread.setDaemon(true);
        return thread;
    }

    private int first(byte[] chunk, int most, Runnable waiting, ExecutorService reader) throws IOException {
        if (isTerminal) {
            waiting.run();
            return await(next(chunk, most, reader));
        }
        Future<Integer> next = next(chunk, most, reader);
        try {
            return got(next, soon);
        } catch (TimeoutException late) {
            waiting.run();
            return await(next);
        }
    }

    private Future<Integer> next(byte[] chunk, int most, ExecutorService reader) {
        return reader.submit(() -> stream.read(chunk, 0, Math.min(chunk.length, most)));
    }

    private int await(Future<Integer> next) throws IOException {
        try {
            return got(next, isTerminal ? Duration.ofDays(1) : patience);
        } catch (TimeoutException never) {
            long seconds = Math.max(1, patience.toSeconds());
            throw new FileSystemException(
                    null, null, "nothing came for " + seconds + (seconds == 1 ? " second" : " seconds"));
        }
    }

    private static int got(Future<Integer> next, Duration wait) throws IOException, TimeoutException {
        try {
            return next.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException known ? known : new IOException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FileSystemException(null, null, "the run was interrupted");
        }
    }
}
