package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.engine.LinkScope;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Checkouts of strangers: whatever program they configure writes its name to a file, which must stay away. */
@DisabledOnOs(OS.WINDOWS)
@EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
class GitProgramTest {

    @TempDir
    private Path folder;

    private Path repository;
    private Path canaries;

    @BeforeEach
    void aRepository() throws Exception {
        canaries = Files.createDirectory(folder.resolve("canaries"));
        repository = Files.createDirectory(folder.resolve("repository"));
        git(repository, "init", "-q");
        Files.writeString(repository.resolve("a.wiki"), "link1\n");
        commit(repository);
    }

    @Test
    void runsNoProgramThatTheConfigurationNames() throws Exception {
        Files.writeString(repository.resolve(".gitattributes"), "* filter=canary diff=canary ident text\n");
        for (String setting : List.of(
                "core.fsmonitor",
                "core.pager",
                "pager.ls-tree",
                "pager.cat-file",
                "pager.rev-parse",
                "core.editor",
                "core.askPass",
                "core.sshCommand",
                "core.gitProxy",
                "core.alternateRefsCommand",
                "credential.helper",
                "gpg.program",
                "diff.external",
                "diff.canary.command",
                "diff.canary.textconv",
                "filter.canary.clean",
                "filter.canary.smudge",
                "filter.canary.process",
                "alias.ls-tree",
                "alias.cat-file")) {
            configure(repository, setting, (setting.startsWith("alias") ? "!" : "") + canary(setting));
        }
        hooks(repository);
        Files.writeString(repository.resolve("a.wiki"), "link1\nlink2\n");

        assertThat(isChanged(repository, "a.wiki", 0)).isFalse();
        assertThat(isChanged(repository, "a.wiki", 6)).isTrue();
        assertThat(seen()).isEmpty();

        attempt(repository, "status");
        assertThat(seen()).contains("core.fsmonitor");
    }

