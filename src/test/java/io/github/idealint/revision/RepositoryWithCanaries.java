package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.engine.LinkScope;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A repository whose configuration names programs that leave a file when they are run. */
abstract class RepositoryWithCanaries {

    @TempDir
    Path folder;

    Path repository;
    Path canaries;

    @BeforeEach
    void aRepository() throws Exception {
        canaries = Files.createDirectory(folder.resolve("canaries"));
        repository = Files.createDirectory(folder.resolve("repository"));
        git(repository, "init", "-q");
        Files.writeString(repository.resolve("a.wiki"), "link1\n");
        commit(repository);
    }

    static boolean isChanged(Path build, String page, int offset) throws IOException {
        return isChanged(build, page, offset, "HEAD");
    }

    static boolean isChanged(Path build, String page, int offset, String revision) throws IOException {
        LinkScope scope = new Git(build).changedSince(revision, List.of(page));
        return scope.on(SourceText.decode(page, Files.readAllBytes(build.resolve(page))))
                .test(new TextRange(offset, offset + 1));
    }

    static Path program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    static void commit(Path where) throws Exception {
        git(where, "add", "-f", ".");
        git(where, "-c", "user.name=Kim", "-c", "user.email=kim@example.org", "commit", "-qm", "Change pages");
    }

    static void git(Path where, String... arguments) throws Exception {
        GitAtHand.run(where, arguments);
    }
}
