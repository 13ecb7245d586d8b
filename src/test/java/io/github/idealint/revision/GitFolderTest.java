package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.MessageSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Checkouts as git makes them are used; those whose parts a stranger has made lead elsewhere are refused. */
@DisabledOnOs(OS.WINDOWS)
@EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
class GitFolderTest {

    @TempDir
    private Path given;

    private Path folder;
    private Path repository;

    @BeforeEach
    void aRepository() throws Exception {
        folder = given.toRealPath();
        repository = Files.createDirectory(folder.resolve("repository"));
        GitAtHand.run(repository, "init", "-q");
        commit(repository);
    }

    @Test
    void takesARepositoryAsGitMakesIt() throws Exception {
        Files.createSymbolicLink(repository.resolve(".git/hooks/pre-commit"), repository.resolve("a.wiki"));
        Files.createSymbolicLink(repository.resolve(".git/.#HEAD"), Path.of("kim@example.org.42"));
        Files.writeString(repository.resolve(".git/objects/info/alternates"), "# none\n\n");
        GitFolder.check(repository);
        changed(repository);
    }

    @Test
    void takesAWorktreeOfAnotherClone() throws Exception {
        GitAtHand.run(repository, "worktree", "add", "-q", "../tree", "-b", "other");
        GitFolder.check(folder.resolve("tree"));
        changed(folder.resolve("tree"));
    }

    @Test
    void takesASubmodule() throws Exception {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        GitAtHand.run(whole, "init", "-q");
        GitAtHand.run(
                whole, "-c", "protocol.file.allow=always", "submodule", "add", "-q", repository.toString(), "sub");
        GitFolder.check(whole.resolve("sub"));
        changed(whole.resolve("sub"));
    }

    @Test
    void refusesLinksInPlaceOfItsParts() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "a-token\n");
        for (String part :
                List.of("shallow", "packed-refs", "config", "HEAD", "refs/heads/x", "objects/info/alternates")) {
            Path link = repository.resolve(".git").resolve(part);
            Path aside = folder.resolve("aside");
            if (Files.exists(link)) {
                Files.move(link, aside);
            }
            Files.createSymbolicLink(link, secret);
            assertRefused(repository, "'.git/" + part + "'");
            Files.delete(link);
            if (Files.exists(aside)) {
                Files.move(aside, link);
            }
        }
        GitFolder.check(repository);
    }

    @Test
    void refusesFoldersThatAreLinks() throws Exception {
        Path objects = Files.move(repository.resolve(".git/objects"), folder.resolve("objects"));
        Files.createSymbolicLink(repository.resolve(".git/objects"), objects);
        assertRefused(repository, "'.git/objects'");
        Path git = Files.move(repository.resolve(".git"), folder.resolve("git"));
        Files.createSymbolicLink(repository.resolve(".git"), git);
        assertRefused(repository, "'.git'");
    }

    @Test
    void refusesObjectsOfOtherPlaces() throws Exception {
        Files.writeString(repository.resolve(".git/objects/info/alternates"), "/home/kim/other/.git/objects\n");
        assertRefused(repository, "'.git/objects/info/alternates'");
    }

    @Test
    void refusesAFolderElsewhereThatDoesNotNameTheCheckout() throws Exception {
        GitAtHand.run(repository, "worktree", "add", "-q", "../tree", "-b", "other");
        Path planted = Files.createDirectory(folder.resolve("planted"));
        for (String place : List.of(
                repository.resolve(".git").toString(),
                "../repository/.git/worktrees/tree",
                folder.resolve("nowhere").toString(),
                "\0")) {
            Files.writeString(planted.resolve(".git"), "gitdir: " + place + "\n");
            assertRefused(planted, "does not point back to this checkout");
        }
    }

    @Test
    void refusesSharedPartsElsewhere() throws Exception {
        Path planted = Files.createDirectories(folder.resolve("planted/own/worktrees/tree"));
        Files.writeString(folder.resolve("planted/.git"), "gitdir: own/worktrees/tree\n");
        Files.writeString(planted.resolve("gitdir"), "../../../.git\n");
        Files.writeString(planted.resolve("commondir"), repository.resolve(".git") + "\n");
        assertRefused(folder.resolve("planted"), "does not point back to this checkout");
    }

    @Test
    void saysWhatToDo() throws Exception {
        List<String> messages = new ArrayList<>();
        Path alternates = repository.resolve(".git/objects/info/alternates");
        Files.writeString(alternates, "/home/kim/other/.git/objects\n");
        messages.add(refusal());
        Files.delete(alternates);
        Files.createSymbolicLink(repository.resolve(".git/shallow"), repository.resolve("a.wiki"));
        messages.add(refusal());
        Files.move(repository.resolve(".git"), folder.resolve("git"));
        Files.writeString(repository.resolve(".git"), "gitdir: ../git\n");
        messages.add(refusal());
        MessageSnapshot.matches("run git folders", String.join("\n", messages));
    }

    private String refusal() {
        return catchThrowable(() -> GitFolder.check(repository)).getMessage();
    }

    private static void assertRefused(Path top, String why) {
        assertThatThrownBy(() -> changed(top))
                .as(why)
                .isInstanceOf(GitException.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain("a-token");
    }

    private static void changed(Path top) {
        assertThat(new Git(top).changedSince("HEAD", List.of("a.wiki"))).isNotNull();
    }

    private static void commit(Path where) throws Exception {
        Files.writeString(where.resolve("a.wiki"), "link1\n");
        GitAtHand.run(where, "add", ".");
        GitAtHand.run(where, "-c", "user.name=Kim", "-c", "user.email=kim@example.org", "commit", "-qm", "Add a page");
    }
}
