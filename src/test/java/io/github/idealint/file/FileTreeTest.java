package io.github.idealint.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTreeTest extends CheckoutBesideASecret {

    @Test
    void readsItsFiles() throws IOException {
        assertThat(read("docs/a.wiki")).isEqualTo("Größe");
        assertThat(read("docs/../docs/a.wiki")).isEqualTo("Größe");
        assertThat(tree.read(checkout.resolve("docs/a.wiki"), 2)).hasSize(2);
    }

    /** Whether there is a file elsewhere is nobody's business either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside/secret",
                "../outside/nothing",
                "../nowhere/nothing",
                "docs/../../outside/nothing",
                "parent/nothing",
                "parent/../outside/nothing",
                "/nowhere/nothing"
            })
    void doesNotTellWhetherALinkOutOfItLeadsToAFile(String target) throws IOException {
        Files.createSymbolicLink(checkout.resolve("parent"), outside);
        Path link = Files.createSymbolicLink(checkout.resolve("b.wiki"), Path.of(target));
        assertThat(tree.leadsOut(link)).isTrue();
        assertThat(tree.lacks(link)).isFalse();
        assertThatThrownBy(() -> tree.open(link)).hasMessageContaining(LINKED);
    }

    @Test
    void tellsThatALinkWithinItLeadsToNothing() throws IOException {
        Files.createSymbolicLink(checkout.resolve("latest"), checkout.resolve("docs"));
        for (String target : List.of("nothing", "latest/nothing", "docs/../nothing/at/all", "b.wiki")) {
            Path link = Files.createSymbolicLink(checkout.resolve("b.wiki"), Path.of(target));
            assertThat(tree.leadsOut(link)).as(target).isFalse();
            assertThat(tree.lacks(link)).as(target).isTrue();
            Files.delete(link);
        }
        assertThat(tree.lacks(checkout.resolve("no/such/file"))).isTrue();
    }

    @Test
    void followsLinksThatStayInIt() throws IOException {
        Files.createSymbolicLink(checkout.resolve("b.wiki"), Path.of("docs/a.wiki"));
        Files.createSymbolicLink(checkout.resolve("latest"), checkout.resolve("docs"));
        assertThat(read("b.wiki")).isEqualTo("Größe");
        assertThat(read("latest/a.wiki")).isEqualTo("Größe");
    }

    @Test
    void followsNoLinkOutOfIt() throws IOException {
        Files.createSymbolicLink(checkout.resolve("b.wiki"), Path.of("../outside/secret"));
        Files.createSymbolicLink(checkout.resolve("c.wiki"), checkout.resolve("b.wiki"));
        Files.createSymbolicLink(checkout.resolve("parent"), outside);
        refuses("b.wiki", LINKED);
        refuses("c.wiki", LINKED);
        refuses("parent/secret", LINKED);
        refuses("../outside/secret", OUTSIDE);
        refuses("../outside/nothing", OUTSIDE);
    }

    @Test
    void followsNoLinkIntoAFolderWhoseNameOnlyBeginsAlike() throws IOException {
        Files.createDirectories(temp.resolve("checkout2"));
        Files.writeString(temp.resolve("checkout2/secret"), "sesame");
        Files.createSymbolicLink(checkout.resolve("b.wiki"), Path.of("../checkout2/secret"));
        refuses("b.wiki", LINKED);
        refuses("../checkout2/secret", OUTSIDE);
    }

    @Test
    void keepsOutOfGitsOwnFolder() throws IOException {
        Files.createSymbolicLink(checkout.resolve("b.wiki"), Path.of(".git/config"));
        refuses("b.wiki", "it is in git's own folder");
        refuses(".git/config", "it is in git's own folder");
    }

    @Test
    void saysThatThereIsNoFile() throws IOException {
        Files.createSymbolicLink(checkout.resolve("b.wiki"), Path.of("nothing"));
        assertThatThrownBy(() -> read("nothing")).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> read("b.wiki")).isInstanceOf(NoSuchFileException.class);
        assertThat(tree.lacks(checkout.resolve("nothing"))).isTrue();
        assertThat(tree.lacks(checkout.resolve("docs/a.wiki"))).isFalse();
        assertThat(tree.lacks(outside.resolve("nothing"))).isFalse();
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(20)
    @Test
    void opensNoFoldersPipesOrDevices() throws Exception {
        Path pipe = checkout.resolve("pipe.wiki");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Files.createSymbolicLink(checkout.resolve("b.wiki"), pipe);
        refuses("pipe.wiki", "it is not a regular file");
        refuses("b.wiki", "it is not a regular file");
        refuses("docs", "it is not a regular file");
        assertThatThrownBy(() -> FileTree.around(Path.of("/dev/zero")).read(Path.of("/dev/zero"), 10))
                .hasMessageContaining("it is not a regular file");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void opensNoFilesOfTheKernel() throws IOException {
        Path kernels = Path.of("/proc/self/environ");
        Files.createSymbolicLink(checkout.resolve("b.wiki"), kernels);
        refuses("b.wiki", LINKED);
        assertThat(FileTree.around(kernels).read(kernels, 1_000)).isEmpty();
    }

    @Test
    void isWhatTheUserNamesWhereThereIsNoCheckout() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link.wiki"), outside.resolve("secret"));
        Path folder = Files.createSymbolicLink(temp.resolve("folder"), outside);
        assertThat(FileTree.around(link).read(link, 100)).hasSize(6);
        assertThat(FileTree.around(folder).read(folder.resolve("secret"), 100)).hasSize(6);
        Path inside = Files.createSymbolicLink(outside.resolve("b.wiki"), checkout.resolve("docs/a.wiki"));
        assertThatThrownBy(() -> FileTree.around(folder).read(inside, 100)).hasMessageContaining(LINKED);
    }

    @Test
    void isReachedByLinksAboveIt() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("work"), checkout);
        FileTree linked = FileTree.around(link.resolve("docs"));
        assertThat(linked.read(link.resolve("docs/a.wiki"), 100)).isNotEmpty();
        assertThat(linked.read(checkout.toRealPath().resolve("docs/a.wiki"), 100))
                .isNotEmpty();
    }

    @Test
    void joinsOthers() throws IOException {
        FileTree both = tree.and(FileTree.around(outside));
        assertThat(both.read(outside.resolve("secret"), 100)).hasSize(6);
        assertThat(both.read(checkout.resolve("docs/a.wiki"), 100)).isNotEmpty();
    }

    private void refuses(String name, String reason) {
        assertThatThrownBy(() -> read(name))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("sesame");
    }
}
