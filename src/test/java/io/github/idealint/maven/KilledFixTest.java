package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of {@code fix} that are ended by force leave each page whole, as it was or as it should be. So many moments are tried
 * as {@code -Dfix.kills=200} says.
 */
@Timeout(3_600)
class KilledFixTest {

    private static final int PAGES = 20;
    private static final String IDEA = """
            === Tide table %d ===

            '''Summary:''' Show when the tide turns

            %s

            '''Links:'''
            * [https://example.org/tides Tides]

            '''Details:'''
            * Skill level: beginner
            * Language: C
            * Mentor: Ada Doe <ada@example.org>
            """;

    @TempDir
    private Path folder;

    @Test
    void leavesWholePagesWheneverItIsEnded() throws Exception {
        List<String> ebb = pages("ebb");
        List<String> flood = pages("flood");
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(page(i), ebb.get(i));
        }
        Random random = new Random(4);
        int changed = 0;
        for (int moment = 0; moment < Integer.getInteger("fix.kills", 5); moment++) {
            List<String> before = found();
            kill(random.nextInt(4), random.nextInt(150));
            List<String> after = found();
            for (int i = 0; i < PAGES; i++) {
                assertThat(after.get(i)).isIn(ebb.get(i), flood.get(i));
            }
            changed += after.equals(before) ? 0 : 1;
        }
        assertThat(changed).isPositive();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("Tide \\d+\\.wiki|idealint-.*\\.tmp|cache"));
        }
    }

    private void kill(int runs, int millis) throws Exception {
        Process process = start();
        BufferedReader printed = process.inputReader();
        for (int i = 0; i <= runs; i++) {
            assertThat(printed.readLine()).isEqualTo("run");
        }
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessFix.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path page(int number) {
        return folder.resolve("Tide " + number + ".wiki");
    }

    private List<String> found() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            texts.add(Files.readString(page(i)));
        }
        return texts;
    }

    private static List<String> pages(String word) {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(IDEA.formatted(i, ("Of " + word + " and moon, page " + i + ".\n").repeat(60)));
        }
        return pages;
    }
}
