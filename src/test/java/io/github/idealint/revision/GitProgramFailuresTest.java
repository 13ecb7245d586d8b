package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.MessageSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A git that fails, hangs or cannot be started, and what is shown of it. */
class GitProgramFailuresTest extends RepositoryWithCanaries {

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
}
