package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Baselines where the authors of pages are judged: those that they could change are refused. */
class BaselineOfBranchTest {

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void writePage() throws Exception {
        Files.createDirectories(folder.resolve("branch/ideas"));
        Files.createDirectories(folder.resolve("branch/known"));
        Files.writeString(folder.resolve("branch/ideas/a.wiki"), """
                === Boot timer ===

                '''Summary:''' Time each step of the boot

                Guests are slow, and nobody knows why.

                '''Links:'''
                * [https://lantern.example.net/boot.c The code]

                '''Details:'''
                * Skill level: easy
                * Language: C
                * Mentor: Ada Quill <ada@lantern.example.net>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ideas/.git", "ideas/.mvn", "known/.git", "ideas/.git known/.git"})
    void noMarkOfABranchPartsItFromItsPages(String marks) throws Exception {
        write("branch/known/b.json");
        for (String mark : (".git " + marks).split(" ")) {
            Files.createDirectory(folder.resolve("branch").resolve(mark));
        }

        assertThatThrownBy(() -> check("branch/known/b.json"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("is in the checkout of the pages");
    }

    @Test
    void oneOutsideIsUsed() throws Exception {
        write("known.json");
        Files.createDirectory(folder.resolve("branch/.git"));

        check("known.json");

        assertThat(log.lines).anyMatch(line -> line.endsWith("Not counted: 1 known."));
    }

    private void write(String file) throws Exception {
        run(new BaselineMojo(), file, Map.of());
    }

    private void check(String file) throws Exception {
        run(new CheckMojo(), file, Map.of("allowSuppressions", "false"));
    }

    private void run(PageMojo goal, String file, Map<String, Object> more) throws Exception {
        Map<String, Object> all = new HashMap<>(Map.of("offline", "true", "profile", "qemu-2020"));
        all.put("sources", List.of(folder.resolve("branch/ideas").toFile()));
        all.put("baseline", folder.resolve(file).toFile());
        all.putAll(more);
        new Stage(folder, log).ready(goal, all).execute();
    }
}
