package io.github.idealint.link.http;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The file of a cache. A reader always finds it whole, and only one run changes it at a time. */
final class CacheFile {

    private static final long LARGEST = 64L << 20;
    private static final int TRIES = 100;
    private static final long BETWEEN_TRIES = 20;

    private final Path folder;
    private final Path file;
    private final int tries;

    /** A file whose lock is waited for about two seconds. */
    CacheFile(Path folder) {
        this(folder, TRIES);
    }

    /** A file whose lock is tried so many times, 20 milliseconds apart. */
    CacheFile(Path folder, int tries) {
        this.tries = tries;
        this.folder = folder;
        this.file = folder.resolve("links.tsv");
    }

    Path path() {
        return file;
    }

    /**
     * Its entries by address; none if it does not exist yet, empty if it is damaged.
     *
     * @throws IOException if it cannot be read
     */
    Optional<Map<String, CacheEntry>> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.of(Map.of());
        }
        try {
            return Files.size(file) > LARGEST ? Optional.empty() : CacheText.read(Files.readString(file));
        } catch (CharacterCodingException damaged) {
            return Optional.empty();
        }
    }

    /**
     * Replaces its entries under a lock; a damaged file counts as one without entries.
     *
     * @throws IOException if it cannot be written, or another run holds the lock for too long
     */
    void change(UnaryOperator<Map<String, CacheEntry>> change) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(folder.resolve("links.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(channel);
            write(CacheText.write(change.apply(read().orElse(Map.of())).values()));
        }
    }

    /** Only one run writes at a time, so a temporary file there was left by a run that was killed. */
    private void write(String text) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "links*.tmp")) {
            for (Path old : left) {
                Files.deleteIfExists(old);
            }
        }
        Path written = Files.createTempFile(folder, "links", ".tmp");
        try {
            Files.writeString(written, text);
            move(written);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Held until the channel is closed. Another thread of this Java, which may have its own copy of this class, waits as well. */
    private void lock(FileChannel channel) throws IOException {
        for (int i = 0; i < tries; i++) {
            try {
                if (channel.tryLock() != null) {
                    return;
                }
            } catch (OverlappingFileLockException thisJava) {
                // It is waited for like any other.
            }
            pause();
        }
        throw new IOException("another run holds it");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException wantedElsewhere) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", wantedElsewhere);
        }
    }
}
