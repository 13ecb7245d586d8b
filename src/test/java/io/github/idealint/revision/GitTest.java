package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.engine.LinkScope;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A real git in a real folder; every link on the pages is one word, {@code link1}, {@code link2} and so on. */
@EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
class GitTest {

    private static final Pattern LINK = Pattern.compile("link\\d+");

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void aRepository() throws Exception {
        repository = Files.createDirectories(folder.resolve("repository"));
        git("init", "-q");
        write("docs/a.wiki", "link1\n\nlink2\nlink3\n");
        write("b.wiki", "link4\n");
        commit();
    }

    @Test
    void findsNothingWhereNothingChanged() throws Exception {
        assertThat(changed("HEAD", "docs/a.wiki", "b.wiki")).isEmpty();
    }

    @Test
    void findsChangedAndAddedLines() throws Exception {
        write("docs/a.wiki", "link1\nlink9\nlink2 changed\nlink3\n");
        assertThat(changed("HEAD", "docs/a.wiki", "b.wiki")).containsExactly("link9", "link2");
    }

    @Test
    void findsWhatWasCommittedSinceToo() throws Exception {
        write("b.wiki", "link4\nlink5\n");
        commit();
        write("docs/a.wiki", "link1\n\nlink2\nlink3\nlink6\n");
        assertThat(changed("HEAD~1", "docs/a.wiki", "b.wiki")).containsExactly("link6", "link5");
        assertThat(changed("HEAD", "docs/a.wiki", "b.wiki")).containsExactly("link6");
    }

    @Test
    void takesAllOfANewPage() throws Exception {
        write("docs/new page.wiki", "link7\nlink8\n");
        assertThat(changed("HEAD", "docs/new page.wiki")).containsExactly("link7", "link8");
        git("add", ".");
        assertThat(changed("HEAD", "docs/new page.wiki")).containsExactly("link7", "link8");
    }

    @Test
    void findsALinkThatEndsOnAChangedLine() throws Exception {
        write("b.wiki", "link4\nend\n");
        LinkScope scope = new Git(repository).changedSince("HEAD", List.of("b.wiki"));
        var wanted = scope.on(page(repository, file("b.wiki")));
        assertThat(wanted.test(new TextRange(0, 9))).isTrue();
        assertThat(wanted.test(new TextRange(0, 6))).isFalse();
    }

    @Test
    void countsLinesAsGitDoes() throws Exception {
        write("b.wiki", "x\rx\rx\nlink1\r\nlink2\r\n");
        commit();
        write("b.wiki", "x\rx\rx\nlink1\r\nlink3\r\n");
        assertThat(changed("HEAD", "b.wiki")).containsExactly("link3");
    }

    @Test
    void isNotMisledByUsersSettings() throws Exception {
        git("config", "diff.noprefix", "true");
        git("config", "color.ui", "always");
        git("config", "diff.external", "false");
        write(".gitattributes", "*.wiki binary\n");
        write("b.wiki", "link4\nlink5\n");
        assertThat(changed("HEAD", "b.wiki")).containsExactly("link5");
    }

    @Test
    void readsNamesOfAllLetters() throws Exception {
        write("docs/Füße [1].wiki", "link1\n");
        commit();
        write("docs/Füße [1].wiki", "link1\nlink2\n");
        assertThat(changed("HEAD", "docs/Füße [1].wiki")).containsExactly("link2");
    }

    @Test
    void worksBelowTheRepositorysRoot() throws Exception {
        write("docs/a.wiki", "link1\n\nlink2\nlink3 changed\n");
        write("b.wiki", "link4\nlink5\n");
        assertThat(links(repository.resolve("docs"), "HEAD", "docs/a.wiki", "b.wiki"))
                .containsExactly("link3", "link5");
    }

    @Test
    void saysThatARevisionIsUnknown() {
        for (String revision : List.of("nowhere", "--output=x", " ")) {
            assertThatThrownBy(() -> changed(revision, "b.wiki"))
                    .isInstanceOf(GitException.class)
                    .hasMessage("'linksSince' cannot be '" + revision.strip()
                            + "': git has no such revision here. Check the name, or fetch it first.");
        }
        assertThat(repository.resolve("x")).doesNotExist();
    }

