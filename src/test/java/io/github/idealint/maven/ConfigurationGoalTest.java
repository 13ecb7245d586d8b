package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a checkout with configurations of its own, from several places. */
class ConfigurationGoalTest {

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void aCheckout() throws IOException {
        write("checkout/.git/HEAD", "");
        write("checkout/idealint.yaml", "rules:\n  level-case: off\n");
    }

    @Test
    void aPageHasTheSameConfigurationWhereverTheUserStands() throws Exception {
        idea("checkout/module/src/ideas/a.wiki", "Beginner");
        Path page = folder.resolve("checkout/module/src/ideas/a.wiki");
        for (String place : List.of("checkout", "checkout/module", "checkout/module/src/ideas", "elsewhere", ".")) {
            log.lines.clear();
            check(place, page.toFile());
            assertThat(log.lines.get(0)).as(place).endsWith("idealint.yaml");
            assertThat(log.lines).as(place).contains("INFO The idea is fine.");
        }
    }

    @Test
    void namesOfPagesBeginInTheSameFolderWhereverTheUserStands() throws Exception {
        write("checkout/idealint.yaml", "round:\n  root: wiki\n  pages: [Rounds/*]\n");
        write("checkout/wiki/Rounds/Outreachy 2027.wiki", "{{:Rounds/Timer}}\n{{:Ideas/Timer}}\n");
        idea("checkout/wiki/Ideas/Timer.wiki", "beginner");
        for (String place : List.of("checkout", "checkout/wiki", "checkout/wiki/Rounds", "elsewhere", ".")) {
            log.lines.clear();
            check(place, folder.resolve("checkout/wiki").toFile());
            assertThat(missing()).as(place).hasSize(1).allMatch(line -> line.contains("'Rounds/Timer'"));
        }
    }

    @Test
    void pagesOfOneRunMayHaveSeveralConfigurations() throws Exception {
        idea("checkout/ideas/a.wiki", "Beginner");
        idea("checkout/drafts/b.wiki", "Beginner");
        write("checkout/drafts/idealint.yaml", "profile: gsoc\nrules:\n  level-case: error\n  unknown-level: off\n");
        check("checkout", folder.resolve("checkout").toFile());
        assertThat(log.lines)
                .containsSequence(
                        "INFO idealint 1.2.3, 2 configurations:",
                        "INFO   profile gsoc, configuration drafts/idealint.yaml: 1 file",
                        "INFO   profile qemu-2020 (chosen by the layout of the pages), configuration idealint.yaml: 1 file");
        assertThat(log.lines).noneMatch(line -> line.contains("a.wiki:"));
    }

    @Test
    void pagesOfSeveralConfigurationsMakeOneRound() throws Exception {
        write("checkout/Outreachy 2027.wiki", "{{:Ideas/Timer}}\n");
        idea("checkout/Ideas/Timer.wiki", "beginner");
        write("checkout/Ideas/idealint.yaml", "rules:\n  level-case: off\n");
        check("checkout", folder.resolve("checkout").toFile());
        assertThat(missing()).isEmpty();
        assertThat(log.lines).noneMatch(line -> line.contains("[orphan-idea]"));
    }

    @Test
    void mistakesInAllConfigurationsAreReportedAtOnce() throws Exception {
        idea("checkout/ideas/a.wiki", "beginner");
        idea("checkout/drafts/b.wiki", "beginner");
        write("checkout/idealint.yaml", "rule: {}\n");
        write("checkout/drafts/idealint.yaml", "profile: qemu\n");
        assertThatThrownBy(() -> check("checkout", folder.resolve("checkout").toFile()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("idealint cannot run: the configuration has 2 mistakes.\n")
                .hasMessageContaining("drafts/idealint.yaml:1:10: ")
                .hasMessageContaining("\nidealint.yaml:1:1: ");
    }

    @Test
    void filesThatLookLikeConfigurationsAreReported() throws Exception {
        idea("checkout/a.wiki", "beginner");
        write("checkout/idealint.yml", "");
        write("checkout/.idealint.yaml", "");
        check("checkout", folder.resolve("checkout/a.wiki").toFile());
        assertThat(log.lines)
                .contains(
                        "WARN '.idealint.yaml' is ignored: the configuration file must be named 'idealint.yaml'. Rename it.",
                        "WARN 'idealint.yml' is ignored: the configuration file must be named 'idealint.yaml'. Rename it.");
    }

    @Test
    void exportsReadEachPageByItsOwnProfile() throws Exception {
        idea("checkout/a.wiki", "beginner");
        idea("checkout/drafts/b.wiki", "beginner");
        write("checkout/drafts/idealint.yaml", "profile: gsoc\n");
        new Stage(folder.resolve("checkout"), log)
                .ready(
                        new ExportMojo(BuiltInRules.all()),
                        Map.of("sources", List.of(folder.resolve("checkout").toFile())))
                .execute();
        String json = Files.readString(folder.resolve("checkout/target/idealint/ideas.json"));
        assertThat(json).contains("\"profile\": \"gsoc, qemu-2020\"");
        assertThat(json.split("\"levels\": \\[\\s*\"beginner\"")).hasSize(2);
    }

    private Stream<String> missing() {
        return log.lines.stream().filter(line -> line.contains("[missing-page]"));
    }

    private void check(String place, File sources) throws Exception {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("sources", List.of(sources));
        parameters.put("links", "never");
        parameters.put("failOnViolation", "false");
        new Stage(
                        Files.createDirectories(folder.resolve(place))
                                .toAbsolutePath()
                                .normalize(),
                        log)
                .ready(new CheckMojo(), parameters)
                .execute();
    }

    private void idea(String name, String level) throws IOException {
        write(name, """
                === Colour picker ===

                '''Summary:''' Let users choose the colours of the console.

                Today the colours are constants in a header file. The project adds a dialogue.

                '''Links:'''
                * [https://lantern.example.org/docs The handbook]

                '''Details:'''
                * Skill level: %s
                * Language: C
                * Mentor: Dana Ruiz <dana@example.org>
                """.formatted(level));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
