package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that cannot start leaves no report behind that would be taken for its own. */
class StaleReportsTest {

    private static final Map<String, Object> CHECK = Map.of("links", "never", "reports", List.of("sarif"));

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void reportsOfAnEarlierRun() throws Exception {
        Files.writeString(folder.resolve("a.wiki"), "=== Colour picker ===\n\n'''Summary:''' Colours.\n");
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoFailureException.class);
        run(new PreviewMojo(BuiltInRules.all()), Map.of());
        run(new ExportMojo(BuiltInRules.all()), Map.of());
        assertThat(new Stage(folder, log).reports()).hasSize(4);
    }

    @Test
    void goWithARunWhoseConfigurationHasMistakes() throws Exception {
        Files.writeString(folder.resolve("idealint.yaml"), "rule: {}\n");
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoExecutionException.class);
        assertThat(new Stage(folder, log).reports())
                .containsExactly("ideas.csv", "ideas.json", "preview/All ideas.html");
        assertThatThrownBy(() -> run(new ExportMojo(BuiltInRules.all()), Map.of()))
                .isInstanceOf(MojoExecutionException.class);
        assertThat(new Stage(folder, log).reports()).containsExactly("preview/All ideas.html");
        assertThatThrownBy(() -> run(new PreviewMojo(BuiltInRules.all()), Map.of()))
                .isInstanceOf(MojoExecutionException.class);
        assertThat(new Stage(folder, log).reports()).isEmpty();
    }

    @Test
    void goWithARunWhoseParametersHaveMistakes() throws Exception {
        assertThatThrownBy(() -> check(Map.of("violationSeverity", "grave")))
                .isInstanceOf(MojoExecutionException.class);
        assertThatThrownBy(() -> run(new ExportMojo(BuiltInRules.all()), Map.of("addresses", "half")))
                .isInstanceOf(MojoExecutionException.class);
        assertThatThrownBy(() -> run(new PreviewMojo(BuiltInRules.all()), Map.of("today", "tomorrow")))
                .isInstanceOf(MojoExecutionException.class);
        assertThat(new Stage(folder, log).reports()).isEmpty();
    }

    @Test
    void goWithARunThatFindsNoPages() throws Exception {
        Files.delete(folder.resolve("a.wiki"));
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoExecutionException.class);
        assertThat(new Stage(folder, log).reports()).doesNotContain("idealint.sarif");
    }

    @Test
    void stayWhereTheRunIsSkippedOrOnlyFails() throws Exception {
        check(Map.of("skip", "true"));
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoFailureException.class);
        assertThat(new Stage(folder, log).reports()).hasSize(4);
    }

    @Test
    void filesOfOthersStay() throws Exception {
        Files.writeString(folder.resolve("target/idealint/preview/notes.html"), "<p>Notes</p>");
        Files.writeString(folder.resolve("target/idealint/notes.sarif"), "{}");
        Files.writeString(folder.resolve("idealint.yaml"), "rule: {}\n");
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoExecutionException.class);
        assertThatThrownBy(() -> run(new PreviewMojo(BuiltInRules.all()), Map.of()))
                .isInstanceOf(MojoExecutionException.class);
        assertThat(new Stage(folder, log).reports())
                .containsExactly("ideas.csv", "ideas.json", "notes.sarif", "preview/notes.html");
    }

    private void check(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(CHECK);
        all.putAll(parameters);
        run(new CheckMojo(), all);
    }

    private void run(PageMojo goal, Map<String, Object> parameters) throws Exception {
        new Stage(folder, log).ready(goal, parameters).execute();
    }
}