    @Test
    void saysThatACloneIsShallow() throws Exception {
        write("b.wiki", "link4\nlink5\n");
        commit();
        Path origin = repository;
        repository = folder.resolve("clone");
        run(folder, "clone", "-q", "--depth=1", origin.toUri().toString(), "clone");
        assertThatThrownBy(() -> changed("HEAD~1", "b.wiki"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("git has no such revision here. This clone is shallow")
                .hasMessageContaining("git fetch --unshallow");
        assertThat(changed("HEAD", "b.wiki")).isEmpty();
    }

    @Test
    void saysThatThereIsNoRepository() throws Exception {
        repository = Files.createDirectories(folder.resolve("bare"));
        write("b.wiki", "link1\n");
        assertThatThrownBy(() -> changed("HEAD", "b.wiki"))
                .isInstanceOf(GitException.class)
                .hasMessageStartingWith("'linksSince' needs a git repository, and there is none here");
        Files.createDirectory(file(".git"));
        assertThatThrownBy(() -> changed("HEAD", "b.wiki"))
                .isInstanceOf(GitException.class)
                .hasMessageStartingWith("'linksSince' needs a git repository, and git cannot use the one here.");
    }

    @Test
    void saysThatAPageIsOutside() throws Exception {
        Files.writeString(folder.resolve("outside.wiki"), "link1\n");
        assertThatThrownBy(() -> changed("HEAD", "../outside.wiki"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("'../outside.wiki', which is outside the repository");
    }

    @Test
    void readsNamesThatLookLikeOptionsOrSpanLines() throws Exception {
        for (String name : List.of("-z.wiki", ":a.wiki", "*.wiki", "a\tb\u0001.wiki", "c\nd.wiki", "e\"f.wiki")) {
            write(name, "link1\n");
            commit();
            write(name, "link1\nlink2\n");
            assertThat(changed("HEAD", name)).as(name).containsExactly("link2");
        }
    }

    @Test
    void takesLineEndsOfACheckoutForNoChange() throws Exception {
        write("b.wiki", "link4\nlink5\n");
        commit();
        write("b.wiki", "link4\r\nlink5\r\nlink6\r\n");
        assertThat(changed("HEAD", "b.wiki")).containsExactly("link6");
    }

    @Test
    void takesAllOfWhatWasALinkOrASubmodule() throws Exception {
        Files.createSymbolicLink(file("c.wiki"), Path.of("b.wiki"));
        run(Files.createDirectory(file("sub")), "init", "-q");
        Path own = repository;
        repository = file("sub");
        write("d.wiki", "link7\n");
        commit();
        repository = own;
        commit();
        assertThat(changed("HEAD", "sub/d.wiki", "c.wiki")).containsExactly("link7", "link4");
    }

    @Test
    void findsTheRepositoryFromAFolderBehindALink() throws Exception {
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), file("docs"));
        write("docs/a.wiki", "link1\n\nlink2\nlink3 changed\n");
        assertThat(new Git(linked)
                        .changedSince("HEAD", List.of("a.wiki"))
                        .on(SourceText.of("a.wiki", "link1\n\nlink2\nlink3 changed\n"))
                        .test(new TextRange(0, 5)))
                .isFalse();
    }

    @Test
    void saysThatACloneIsPartial() throws Exception {
        git("config", "uploadpack.allowFilter", "true");
        write("b.wiki", "link5\n");
        commit();
        Path origin = repository;
        repository = folder.resolve("clone");
        run(folder, "clone", "-q", "--filter=blob:none", origin.toUri().toString(), "clone");
        assertThatThrownBy(() -> changed("HEAD~1", "b.wiki"))
                .isInstanceOf(GitException.class)
                .hasMessageStartingWith("'linksSince' needs the earlier text of the pages, and git cannot show it.")
                .hasMessageContaining(" If this clone was made with '--filter', clone the repository without it");
    }

    private List<String> changed(String revision, String... names) throws IOException {
        return links(repository, revision, names);
    }

    /** The links on changed lines, in the order of the files. */
    private List<String> links(Path build, String revision, String... names) throws IOException {
        List<SourceText> pages = new ArrayList<>();
        for (String name : names) {
            pages.add(page(build, file(name)));
        }
        LinkScope scope = new Git(build)
                .changedSince(revision, pages.stream().map(SourceText::path).toList());
        return pages.stream()
                .flatMap(page -> LINK.matcher(page.text())
                        .results()
                        .filter(link -> scope.on(page).test(new TextRange(link.start(), link.end())))
                        .map(link -> link.group()))
                .toList();
    }

    private static SourceText page(Path folder, Path file) throws IOException {
        String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
        return SourceText.decode(path, Files.readAllBytes(file));
    }

    private Path file(String name) {
        return repository.resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    private void commit() throws Exception {
        git("add", ".");
        git("-c", "user.name=Kim", "-c", "user.email=kim@example.org", "commit", "-qm", "Change pages");
    }

    private void git(String... arguments) throws Exception {
        run(repository, arguments);
    }

    private static void run(Path where, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }
}