    @Test
    void fetchesNothingForAPartialClone() throws Exception {
        git(repository, "config", "uploadpack.allowFilter", "true");
        Files.writeString(repository.resolve("a.wiki"), "link2\n");
        commit(repository);
        Path clone = folder.resolve("clone");
        git(folder, "clone", "-q", "--filter=blob:none", repository.toUri().toString(), clone.toString());
        configure(clone, "remote.origin.uploadpack", canary("uploadpack"));
        configure(clone, "core.sshCommand", canary("ssh"));
        configure(clone, "core.alternateRefsCommand", canary("alternates"));
        configure(clone, "protocol.allow", "always");
        configure(clone, "protocol.file.allow", "always");
        hooks(clone);

        assertThatThrownBy(() -> isChanged(clone, "a.wiki", 0, "HEAD~1"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("If this clone was made with '--filter'");
        assertThat(seen()).isEmpty();

        attempt(clone, "cat-file", "-p", "HEAD~1:a.wiki");
        assertThat(seen()).contains("uploadpack");
    }

    @Test
    void passesOverARepositoryAmongTheFilesOfABranch() throws Exception {
        Path bare = Files.createDirectories(repository.resolve("docs"));
        git(bare, "init", "-q", "--bare", ".");
        for (String setting : List.of("core.fsmonitor", "core.pager", "diff.external")) {
            configure(bare, setting, canary(setting));
        }
        git(bare, "config", "core.bare", "false");
        git(bare, "config", "core.worktree", bare.toString());
        Files.writeString(bare.resolve("b.wiki"), "link1\n");
        commit(repository);
        Files.writeString(bare.resolve("b.wiki"), "link1\nlink2\n");

        assertThat(isChanged(bare, "b.wiki", 0)).isFalse();
        assertThat(isChanged(bare, "b.wiki", 6)).isTrue();
        assertThat(seen()).isEmpty();
    }

    @Test
    void takesNoProgramFromAFolderThatIsNotNamedWhole() throws Exception {
        Path own = program(Files.createDirectory(folder.resolve("bin")).resolve("git"), "exit 0");
        String here = Path.of("").toAbsolutePath().relativize(own.getParent()).toString();

        assertThat(GitProgram.onPath(String.join(File.pathSeparator, "", ".", here)))
                .isEmpty();
        assertThat(GitProgram.onPath(String.join(
                        File.pathSeparator,
                        "",
                        here,
                        repository.toString(),
                        own.getParent().toString(),
                        "/usr/bin")))
                .contains(own);
    }

    @Test
    void waitsNoLongerThanItsTimeEvenForWhatOutlivesIt() throws Exception {
        Path slow = program(folder.resolve("slow"), "sleep 30 & exit 0");
        long started = System.nanoTime();
        GitProgram git = new GitProgram(slow, repository, Duration.ofMillis(300));

        assertThatThrownBy(() -> git.run(List.of("rev-parse")))
                .isInstanceOf(GitException.class)
                .hasMessage("'linksSince' needs the lines that changed, and git did not list them within 0 s."
                        + " Run it again, or leave out 'linksSince'.");
        assertThatThrownBy(() -> git.talk(List.of("cat-file"), (input, output) -> output.read()))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("did not list them");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(25));
    }

    @Test
    void passesOnNoVariableOfGitsThatTheCallerHas() throws Exception {
        Path prints = program(folder.resolve("prints"), "env | grep ^GIT_ | sort | tr '\\n' ' '");
        assertThat(new GitProgram(prints, repository, Duration.ofSeconds(60))
                        .run(List.of())
                        .text())
                .isEqualTo("GIT_ALLOW_PROTOCOL=none GIT_NO_LAZY_FETCH=1 GIT_OPTIONAL_LOCKS=0 GIT_TERMINAL_PROMPT=0 ");
    }

    @Test
    void showsNothingOfWhatGitComplainsAbout() throws Exception {
        Path failing = program(folder.resolve("failing"), "echo 'fatal: bad line: a-token' >&2; exit 3");
        GitProgram git = new GitProgram(failing, repository, Duration.ofSeconds(60));

        assertThat(git.run(List.of())).isEqualTo(new GitProgram.Output(3, ""));
        assertThatThrownBy(() -> git.talk(List.of(), (input, output) -> {
                    throw new IOException("ended");
                }))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("and git cannot show it.")
                .message()
                .doesNotContain("a-token");
    }

    @Test
    void showsNothingOfFilesThatGitCannotRead() throws Exception {
        for (String part : List.of("shallow", "HEAD", "config")) {
            Path file = repository.resolve(".git").resolve(part);
            byte[] good = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            Files.writeString(file, "[a-token");
            assertThatThrownBy(() -> isChanged(repository, "a.wiki", 0))
                    .as(part)
                    .isInstanceOf(GitException.class)
                    .message()
                    .startsWith("'linksSince'")
                    .doesNotContain("a-token")
                    .doesNotContain("fatal");
            Files.write(file, good);
        }
    }

    @Test
    void waitsForNoErrorsThatFillTheirPipe() throws Exception {
        Path noisy = program(folder.resolve("noisy"), "exec 1>&-; head -c 200000 /dev/zero >&2");
        GitProgram git = new GitProgram(noisy, repository, Duration.ofSeconds(60));
        assertThat(git.run(List.of()).isGood()).isTrue();
    }

    @Test
    void saysWhyItIsOfNoUse() throws Exception {
        Path failing = program(folder.resolve("failing"), "echo 'fatal: no' >&2; exit 3");
        Path slow = program(folder.resolve("slow"), "exec sleep 30");
        GitProgram broken = new GitProgram(failing, repository, Duration.ofSeconds(60));
        MessageSnapshot.matches(
                "run git",
                Stream.<ThrowingCallable>of(
                                () -> GitProgram.over(repository, ""),
                                () -> new GitProgram(folder.resolve("nothing"), repository, Duration.ofSeconds(60))
                                        .run(List.of()),
                                () -> broken.talk(List.of(), (input, output) -> {
                                    throw new IOException("ended");
                                }),
                                () -> new GitProgram(slow, repository, Duration.ofSeconds(1)).run(List.of()))
                        .map(call -> catchThrowable(call).getMessage().replaceAll("\\(Cannot run .*\\)", "(…)"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void saysThatAProgramCannotBeStarted() {
        GitProgram git = new GitProgram(folder.resolve("nothing"), repository, Duration.ofSeconds(60));
        assertThatThrownBy(() -> git.run(List.of()))
                .isInstanceOf(GitException.class)
                .hasMessageStartingWith("'linksSince' needs git, which cannot be started (");
    }

    private static boolean isChanged(Path build, String page, int offset) throws IOException {
        return isChanged(build, page, offset, "HEAD");
    }

    private static boolean isChanged(Path build, String page, int offset, String revision) throws IOException {
        LinkScope scope = new Git(build).changedSince(revision, List.of(page));
        return scope.on(SourceText.decode(page, Files.readAllBytes(build.resolve(page))))
                .test(new TextRange(offset, offset + 1));
    }

    private List<String> seen() throws IOException {
        try (Stream<Path> files = Files.list(canaries)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String canary(String name) throws IOException {
        return program(folder.resolve(name), "touch '" + canaries.resolve(name) + "'; exit 1")
                .toString();
    }

    private static Path program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private void hooks(Path where) throws IOException {
        for (String hook : List.of("post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc")) {
            program(where.resolve(".git/hooks").resolve(hook), "touch '" + canaries.resolve(hook) + "'");
        }
    }

    private static void configure(Path where, String setting, String value) throws Exception {
        git(where, "config", setting, value);
    }

    private static void commit(Path where) throws Exception {
        git(where, "add", "-f", ".");
        git(where, "-c", "user.name=Kim", "-c", "user.email=kim@example.org", "commit", "-qm", "Change pages");
    }

    private static void git(Path where, String... arguments) throws Exception {
        Process git = started(where, arguments);
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }

    private static void attempt(Path where, String... arguments) throws Exception {
        Process git = started(where, arguments);
        git.getInputStream().readAllBytes();
        git.waitFor();
    }

    private static Process started(Path where, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
