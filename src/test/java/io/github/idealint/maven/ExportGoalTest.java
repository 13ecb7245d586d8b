package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the goal over real files. */
class ExportGoalTest {

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void pages() throws IOException {
        idea("A.wiki", "Colour picker");
        idea("B.wiki", "Boot timer");
        write("Outreachy 2027.wiki", "{{:B}}\n");
    }

    @Test
    void writesBothFilesAndSaysSo() throws Exception {
        run(Map.of());
        assertThat(log.lines)
                .containsExactly(
                        "INFO idealint 1.2.3, profile qemu-2020 (chosen by the layout of the pages),"
                                + " no configuration file",
                        "INFO Exported 2 ideas: target/idealint/ideas.json, target/idealint/ideas.csv");
        assertThat(titles()).containsExactly("Boot timer", "Colour picker");
        assertThat(written("ideas.csv").lines()).hasSize(3);
        assertThat(folder.resolve("target/idealint")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void masksAddressesUnlessTold() throws Exception {
        run(Map.of());
        assertThat(written("ideas.json")).contains("d[…]@example.org").doesNotContain("dana@");
        run(Map.of("addresses", "Full"));
        assertThat(written("ideas.json")).contains("dana@example.org");
        run(Map.of("addresses", "none"));
        assertThat(written("ideas.json")).doesNotContain("example.org");
    }

    @Test
    void writesTheSameBytesEachTime() throws Exception {
        run(Map.of());
        byte[] first = Files.readAllBytes(folder.resolve("target/idealint/ideas.csv"));
        run(Map.of());
        assertThat(folder.resolve("target/idealint/ideas.csv")).hasBinaryContent(first);
    }

    @Test
    void writesWhatIsAskedForWhereItIsAskedFor() throws Exception {
        run(Map.of(
                "formats",
                List.of("CSV", "csv"),
                "outputDirectory",
                folder.resolve("out").toFile()));
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/ideas.csv");
        assertThat(folder.resolve("out/ideas.json")).doesNotExist();
        assertThat(log.lines).endsWith("INFO Exported 2 ideas: out/ideas.csv");
    }

    @Test
    void passesOverFaultsOfPages() throws Exception {
        write("B.wiki", "== Boot timer ==\n\n* Skill level: heroic\n* Mentor: Dana <dana@example,org>\n");
        run(Map.of());
        assertThat(titles()).containsExactly("Boot timer", "Colour picker");
        assertThat(log.lines).noneMatch(line -> line.startsWith("ERROR") || line.startsWith("WARN"));
    }

    @Test
    void tellsWhichPagesItCouldNotRead() throws Exception {
        Files.write(folder.resolve("C.wiki"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'x'});
        run(Map.of());
        assertThat(log.lines).anyMatch(line -> line.startsWith("WARN C.wiki is not exported: "));
        assertThat(log.lines.get(log.lines.size() - 1)).startsWith("INFO Exported 2 ideas: ");
    }

    @Test
    void objectsToWhatItDoesNotKnow() {
        assertThatThrownBy(() -> run(Map.of("formats", List.of("jsn"))))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("idealint cannot run: the parameter 'formats' cannot be 'jsn';"
                        + " use 'json' or 'csv'. Did you mean 'json'?");
        assertThatThrownBy(() -> run(Map.of("addresses", "maskd")))
                .hasMessageContaining("use 'full', 'masked' or 'none'. Did you mean 'masked'?");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void writesAnEmptyListForPagesWithoutIdeas() throws Exception {
        Files.delete(folder.resolve("A.wiki"));
        Files.delete(folder.resolve("B.wiki"));
        run(Map.of());
        assertThat(titles()).isEmpty();
        assertThat(log.lines).anyMatch(line -> line.startsWith("INFO Exported 0 ideas: "));
    }

    private void run(Map<String, Object> parameters) throws Exception {
        new Stage(folder, log)
                .ready(new ExportMojo(BuiltInRules.all()), parameters)
                .execute();
    }

    private List<String> titles() throws IOException {
        JsonArray ideas =
                JsonParser.parseString(written("ideas.json")).getAsJsonObject().getAsJsonArray("ideas");
        return ideas.asList().stream()
                .map(idea -> idea.getAsJsonObject().get("title").getAsString())
                .toList();
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve("target/idealint").resolve(file), StandardCharsets.UTF_8);
    }

    private void idea(String file, String title) throws IOException {
        write(file, """
                === %s ===

                '''Summary:''' Measure it.

                '''Details:'''
                * Skill level: beginner
                * Language: C
                * Mentor: Dana Ruiz <dana@example.org>
                """.formatted(title));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
