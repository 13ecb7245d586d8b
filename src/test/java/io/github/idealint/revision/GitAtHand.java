package io.github.idealint.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The git of this machine, if it has one: a machine with a JDK and Maven and nothing else has none. */
public final class GitAtHand {

    private GitAtHand() {}

    static boolean isThere() {
        try {
            return new ProcessBuilder("git", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs git in a folder, signing nothing and leaving ends of lines as they are. */
    public static void run(Path where, String... arguments) throws Exception {
        Process git = started(where, arguments);
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }

    static Process started(Path where, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
