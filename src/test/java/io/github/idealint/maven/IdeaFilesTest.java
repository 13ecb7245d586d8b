package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeaFilesTest {

    private static final IdeaFiles WIKI = IdeaFiles.of(List.of("**/*.wiki"), List.of("**/old/**"));

    @TempDir
    private Path folder;

    @Test
    void findsWhatFitsAnIncludeAndNoExclude() throws IOException {
        Path wanted = file("2026/a.wiki");
        file("2026/a.txt");
        file("old/b.wiki");
        assertThat(files(List.of(folder))).containsExactly(wanted);
    }

    @Test
    void takesASingleFileWhateverItsName() throws IOException {
        Path draft = file("old/draft.txt");
        assertThat(files(List.of(draft))).containsExactly(draft);
    }

    @Test
    void findsEachFileOnceAndInOrder() throws IOException {
        Path b = file("b.wiki");
        Path a = file("x/a.wiki");
        assertThat(files(List.of(folder.resolve("x/.."), a, folder, b))).containsExactly(b, a);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(files(List.of(folder.resolve("missing")))).isEmpty();
    }

    @Test
    void tellsWhichSourcesHaveNoFile() throws IOException {
        Path page = file("new/a.wiki");
        Path barren = Files.createDirectory(folder.resolve("barren"));
        Path missing = folder.resolve("missing");
        assertThat(WIKI.in(List.of(barren, page, missing)).barren()).containsExactly(barren, missing);
    }

    @Test
    void leavesHiddenFoldersOut() throws IOException {
        file(".git/refs/heads/page.wiki");
        Path hidden = file(".hidden.wiki");
        assertThat(files(List.of(folder))).containsExactly(hidden);
        assertThat(files(List.of(folder.resolve(".git")))).hasSize(1);
    }

    @Test
    void endsInSpiteOfLoopsOfLinks() throws IOException {
        Path page = file("2026/a.wiki");
        Files.createSymbolicLink(folder.resolve("2026/up"), folder);
        Files.createSymbolicLink(folder.resolve("2026/self.wiki"), folder.resolve("2026/self.wiki"));
        assertThat(files(List.of(folder))).containsExactly(page);
    }

    @Test
    void followsALinkThatIsASourceAndOneThatIsAFile() throws IOException {
        file("real/a.wiki");
        Path link = Files.createSymbolicLink(folder.resolve("ideas"), folder.resolve("real"));
        Path alias = Files.createSymbolicLink(folder.resolve("real/b.wiki"), folder.resolve("real/a.wiki"));
        assertThat(files(List.of(link))).containsExactly(link.resolve("a.wiki"), link.resolve(alias.getFileName()));
    }

    @Test
    void saysWhichFolderCannotBeSearched() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "somebody who may read everything runs this test");
        assertThatThrownBy(() -> WIKI.in(List.of(folder)))
                .isInstanceOf(CannotCheck.class)
                .hasMessageContaining("locked");
    }

    private static List<Path> files(List<Path> sources) {
        return WIKI.in(sources).files();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "=== Idea ===\n");
    }
}
