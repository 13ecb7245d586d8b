package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.idealint.MessageSnapshot;
import io.github.idealint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over pages whose comments suppress findings: where that is allowed, and where it is not. */
class AllowSuppressionsTest {

    private static final String PAGE = """
            === Boot timer ===

            '''Summary:''' Time each step of the boot

            Guests boot slowly, and nobody knows why.

            '''Links:'''
            * [https://lantern.example.net/boot.c The boot code]

            '''Details:'''
            <!-- idealint-disable-next-line unknown-level -- "agreed" <b>on</b> the list -->
            * Skill level: easy
            * Language: C
            * Mentor: Ada Quill <ada@lantern.example.net>
            """;

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void countsWhatIsSuppressed() throws Exception {
        write("timer.wiki", PAGE);
        check(Map.of());

        assertThat(log.lines).last().isEqualTo("INFO The idea is fine. Not counted: 1 suppressed.");
        MessageSnapshot.matches(
                "suppressions in the summary",
                log.lines.get(log.lines.size() - 1).substring(5));
    }

    @Test
    void nothingOfABranchAllowsThem() throws Exception {
        write("timer.wiki", PAGE);
        write("idealint.yaml", "suppressions: any\n");

        assertThatThrownBy(() -> check(Map.of("allowSuppressions", "false")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 error");
        assertThat(log.lines)
                .anyMatch(line -> line.contains("[unknown-level]"))
                .noneMatch(line -> line.contains("-suppression]"))
                .last()
                .asString()
                .startsWith("INFO Ignored 1 suppression comment");
        MessageSnapshot.matches(
                "suppressions", log.lines.get(log.lines.size() - 1).substring(5));

        write("idealint.yaml", "allowSuppressions: true\n");
        assertThatThrownBy(() -> check(Map.of("allowSuppressions", "false")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("idealint.yaml:1:1");
    }

    @Test
    void onlySarifHasThem() throws Exception {
        write("timer.wiki", PAGE + "* Mentor: Ben Roe <ben@lantern.example,net>\n");
        List<String> all = ReportFormat.all().stream().map(ReportFormat::name).toList();
        assertThatThrownBy(() -> check(Map.of("reports", all))).isInstanceOf(MojoFailureException.class);

        JsonObject run = JsonParser.parseString(report("idealint.sarif"))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        assertThat(StreamSupport.stream(run.getAsJsonArray("results").spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .map(result -> result.get("ruleId").getAsString() + " " + result.get("suppressions")))
                .contains(
                        "unknown-level [{\"kind\":\"inSource\",\"justification\":\"\\\"agreed\\\" <b>on</b> the list\"}]",
                        "invalid-email []");
        for (String name : new Stage(folder, log).reports()) {
            if (name.startsWith("idealint.") && !name.equals("idealint.sarif") && !name.equals("idealint.json")) {
                assertThat(report(name)).as(name).doesNotContain("is not a level");
            }
        }
        assertThat(report("idealint.json")).contains("\"suppressed\": 1").doesNotContain("is not a level");
    }

    @Test
    void aPageMaySayThatNoIdeaIsOnIt() throws Exception {
        write("list.wiki", "== Boot timer ==\nMeasure the boot.\n\n== Trace viewer ==\nShow the time.\n");
        assertThatThrownBy(() -> check(Map.of("profile", "gsoc"))).isInstanceOf(MojoExecutionException.class);

        write(
                "list.wiki",
                "<!-- idealint-disable-file no-idea-found -- last year's -->\n== Boot timer ==\nMeasure the boot.\n\n== Trace viewer ==\nShow the time.\n");
        check(Map.of("profile", "gsoc"));
        assertThatThrownBy(() -> check(Map.of("profile", "gsoc", "allowSuppressions", "false")))
                .isInstanceOf(MojoExecutionException.class);
    }

    private void check(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(Map.of("offline", "true", "profile", "qemu-2020"));
        all.putAll(parameters);
        new Stage(folder, log).ready(new CheckMojo(), all).execute();
    }

    private String report(String name) throws IOException {
        return Files.readString(folder.resolve("target/idealint").resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
