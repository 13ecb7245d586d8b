package io.github.idealint.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    private static final String OLD = "\uFEFF=== Größe ===\r\nText";

    @TempDir
    private Path folder;

    private Path page(String name) throws IOException {
        Path file = folder.resolve("checkout").resolve(name);
        Files.createDirectories(file.getParent());
        Files.createDirectories(folder.resolve("checkout/.git"));
        return Files.writeString(file, OLD);
    }

    private static void replace(Path file, String before, String after) throws IOException {
        new FileReplacement(FileTree.around(file), file).write(before, after);
    }

    private static void refuses(Path file, String reason) {
        assertThatThrownBy(() -> replace(file, OLD, "new"))
                .isInstanceOfSatisfying(
                        FileSystemException.class,
                        refusal -> assertThat(refusal.getReason()).isEqualTo(reason));
    }

    @Test
    void writesTheTextAndLeavesNoDraft() throws IOException {
        Path file = page("ideas/a.wiki");
        replace(file, OLD, OLD + "!\n");
        assertThat(Files.readAllBytes(file)).isEqualTo((OLD + "!\n").getBytes(StandardCharsets.UTF_8));
        assertThat(file.getParent().toFile().list()).containsExactly("a.wiki");
    }

    @Test
    void leavesAloneWhatWasChangedMeanwhile() throws IOException {
        Path file = page("a.wiki");
        Files.writeString(file, OLD.replace("Text", "Word"));
        refuses(file, "it was changed meanwhile");
        Files.writeString(file, OLD + " and more");
        refuses(file, "it was changed meanwhile");
        assertThat(Files.readString(file)).isEqualTo(OLD + " and more");
        assertThat(file.getParent().toFile().list()).containsExactlyInAnyOrder(".git", "a.wiki");
    }

    @Test
    void leavesAloneWhatIsGone() throws IOException {
        Path file = page("a.wiki");
        Files.delete(file);
        assertThatThrownBy(() -> replace(file, OLD, "new")).isInstanceOf(IOException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesAloneWhatIsReadOnlyEvenForAnAdministrator() throws IOException {
        Path file = page("a.wiki");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        refuses(file, "it is read-only");
        assertThat(Files.readString(file)).isEqualTo(OLD);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissions() throws IOException {
        Path file = page("a.wiki");
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r-x");
        Files.setPosixFilePermissions(file, permissions);
        replace(file, OLD, "new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesWhatALinkInTheCheckoutLeadsToAndKeepsTheLink() throws IOException {
        Path file = page("ideas/a.wiki");
        Path link = Files.createSymbolicLink(folder.resolve("checkout/b.wiki"), Path.of("ideas/a.wiki"));
        replace(link, OLD, "new");
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo("new");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesAloneWhatALinkOutOfTheCheckoutLeadsTo() throws IOException {
        page("a.wiki");
        Path outside = Files.writeString(folder.resolve("outside.wiki"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("checkout/b.wiki"), outside);
        refuses(link, "a symbolic link leads out of the checkout");
        assertThat(Files.readString(outside)).isEqualTo(OLD);
    }

    @Test
    void leavesAloneWhatIsNoFile() throws IOException {
        Path file = page("a.wiki");
        Files.delete(file);
        Files.createDirectory(file);
        refuses(file, "it is not a regular file");
    }
}
