package io.github.idealint.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written and deleted in a tree, and what is not. */
class FileTreeWritesTest extends CheckoutBesideASecret {

    @Test
    void replacesALinkInsteadOfFollowingIt() throws IOException {
        Path link = Files.createSymbolicLink(checkout.resolve("report"), outside.resolve("secret"));
        tree.write(link, "{}");
        assertThat(link).isRegularFile().hasContent("{}");
        assertThat(Files.isSymbolicLink(link)).isFalse();
        assertThat(outside.resolve("secret")).hasContent("sesame");
        assertThat(checkout.toFile().list()).containsExactlyInAnyOrder(".git", "docs", "report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "target/idealint", "target/idealint/preview"})
    void writesAndDeletesNothingBehindALinkOutOfIt(String place) throws IOException {
        Path link = checkout.resolve(place);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, outside);
        Path file = link.resolve("a/b/secret");
        assertThatThrownBy(() -> tree.write(file, "{}")).hasMessageContaining(LINKED);
        assertThatThrownBy(() -> tree.write(link.resolve("secret"), "{}")).hasMessageContaining(LINKED);
        assertThatThrownBy(() -> tree.delete(link.resolve("secret"))).hasMessageContaining(LINKED);
        assertThatThrownBy(() -> tree.write(outside.resolve("new"), "{}")).hasMessageContaining(OUTSIDE);
        assertThat(outside.toFile().list()).containsExactly("secret");
        assertThat(outside.resolve("secret")).hasContent("sesame");
    }

    @Test
    void writesNothingIntoGitsOwnFolder() throws IOException {
        Files.createSymbolicLink(checkout.resolve("target"), Path.of(".git"));
        assertThatThrownBy(() -> tree.write(checkout.resolve("target/config"), "{}"))
                .hasMessageContaining("git's own folder");
        assertThat(checkout.resolve(".git/config")).hasContent("token");
    }

    @Test
    void makesAFolderThatTheUserNames() throws IOException {
        Path named = outside.resolve("new/reports");
        FileTree.around(named).write(named.resolve("a/report"), "{}");
        assertThat(named.resolve("a/report")).hasContent("{}");
    }

    @Test
    void deletesAFileOnce() throws IOException {
        Path file = checkout.resolve("docs/a.wiki");
        tree.delete(file);
        tree.delete(file);
        tree.delete(checkout.resolve("nowhere/a.wiki"));
        assertThat(file).doesNotExist();
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void letsTheSameUsersReadAFileAsAnyOther() throws IOException {
        tree.write(checkout.resolve("report"), "{}");
        Path other = Files.writeString(checkout.resolve("other"), "{}");
        assertThat(Files.getPosixFilePermissions(checkout.resolve("report")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void writesWholeFilesHoweverManyRunsWriteThemAtOnce() throws Exception {
        Path report = checkout.resolve("target/report");
        List<String> texts = IntStream.range(0, 4)
                .mapToObj(i -> Integer.toString(i).repeat(200_000 + i))
                .toList();
        tree.write(report, texts.get(0));
        ExecutorService runs = Executors.newFixedThreadPool(texts.size());
        try {
            List<Future<Void>> all = texts.stream()
                    .map(text -> runs.submit((Callable<Void>) () -> {
                        for (int i = 0; i < 50; i++) {
                            tree.write(report, text);
                            byte[] found = tree.read(report, 1_000_000);
                            assertThat(texts).contains(new String(found, StandardCharsets.UTF_8));
                        }
                        return null;
                    }))
                    .toList();
            for (Future<Void> run : all) {
                run.get();
            }
        } finally {
            runs.shutdownNow();
        }
        assertThat(report.getParent().toFile().list()).containsExactly("report");
    }

    @Test
    void deletesTheDraftsOfOneFileOnly() throws IOException {
        Path killed =
                Files.writeString(checkout.resolve("idealint-" + Integer.toHexString("a".hashCode()) + "-1.tmp"), "");
        Path others =
                Files.writeString(checkout.resolve("idealint-" + Integer.toHexString("b".hashCode()) + "-1.tmp"), "");
        tree.deleteDrafts(checkout.resolve("a"));
        assertThat(killed).doesNotExist();
        assertThat(others).exists();
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(20)
    @Test
    void locksNoLinksOrPipes() throws Exception {
        Files.createSymbolicLink(checkout.resolve("link"), outside.resolve("new"));
        Path pipe = checkout.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (String name : List.of("link", "pipe", "docs")) {
            assertThatThrownBy(() -> tree.openForLock(checkout.resolve(name)))
                    .hasMessageContaining("it is not a regular file");
        }
        assertThat(outside.toFile().list()).containsExactly("secret");
        try (FileChannel lock = tree.openForLock(checkout.resolve("new/lock"))) {
            assertThat(lock.tryLock()).isNotNull();
        }
    }
}
