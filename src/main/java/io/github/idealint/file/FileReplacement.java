package io.github.idealint.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Another text for a file that a run has read, written only if the file still holds what was read. A link stays a link: the
 * file that it leads to is written, which keeps its owner and its permissions.
 *
 * @param tree where files may be written
 * @param file the file
 */
public record FileReplacement(FileTree tree, Path file) {

    private static final String CHANGED = "it was changed meanwhile";
    private static final String READ_ONLY = "it is read-only";
    private static final String IRREGULAR = "it is not a regular file";
    private static final Set<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /**
     * Writes the file as a whole, in UTF-8: whoever reads it finds the old text or the new one.
     *
     * @param before the text that was read, which is UTF-8 in the file
     * @param after the text that it shall hold
     * @throws IOException if it may not be written, cannot be, or holds another text by now
     */
    public void write(String before, String after) throws IOException {
        Path real = tree.real(file);
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw FileTree.refused(file, IRREGULAR);
        }
        Optional<PosixFileAttributes> attributes = attributes(real);
        if (!Files.isWritable(real)
                || attributes.filter(FileReplacement::isReadOnly).isPresent()) {
            throw FileTree.refused(file, READ_ONLY);
        }
        byte[] expected = before.getBytes(StandardCharsets.UTF_8);
        new WholeFile(real.getParent(), real.getFileName()).write(Stream.of(after), draft -> {
            if (attributes.isPresent()) {
                keep(attributes.get(), draft);
            }
            demandUnchanged(real, expected);
        });
    }

    /** What the system's administrator may write all the same is read-only, too. */
    private static boolean isReadOnly(PosixFileAttributes attributes) {
        return attributes.permissions().stream().noneMatch(WRITE::contains);
    }

    private static Optional<PosixFileAttributes> attributes(Path file) throws IOException {
        Optional<PosixFileAttributeView> view =
                Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
        return view.isPresent() ? Optional.of(view.get().readAttributes()) : Optional.empty();
    }

    private static void keep(PosixFileAttributes attributes, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        PosixFileAttributes own = view.readAttributes();
        if (!own.group().equals(attributes.group())) {
            view.setGroup(attributes.group());
        }
        if (!own.owner().equals(attributes.owner())) {
            view.setOwner(attributes.owner());
        }
        view.setPermissions(attributes.permissions());
    }

    private void demandUnchanged(Path real, byte[] expected) throws IOException {
        if (Files.size(real) != expected.length || !Arrays.equals(Files.readAllBytes(real), expected)) {
            throw FileTree.refused(file, CHANGED);
        }
    }
}
