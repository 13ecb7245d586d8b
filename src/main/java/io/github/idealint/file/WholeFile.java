package io.github.idealint.file;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file that is written as a whole: as a draft under a random name beside its place, then moved there.
 *
 * @param folder its folder, which is there, without links
 * @param name its name in the folder
 */
record WholeFile(Path folder, Path name) {

    private static final String DRAFT = "idealint-";
    private static final String DRAFT_END = ".tmp";

    /** No run takes so long to write a single file. */
    private static final Duration OLD = Duration.ofHours(1);

    /** Writes the file in UTF-8, and deletes old drafts of it that runs left which were killed. */
    void write(Stream<String> pieces) throws IOException {
        write(pieces, draft -> {});
    }

    /** What is done with a draft before it takes the file's place; an error keeps it from there. */
    interface LastLook {
        void at(Path draft) throws IOException;
    }

    /** Writes the file in the same way, after a last look at what takes its place. */
    void write(Stream<String> pieces, LastLook look) throws IOException {
        Path draft = folder.resolve(draft() + UUID.randomUUID() + DRAFT_END);
        try {
            writeNew(draft, pieces);
            deleteDrafts(Files.getLastModifiedTime(draft).toInstant().minus(OLD));
            look.at(draft);
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeNew(Path file, Stream<String> pieces) throws IOException {
        try (Writer text = new OutputStreamWriter(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                StandardCharsets.UTF_8)) {
            pieces.forEachOrdered(piece -> {
                try {
                    text.write(piece);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Deletes drafts that are older than some time; what cannot be deleted is in nobody's way. */
    void deleteDrafts(Instant time) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, draft() + "*" + DRAFT_END)) {
            for (Path draft : left) {
                deleteIfOlder(draft, time);
            }
        }
    }

    private static void deleteIfOlder(Path draft, Instant time) {
        try {
            if (Files.getLastModifiedTime(draft, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(time)) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException goneOrNoDraft) {
            // Another run deleted it, or it is a folder with something in it.
        }
    }

    /** How the names of the file's drafts begin; not with its own name, which may be as long as names can be. */
    private String draft() {
        return DRAFT + Integer.toHexString(name.toString().hashCode()) + "-";
    }
}
