package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.idealint.run.FolderEntry.Kind;
import io.github.idealint.run.IdeaFiles.FoundFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeaFilesTest {

    private static final IdeaFiles WIKI = IdeaFiles.of(List.of("**/*.wiki"), List.of("**/old/**"));

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

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
    void namesWhatLooksLikeAPageButIsNone() throws Exception {
        Path page = file("good.wiki");
        Path otherCase = file("2027/GOOD.WIKI");
        Path folder1 = Files.createDirectories(folder.resolve("project.wiki"));
        Path inside = file("project.wiki/b.wiki");
        Path dangling = Files.createSymbolicLink(folder.resolve("c.wiki"), folder.resolve("nothing"));
        Path elsewhere = Files.createDirectories(other.resolve("ideas"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("2027"));
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("nothing"));
        file("2027/notes.TXT");
        file("old/OLD.WIKI");
        assertThat(WIKI.in(List.of(folder)))
                .isEqualTo(new FoundFiles(
                        List.of(page, inside),
                        List.of(),
                        List.of(
                                new FolderEntry(otherCase, Kind.OTHER_CASE),
                                new FolderEntry(dangling, Kind.BROKEN_LINK),
                                new FolderEntry(linked, Kind.LINK_OUT),
                                new FolderEntry(folder1, Kind.FOLDER))));
    }

    @Test
    void namesAFolderOfTheCheckoutThatALinkLeadsTo() throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        file("ideas/a.wiki");
        file("past/b.wiki");
        Path linked = Files.createSymbolicLink(folder.resolve("ideas/past"), folder.resolve("past"));
        assertThat(WIKI.in(List.of(folder.resolve("ideas"))).skipped())
                .containsExactly(new FolderEntry(linked, Kind.LINKED_FOLDER));
    }

    @Test
    void takesNoFolderForAPageWhereAnythingIsOne() throws IOException {
        Path page = file("2027/summer/a");
        assertThat(IdeaFiles.of(List.of("**"), List.of()).in(List.of(folder)))
                .isEqualTo(new FoundFiles(List.of(page), List.of(), List.of()));
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void namesAPipe() throws Exception {
        Path pipe = folder.resolve("pipe.wiki");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertThat(WIKI.in(List.of(folder)).skipped()).containsExactly(new FolderEntry(pipe, Kind.SPECIAL));
        assertThat(WIKI.in(List.of(pipe)).barren()).containsExactly(pipe);
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

    @ParameterizedTest
    @CsvSource({
        "**/*.wiki, a.wiki",
        "**/*.wiki, 2026/summer/a.wiki",
        "*.wiki, a.wiki",
        "2026/**, 2026/a.wiki",
        "2026/**, 2026/summer/a.wiki",
        "2026/, 2026/summer/a.wiki",
        "**, 2026/a.wiki",
        "**/summer/*, summer/a.wiki",
        "**/summer/*, 2026/x/summer/a.wiki",
        "202?/*.wiki, 2026/a.wiki",
        "a**b.wiki, a-x-b.wiki",
        "drafts\\*.wiki, drafts/a.wiki",
        "' **/*.wiki ', a.wiki",
        "(a+)+$.wiki, (a+)+$.wiki"
    })
    void takesAPathThatFits(String pattern, String path) {
        assertThat(fits(pattern, path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "**/*.wiki, a.wikitext",
        "**/*.wiki, a.WIKI",
        "*.wiki, 2026/a.wiki",
        "2026/**, 12026/a.wiki",
        "**/summer/*, midsummer/a.wiki",
        "**/summer/*, summer/x/a.wiki",
        "202?/*.wiki, 202/a.wiki",
        "?.wiki, /.wiki",
        "a**b.wiki, a/x/b.wiki",
        "(a+)+$.wiki, aaa.wiki"
    })
    void leavesOutAPathThatDoesNotFit(String pattern, String path) {
        assertThat(fits(pattern, path)).isFalse();
    }

    @Test
    void deepPathsTakeNoTime() {
        assertThat(fits("**/a/**/a/**/*.wiki", "a/".repeat(200) + "b.md")).isFalse();
    }

    private static boolean fits(String pattern, String path) {
        return IdeaFiles.of(List.of(pattern), List.of()).isWanted(path);
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
