package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.baseline.BaselineFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A baseline is whole whenever the run that writes it is ended by force: the old one or the new one. */
@Timeout(300)
class KilledBaselineTest {

    private static final int RUNS = 4;

    @TempDir
    private Path folder;

    @Test
    void isWholeWheneverItsWriterIsEnded() throws Exception {
        for (String pages : List.of("a", "b")) {
            Path file = folder.resolve(pages).resolve("ideas.wiki");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    IntStream.range(0, 400)
                            .mapToObj(i -> "=== Idea " + i + " ===\n* Skill level: level " + pages + i + "\n")
                            .collect(Collectors.joining()));
        }
        Random random = new Random(5);
        for (int run = 0; run < RUNS; run++) {
            Process writer = start();
            assertThat(writer.inputReader().readLine()).isEqualTo("written");
            Thread.sleep(random.nextInt(200));
            writer.destroyForcibly().waitFor();
            assertThat(BaselineFormat.read(Files.readString(folder.resolve("idealint-baseline.json")))
                            .size())
                    .isGreaterThanOrEqualTo(400);
        }
        try (Stream<Path> drafts = Files.list(folder)) {
            assertThat(drafts.filter(file -> file.toString().endsWith(".tmp"))).hasSizeLessThanOrEqualTo(RUNS);
        }
    }

    private Process start() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Writes the baseline of one folder of pages and of another by turns, until it is ended. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws AbstractMojoExecutionException {
            Path folder = Path.of(arguments[0]);
            for (int round = 0; round < 1_000; round++) {
                Path pages = folder.resolve(round % 2 == 0 ? "a" : "b");
                new Stage(folder, new RecordingLog())
                        .ready(
                                new BaselineMojo(),
                                Map.of("offline", "true", "profile", "qemu-2020", "sources", List.of(pages.toFile())))
                        .execute();
                System.out.println("written");
            }
        }
    }
}
