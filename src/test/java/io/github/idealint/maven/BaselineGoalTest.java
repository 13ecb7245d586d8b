package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.MessageSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code baseline}, and checks that know what it wrote. */
class BaselineGoalTest {

    private static final String TIMER = idea("Boot timer", "easy", "ada@lantern.example,net");
    private static final String VIEWER = idea("Log viewer", "guru", "ben@lantern.example.net");

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    private static String idea(String title, String level, String address) {
        return """
                === %s ===

                '''Summary:''' Time each step of the boot of %s

                Guests are slow, and nobody knows why: %s.

                '''Links:'''
                * [https://lantern.example.net/boot.c The code]

                '''Details:'''
                * Skill level: %s
                * Language: C
                * Mentor: Ada Quill <%s>

                """.formatted(title, title, title, level, address);
    }

    @Test
    void isSortedAndHasAnEntryALine() throws Exception {
        write("ideas/a.wiki", TIMER);
        write("ideas/b.wiki", VIEWER);
        baseline(Map.of());

        assertThat(Files.readString(folder.resolve("idealint-baseline.json"))).isEqualTo("""
                {
                  "version": 1,
                  "findings": [
                    {"page":"ideas/a.wiki","idea":"Boot timer","rule":"invalid-email","text":"ada@lantern.example,net","count":1},
                    {"page":"ideas/a.wiki","idea":"Boot timer","rule":"unknown-level","text":"easy","count":1},
                    {"page":"ideas/b.wiki","idea":"Log viewer","rule":"unknown-level","text":"guru","count":1}
                  ]
                }
                """);
        assertThat(log.lines.subList(1, log.lines.size()))
                .containsExactly(
                        "INFO idealint-baseline.json lists 3 findings: 3 added, 0 removed.",
                        "INFO To report only what is new, check with '-Didealint.baseline=idealint-baseline.json', or set"
                                + " 'baseline' in the POM.");
    }

    @Test
    void knowsWhatMovesAndWhatStandsBesideOtherChanges() throws Exception {
        write("idealint.yaml", "rules: {several-ideas: off}\n");
        write("ideas.wiki", TIMER + VIEWER);
        baseline(Map.of());
        check();
        assertThat(log.lines).last().isEqualTo("INFO Both ideas are fine. Not counted: 3 known.");

        write("ideas.wiki", VIEWER + TIMER);
        check();
        write("ideas.wiki", "A line above.\n\n" + TIMER + VIEWER);
        check();
        write("ideas.wiki", TIMER + VIEWER.replace("Log viewer", "Trace viewer").replace("guru", "advanced"));
        log.lines.clear();
        check();
        assertThat(log.lines).contains("INFO Both ideas are fine. Not counted: 2 known.");
    }

    @Test
    void reportsOneMoreOfTheSame() throws Exception {
        write("ideas.wiki", TIMER);
        baseline(Map.of());
        write("ideas.wiki", TIMER.replace("* Language", "* Skill level: easy\n* Language"));

        assertThatThrownBy(this::check).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines.stream().filter(line -> line.contains("[unknown-level]")))
                .hasSize(1);
    }

    @Test
    void warnsOfWhatIsNoLongerFoundUntilItIsPruned() throws Exception {
        write("a.wiki", TIMER);
        write("b.wiki", VIEWER);
        baseline(Map.of());
        write("a.wiki", TIMER.replace("easy", "beginner"));
        Files.delete(folder.resolve("b.wiki"));
        log.lines.clear();
        check();

        String stale = log.lines.stream()
                .filter(line -> line.startsWith("WARN"))
                .findFirst()
                .orElseThrow();
        assertThat(stale)
                .contains(
                        "2 findings",
                        "mvn io.github.idealint:idealint-maven-plugin:1.2.3:baseline -Didealint.prune=true");
        MessageSnapshot.matches("baseline, stale", stale.substring(5));

        write("a.wiki", TIMER.replace("easy", "beginner").replace("* Language: C\n", "* Language:\n"));
        baseline(Map.of("prune", "true"));
        assertThat(Files.readString(folder.resolve("idealint-baseline.json")))
                .contains("invalid-email")
                .doesNotContain("unknown-level", "Language");
    }

    @Test
    void keepsWhatIsKnownOfOtherPages() throws Exception {
        write("a.wiki", TIMER);
        write("b.wiki", VIEWER);
        baseline(Map.of());
        baseline(Map.of("sources", List.of(folder.resolve("a.wiki").toFile())));
        log.lines.clear();
        check(Map.of("sources", List.of(folder.resolve("b.wiki").toFile()), "baseline", file()));

        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
        assertThat(Files.readString(folder.resolve("idealint-baseline.json"))).contains("a.wiki", "b.wiki");
    }

    @Test
    void aFileThatNobodyNamesHasNoEffect() throws Exception {
        write("a.wiki", TIMER);
        baseline(Map.of());
        log.lines.clear();

        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoFailureException.class);
        String hint = log.lines.stream()
                .filter(line -> line.contains("There is a baseline"))
                .findFirst()
                .orElseThrow();
        MessageSnapshot.matches("baseline, not named", hint.substring(5));
    }

    @Test
    void noneOfTheCheckoutIsUsedWhereItsAuthorsAreJudged() throws Exception {
        Files.createDirectory(folder.resolve(".git"));
        write("a.wiki", TIMER);
        baseline(Map.of());

        assertThatThrownBy(() -> check(Map.of("baseline", file(), "allowSuppressions", "false")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("is in the checkout of the pages");
    }

    @Test
    void saysWhereItIsDamaged() throws Exception {
        write("a.wiki", TIMER);
        assertThatThrownBy(this::check).hasMessageContaining("there is no baseline 'idealint-baseline.json'");
        write("idealint-baseline.json", "{\n  \"version\": 1,\n  \"findings\": [\n<<<<<<< ours\n");
        assertThatThrownBy(this::check).hasMessageContaining("idealint-baseline.json:4:", "merge");
    }

    @Test
    void neverKnowsThatSomethingIsNotChecked() throws Exception {
        write("a.wiki", TIMER);
        write("b.wiki", "\uFFFF".repeat(10) + "x".repeat(140_000));
        write("c.wiki", "<!-- idealint-disable-file no-rule -->\n" + VIEWER.replace("guru", "advanced"));
        baseline(Map.of());

        assertThatThrownBy(this::check).hasMessageContaining("2 errors");
    }

    private Object file() {
        return folder.resolve("idealint-baseline.json").toFile();
    }

    private void check() throws Exception {
        check(Map.of("baseline", file()));
    }

    private void check(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(Map.of("offline", "true", "profile", "qemu-2020"));
        all.putAll(parameters);
        new Stage(folder, log).ready(new CheckMojo(), all).execute();
    }

    private void baseline(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(Map.of("offline", "true", "profile", "qemu-2020"));
        all.putAll(parameters);
        new Stage(folder, log).ready(new BaselineMojo(), all).execute();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
