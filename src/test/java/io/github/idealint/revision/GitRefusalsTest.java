package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where git cannot say what changed, the reason is given. */
class GitRefusalsTest extends RepositoryOfPages {

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
    void saysThatATagStandsInForABranch() throws Exception {
        git("update-ref", "refs/remotes/origin/main", "HEAD");
        write("b.wiki", "link4\nlink5\n");
        commit();
        git("tag", "origin/main");
        for (String revision : List.of("origin/main", "origin/main~1", "origin/main^{commit}", "origin/main@{0}")) {
            assertThatThrownBy(() -> changed(revision, "b.wiki"))
                    .isInstanceOf(GitException.class)
                    .hasMessage(
                            "'linksSince' cannot be '" + revision + "': here it names both 'refs/tags/origin/main' and"
                                    + " 'refs/remotes/origin/main'. Write the one that you mean in full.");
        }
        assertThat(changed("refs/remotes/origin/main", "b.wiki")).containsExactly("link5");
        assertThat(changed("refs/tags/origin/main", "b.wiki")).isEmpty();
    }

    @Test
    void saysThatACloneIsShallow() throws Exception {
        write("b.wiki", "link4\nlink5\n");
        commit();
        Path origin = repository;
        repository = folder.resolve("clone");
        GitAtHand.run(folder, "clone", "-q", "--depth=1", origin.toUri().toString(), "clone");
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
    void saysThatACloneIsPartial() throws Exception {
        git("config", "uploadpack.allowFilter", "true");
        write("b.wiki", "link5\n");
        commit();
        Path origin = repository;
        repository = folder.resolve("clone");
        GitAtHand.run(
                folder, "clone", "-q", "--filter=blob:none", origin.toUri().toString(), "clone");
        assertThatThrownBy(() -> changed("HEAD~1", "b.wiki"))
                .isInstanceOf(GitException.class)
                .hasMessageStartingWith("'linksSince' needs the earlier text of the pages, and git cannot show it.")
                .hasMessageContaining(" If this clone was made with '--filter', clone the repository without it");
    }
}
