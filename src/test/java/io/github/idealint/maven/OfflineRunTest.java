package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in which every socket and every look-up of a name is a trap. */
class OfflineRunTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aPageWithLinks() throws IOException {
        Files.writeString(folder.resolve("a.wiki"), """
                === Colour picker ===

                * https://lantern.example.org/docs
                * http://127.0.0.1:8080/docs
                """);
    }

    @Test
    void opensNoSocketAndLooksUpNoName() throws Exception {
        assertThat(run("true")).containsExactly("done");
    }

    @Test
    void wouldFallIntoTheTrapsOtherwise() throws Exception {
        assertThat(run("false")).contains("socket").doesNotContain("done");
    }

    private List<String> run(String offline) throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OfflineRun.class.getName(),
                        folder.toString(),
                        offline)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
