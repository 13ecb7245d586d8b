package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are ended by force leave each file whole, the old or the new one, and no heap of drafts. */
@Timeout(600)
class KilledGoalsTest {

    private static final List<String> WRITTEN = List.of(
            "target/idealint/idealint.sarif",
            "target/idealint/preview/Outreachy 2027.html",
            "target/idealint/ideas.json",
            "target/idealint/ideas.csv",
            "target/new/Idea.wiki",
            "cache/last.tsv");

    @TempDir
    private Path folder;

    @BeforeEach
    void pages() throws IOException {
        for (String pages : List.of("a", "b")) {
            StringBuilder round = new StringBuilder("== Ideas ==\n");
            for (int i = 0; i < 40; i++) {
                round.append("{{:Idea ").append(i).append("}}\n");
                write(pages + "/Idea " + i + ".wiki", idea(pages, i));
            }
            write(pages + "/Outreachy 2027.wiki", round.toString());
        }
    }

    @Test
    void leaveWholeFilesWheneverTheyAreEnded() throws Exception {
        Map<String, String> one = written("a");
        Map<String, String> other = written("b");
        assertThat(one.keySet()).containsAll(WRITTEN);
        assertThat(one).doesNotContainEntry("cache/last.tsv", other.get("cache/last.tsv"));

        Random random = new Random(9);
        for (int moment = 0; moment < 4; moment++) {
            kill(moment * 9, random.nextInt(120));
            Map<String, String> found = files();
            found.keySet().removeIf(file -> file.endsWith(".tmp"));
            found.forEach((file, text) ->
                    assertThat(List.of(one.get(file), other.get(file))).as(file).contains(text));
        }

        assertThat(files().keySet().stream().filter(file -> file.endsWith(".tmp")))
                .hasSizeLessThanOrEqualTo(4);
        makeDraftsOld();
        assertThat(written("a")).isEqualTo(one);
    }

    @Test
    void writeOverEachOtherWithoutMixing() throws Exception {
        Map<String, String> one = written("a");
        Map<String, String> other = written("b");

        List<Process> runs = new ArrayList<>();
        for (String pages : List.of("a", "b", "a")) {
            runs.add(start(4, pages, pages.equals("a") ? "b" : "a"));
        }
        for (Process run : runs) {
            assertThat(run.inputReader().lines()).hasSize(20).doesNotContain("cannot");
            assertThat(run.waitFor()).isZero();
        }

        assertThat(files().keySet()).isEqualTo(one.keySet());
        files().forEach((file, text) ->
                assertThat(List.of(one.get(file), other.get(file))).as(file).contains(text));
    }

    private void kill(int lines, int millis) throws Exception {
        Process run = start(1_000, "a", "b");
        BufferedReader printed = run.inputReader();
        for (int i = 0; i <= lines; i++) {
            assertThat(printed.readLine()).isNotNull();
        }
        Thread.sleep(millis);
        run.destroyForcibly().waitFor();
    }

    /** Those that the runs left, and one for sure. */
    private void makeDraftsOld() throws IOException {
        String kind = Integer.toHexString("ideas.json".hashCode());
        write("target/idealint/idealint-" + kind + "-left.tmp", "[");
        for (String file : files().keySet()) {
            if (file.endsWith(".tmp")) {
                Files.setLastModifiedTime(
                        folder.resolve(file), FileTime.from(Instant.now().minus(Duration.ofDays(1))));
            }
        }
    }

    /** What one whole run over some pages leaves. */
    private Map<String, String> written(String pages) throws Exception {
        Process run = start(1, pages);
        assertThat(run.inputReader().lines()).containsExactly("sarif", "preview", "export", "new", "history");
        assertThat(run.waitFor()).isZero();
        return files();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String top : List.of("target", "cache")) {
            try (Stream<Path> files = Files.walk(folder.resolve(top))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    found.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    private Process start(int rounds, String... pages) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessRun.class.getName(),
                folder.toString(),
                "" + rounds));
        command.addAll(List.of(pages));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String idea(String pages, int number) {
        return """
                === Idea %d of %s ===

                '''Summary:''' Let users choose the colours of the console.

                %s

                '''Details:'''
                * Skill level: easy
                * Language: C
                * Mentor: Dana Ruiz <dana@example.org>
                """.formatted(number, pages, "The colours are constants in a header file. ".repeat(30));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
