package io.github.idealint.link.http;

import io.github.idealint.file.FileTree;
import io.github.idealint.link.http.CacheText.Contents;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The file of a cache. A reader always finds it whole, and only one run changes it at a time. */
final class CacheFile {

    /** What {@link CacheText} writes is smaller, even if each character takes three bytes. */
    private static final int LARGEST = 16 << 20;

    private static final int TRIES = 100;
    private static final long BETWEEN_TRIES = 20;

    private final Path folder;
    private final Path file;
    private final int tries;
    private final FileTree tree;

    /** A file whose lock is waited for about two seconds. */
    CacheFile(Path folder) {
        this(folder, TRIES);
    }

    /** A file whose lock is tried so many times, 20 milliseconds apart. */
    CacheFile(Path folder, int tries) {
        this.tries = tries;
        this.folder = folder;
        this.file = folder.resolve("links.tsv");
        this.tree = FileTree.around(folder);
    }

    Path path() {
        return file;
    }

    /**
     * What it holds; nothing if it does not exist yet, empty if it is damaged as a whole.
     *
     * @throws IOException if it cannot be read
     */
    Optional<Contents> read() throws IOException {
        if (tree.lacks(file)) {
            return Optional.of(Contents.NONE);
        }
        byte[] bytes = tree.read(file, LARGEST + 1);
        return bytes.length > LARGEST ? Optional.empty() : CacheText.read(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Replaces its entries under a lock; a damaged file counts as one without entries.
     *
     * @throws IOException if it cannot be written, or another run holds the lock for too long
     */
    void change(UnaryOperator<Map<String, CacheEntry>> change) throws IOException {
        try (FileChannel channel = tree.openForLock(folder.resolve("links.lock"))) {
            lock(channel);
            tree.deleteDrafts(file);
            Map<String, CacheEntry> found = read().map(Contents::entries).orElse(Map.of());
            tree.write(file, CacheText.write(change.apply(found).values()));
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
