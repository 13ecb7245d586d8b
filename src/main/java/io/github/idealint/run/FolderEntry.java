package io.github.idealint.run;

import io.github.idealint.file.FileTree;
import io.github.idealint.text.MessageText;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Something in a folder that may be a page.
 *
 * @param path where it is
 * @param kind what it is
 */
record FolderEntry(Path path, Kind kind) implements Comparable<FolderEntry> {

    /** What is found in folders. */
    enum Kind {
        /** A file, or a link to one. */
        FILE("file", "files"),
        /** A file whose name would fit if case did not matter. */
        OTHER_CASE("name in another case", "names in another case"),
        /** A folder of the folder. */
        FOLDER("folder", "folders"),
        /** A symbolic link out of the checkout; nobody learns whether it leads to a file, a folder or nothing. */
        LINK_OUT("link out of the checkout", "links out of the checkout"),
        /** A symbolic link to a folder elsewhere in the checkout, which is not followed. */
        LINKED_FOLDER("link to a folder", "links to folders"),
        /** A symbolic link to nothing. */
        BROKEN_LINK("broken link", "broken links"),
        /** A pipe, a socket, a device. */
        SPECIAL("special file", "special files");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** How many there are, in words. */
        String counted(long number) {
            return MessageText.count(number, one, many);
        }

        @Override
        public String toString() {
            return one;
        }
    }

    @Override
    public int compareTo(FolderEntry other) {
        return path.compareTo(other.path);
    }

    /** All that is below a folder, hidden folders left out; their paths begin with the folder's, links unresolved. */
    static List<FolderEntry> below(Path folder) throws IOException {
        Path real = folder.toRealPath();
        FolderWalk walk = new FolderWalk(real);
        Files.walkFileTree(real, walk);
        return walk.entries.stream()
                .map(entry -> new FolderEntry(folder.resolve(real.relativize(entry.path)), entry.kind))
                .toList();
    }

    private static final class FolderWalk extends SimpleFileVisitor<Path> {

        private final Path start;
        private final FileTree tree;
        private final List<FolderEntry> entries = new ArrayList<>();

        private FolderWalk(Path start) {
            this.start = start;
            this.tree = FileTree.around(start);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(start)) {
                return FileVisitResult.CONTINUE;
            }
            if (folder.getFileName().toString().startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            entries.add(new FolderEntry(folder, Kind.FOLDER));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isSymbolicLink() && tree.leadsOut(file)) {
                entries.add(new FolderEntry(file, Kind.LINK_OUT));
            } else if (Files.isRegularFile(file)) {
                entries.add(new FolderEntry(file, Kind.FILE));
            } else if (!Files.isDirectory(file)) {
                entries.add(new FolderEntry(file, attributes.isSymbolicLink() ? Kind.BROKEN_LINK : Kind.SPECIAL));
            } else if (!file.toRealPath().startsWith(start)) {
                entries.add(new FolderEntry(file, Kind.LINKED_FOLDER));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
