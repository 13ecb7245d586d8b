package io.github.idealint.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Folders and files that may be read or written, with all that is in them. What counts is where a file really is: a
 * symbolic link that leads out of all of them is refused, whether it is the file or a folder above it, and so is git's own
 * folder, whose configuration may hold a token. Errors come as {@link FileSystemException} with a reason in words.
 */
public final class FileTree {

    private static final String OUTSIDE = "it is outside the checkout";
    private static final String LINKED = "a symbolic link leads out of the checkout";
    private static final String GIT = "it is in git's own folder";
    private static final String OTHER_KIND = "a symbolic link leads to a file of another kind";
    private static final String IRREGULAR = "it is not a regular file";

    private final List<Root> roots;

    /**
     * A folder or file with all that is in it.
     *
     * @param path its path as it is named, absolute
     * @param real where it really is, or will be when it is made
     */
    private record Root(Path path, Path real) {

        static Root at(Path path) {
            try {
                return new Root(path, path.toRealPath());
            } catch (IOException missing) {
                return new Root(path, path.getParent() == null ? path : unmade(path));
            }
        }

        private static Path unmade(Path path) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? path
                    : at(path.getParent()).real().resolve(path.getFileName());
        }
    }

    /**
     * Folders and files.
     *
     * @param roots their paths, absolute
     */
    public FileTree(List<Path> roots) {
        this.roots = roots.stream().distinct().map(Root::at).toList();
    }

    /** Where a file or folder really is, or will be when it is made. */
    public static Path realPath(Path file) {
        return Root.at(file.toAbsolutePath().normalize()).real();
    }

    private FileTree(Stream<Root> roots) {
        this.roots = roots.distinct().toList();
    }

    /**
     * The checkout around a file or folder that the user names; outside any checkout that file or folder alone, links
     * followed, since nobody else put it there.
     */
    public static FileTree around(Path named) {
        Path path = named.toAbsolutePath().normalize();
        return new FileTree(List.of(Checkout.around(path).orElse(path)));
    }

    /** What this or another tree holds. */
    public FileTree and(FileTree other) {
        return new FileTree(Stream.concat(roots.stream(), other.roots.stream()));
    }

    /** Whether there is no regular file at a place in here; nobody learns that of a place elsewhere. */
    public boolean lacks(Path file) {
        return isNamedWithin(file) && !Files.isRegularFile(file) && (isNamed(file) || !leadsOut(file));
    }

    /**
     * Opens a regular file, and nothing that could block: no pipe, no device, and none of the kernel's files, all of which
     * say that they are empty. A link is followed only to a name with the same ending: a token that a build keeps beside
     * the pages, such as {@code .env}, is no page {@code a.wiki}.
     *
     * @throws IOException if it may not be read, or cannot be
     */
    public InputStream open(Path file) throws IOException {
        Path real = real(file);
        BasicFileAttributes found = Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            throw refused(file, IRREGULAR);
        }
        if (!ending(real).equalsIgnoreCase(ending(file)) && !isNamed(file)) {
            throw refused(file, OTHER_KIND);
        }
        return found.size() == 0
                ? InputStream.nullInputStream()
                : Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The bytes of a regular file.
     *
     * @param most how many are read at most; the rest is left
     * @throws IOException if it may not be read, or cannot be
     */
    public byte[] read(Path file, int most) throws IOException {
        try (InputStream bytes = open(file)) {
            return bytes.readNBytes(most);
        }
    }

    /**
     * Writes a file as a whole, in UTF-8, and makes the folders that it lacks: under a random name beside its place, then
     * moved there. Whoever reads the place finds the old file or the new one, however many runs write it at once.
     *
     * @param pieces its text, which need not be in memory as a whole
     * @throws IOException if it may not be written, or cannot be
     */
    public void write(Path file, Stream<String> pieces) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = made(whole.getParent());
        new WholeFile(folder, whole.getFileName()).write(pieces);
    }

    /**
     * Writes a text that is in memory in the same way.
     *
     * @throws IOException if it may not be written, or cannot be
     */
    public void write(Path file, String text) throws IOException {
        write(file, Stream.of(text));
    }

    /**
     * Writes a file that is not there yet, in the same way.
     *
     * @throws FileAlreadyExistsException if something is there, even a link that leads nowhere
     * @throws IOException if it may not be written, or cannot be
     */
    public void create(Path file, String text) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = made(whole.getParent());
        demandFree(folder.resolve(whole.getFileName()));
        new WholeFile(folder, whole.getFileName())
                .write(Stream.of(text), draft -> demandFree(folder.resolve(whole.getFileName())));
    }

    private static void demandFree(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    /**
     * Opens a file to hold a lock on it, and makes it if it is missing.
     *
     * @throws IOException if it may not be written, or cannot be
     */
    public FileChannel openForLock(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path real = made(whole.getParent()).resolve(whole.getFileName());
        if (Files.exists(real, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(file, IRREGULAR);
        }
        return FileChannel.open(real, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Deletes what runs that were killed left beside a file, however new; whoever calls it knows that no other run writes the
     * file now.
     *
     * @throws IOException if the folder cannot be read
     */
    public void deleteDrafts(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        new WholeFile(real(whole.getParent()), whole.getFileName()).deleteDrafts(Instant.MAX);
    }

    /**
     * Deletes a file if there is one; of a link, the link.
     *
     * @throws IOException if it may not be deleted, or cannot be
     */
    public void delete(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (leadsOut(whole.getParent()) || Files.isDirectory(whole.getParent())) {
            Files.deleteIfExists(real(whole.getParent()).resolve(whole.getFileName()));
        }
    }

    /** A folder in here, made if it is missing, where it really is. */
    private Path made(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        Path last = there;
        if (roots.stream()
                .noneMatch(root -> root.path().startsWith(last) && !root.path().equals(last))) {
            real(there);
        }
        if (!Files.isDirectory(there)) {
            throw new FileAlreadyExistsException(there.toString());
        }
        Files.createDirectories(folder);
        return real(folder);
    }

    /**
     * Where a file in here really is.
     *
     * @throws IOException if it is not in here, or there is none
     */
    public Path real(Path file) throws IOException {
        if (!isNamedWithin(file)) {
            throw refused(file, OUTSIDE);
        }
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException absent) {
            throw !isNamed(file) && leadsOut(file) ? refused(file, LINKED) : absent;
        }
        for (Root root : roots) {
            if (real.startsWith(root.real())) {
                return outsideGit(real, root.real());
            }
        }
        throw refused(file, LINKED);
    }

    /**
     * Whether symbolic links lead from a place in here to one elsewhere. Nobody learns whether there is anything: a link to
     * nothing counts by the path that it names.
     */
    public boolean leadsOut(Path file) {
        try {
            Path real = file.toRealPath();
            return roots.stream().noneMatch(root -> real.startsWith(root.real()));
        } catch (IOException absent) {
            Path path = file.toAbsolutePath().normalize();
            return roots.stream().noneMatch(root -> LinkPath.staysIn(root.path(), root.real(), path));
        }
    }

    /** Whether the user named this very file. */
    private boolean isNamed(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return roots.stream().anyMatch(root -> root.path().equals(path));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    private boolean isNamedWithin(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return roots.stream().anyMatch(root -> path.startsWith(root.path()) || path.startsWith(root.real()));
    }

    private static Path outsideGit(Path real, Path top) throws IOException {
        boolean isGits = StreamSupport.stream(top.relativize(real).spliterator(), false)
                .anyMatch(part -> part.toString().equalsIgnoreCase(".git"));
        if (isGits) {
            throw refused(real, GIT);
        }
        return real;
    }

    static FileSystemException refused(Path file, String reason) {
        return new FileSystemException(file.toString(), null, reason);
    }
}
