package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;

/** Checkouts of strangers: whatever program they configure writes its name to a file, which must stay away. */
@DisabledOnOs(OS.WINDOWS)
@EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
class GitProgramTest extends RepositoryWithCanaries {

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
        assertThat(earlier(repository)).containsEntry("a.wiki", "link1\n");
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
        assertThatThrownBy(() -> new Git(clone).earlier("HEAD~1", List.of(""), any -> true, 10, (path, bytes) -> {}))
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
        assertThat(earlier(bare)).containsEntry("b.wiki", "link1\n");
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
    void passesOnNoVariableOfGitsThatTheCallerHas() throws Exception {
        Path prints = program(folder.resolve("prints"), "env | grep ^GIT_ | sort | tr '\\n' ' '");
        assertThat(new GitProgram(prints, repository, Duration.ofSeconds(60))
                        .run(List.of())
                        .text())
                .isEqualTo("GIT_ALLOW_PROTOCOL=none GIT_NO_LAZY_FETCH=1 GIT_OPTIONAL_LOCKS=0 GIT_TERMINAL_PROMPT=0 ");
    }

    private List<String> seen() throws IOException {
        try (Stream<Path> files = Files.list(canaries)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> earlier(Path build) {
        Map<String, String> texts = new TreeMap<>();
        new Git(build)
                .earlier(
                        "HEAD",
                        List.of(""),
                        path -> path.endsWith(".wiki"),
                        1_000,
                        (path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private String canary(String name) throws IOException {
        return program(folder.resolve(name), "touch '" + canaries.resolve(name) + "'; exit 1")
                .toString();
    }

    private void hooks(Path where) throws IOException {
        for (String hook : List.of("post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc")) {
            program(where.resolve(".git/hooks").resolve(hook), "touch '" + canaries.resolve(hook) + "'");
        }
    }

    private static void configure(Path where, String setting, String value) throws Exception {
        git(where, "config", setting, value);
    }

    private static void attempt(Path where, String... arguments) throws Exception {
        Process git = GitAtHand.started(where, arguments);
        git.getInputStream().readAllBytes();
        git.waitFor();
    }
}
