package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that write reports: in all formats, and on GitHub Actions. */
class ReportGoalsTest {

    private static final List<String> ALL =
            ReportFormat.all().stream().map(ReportFormat::name).toList();

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();
    private final List<String> commands = new ArrayList<>();

    @BeforeEach
    void aPageWithFindings() throws IOException {
        Files.writeString(folder.resolve("a.wiki"), "=== Colour picker ===\n\n'''Summary:''' Colours.\n");
    }

    @Test
    void writesAllBeforeTheBuildFails() throws Exception {
        assertThatThrownBy(() -> check(Map.of("reports", ALL))).isInstanceOf(MojoFailureException.class);
        assertThat(new Stage(folder, log).reports())
                .containsExactly(
                        "idealint.checkstyle.xml",
                        "idealint.gitlab.json",
                        "idealint.json",
                        "idealint.junit.xml",
                        "idealint.md",
                        "idealint.rdjson",
                        "idealint.sarif");
        assertThat(commands).singleElement().asString().startsWith("::error file=a.wiki,line=1,");
    }

    @Test
    void aRunThatCannotCheckDeletesThemAll() throws Exception {
        assertThatThrownBy(() -> check(Map.of("reports", ALL))).isInstanceOf(MojoFailureException.class);
        Files.writeString(folder.resolve("idealint.yaml"), "rule: {}\n");
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoExecutionException.class);
        assertThat(new Stage(folder, log).reports()).isEmpty();
    }

    @Test
    void annotatesOnGitHubByItself() throws Exception {
        Path summary = folder.resolve("summary");
        Files.writeString(summary, "before\n");
        Map<String, String> runner = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());
        assertThatThrownBy(() -> check(Map.of("environment", runner))).isInstanceOf(MojoFailureException.class);
        assertThat(commands).singleElement().asString().startsWith("::error file=a.wiki,line=1,");
        assertThat(summary)
                .content()
                .startsWith("before\n### The idea needs work: ")
                .contains("#### Colour picker");
        assertThatThrownBy(() -> check(Map.of("environment", runner, "reports", List.of("none"))))
                .isInstanceOf(MojoFailureException.class);
        assertThat(commands).hasSize(1);
    }

    @Test
    void annotatesFilesByTheirPlaceInTheRepository() {
        Map<String, String> runner = Map.of(
                "GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", folder.getParent().toString());
        assertThatThrownBy(() -> check(Map.of("environment", runner))).isInstanceOf(MojoFailureException.class);
        assertThat(commands.get(0)).startsWith("::error file=" + folder.getFileName() + "/a.wiki,");
    }

    @Test
    void warnsOfASummaryThatCannotBeWritten() throws Exception {
        Map<String, String> runner = Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_STEP_SUMMARY",
                folder.resolve("no/summary").toString());
        assertThatThrownBy(() -> check(Map.of("environment", runner))).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.startsWith("WARN The step summary cannot be written"));
        Path full = folder.resolve("full");
        Files.write(full, new byte[1024 * 1024]);
        assertThatThrownBy(() -> check(Map.of(
                        "environment", Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", full.toString()))))
                .isInstanceOf(MojoFailureException.class);
        assertThat(full).hasSize(1024 * 1024);
    }

    @Test
    void elsewhereNobodyIsAnnotated() {
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoFailureException.class);
        assertThat(commands).isEmpty();
    }

    @Test
    void linksHaveReportsBesideThoseOfCheck() throws Exception {
        LinksMojo links = new LinksMojo();
        new Stage(folder, log)
                .ready(links, Map.of("reports", List.of("sarif", "junit"), "commands", sink()))
                .execute();
        assertThat(new Stage(folder, log).reports())
                .containsExactly("links/idealint.junit.xml", "links/idealint.sarif");
        assertThat(folder.resolve("target/idealint/links/idealint.sarif"))
                .content()
                .contains("\"id\": \"idealint/links/\"");
    }

    @Test
    void theConsoleShowsTheWorstOnly() {
        assertThatThrownBy(() -> check(Map.of("maxFindings", "1"))).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines.stream().filter(line -> line.contains("a.wiki:")))
                .singleElement()
                .asString()
                .startsWith("ERROR");
        assertThat(log.lines)
                .anyMatch(
                        line -> line.matches(
                                "INFO \\d+ more findings are not shown, because 'maxFindings' is 1; the reports contain all of them\\."));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThatThrownBy(() -> check(Map.of("maxFindings", "0")))
                .hasMessage(
                        "idealint cannot run: the parameter 'maxFindings' cannot be '0'; use a number of at least 1.");
        assertThatThrownBy(() -> check(Map.of("excerpts", "allways"))).hasMessageContaining("Did you mean 'always'?");
        assertThatThrownBy(() -> check(Map.of("reports", List.of("checkstile"))))
                .hasMessageContaining("Did you mean 'checkstyle'?");
    }

    private Consumer<String> sink() {
        return commands::add;
    }

    private void check(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(Map.of("links", "never", "commands", sink()));
        all.putAll(parameters);
        new Stage(folder, log).ready(new CheckMojo(), all).execute();
    }
}
