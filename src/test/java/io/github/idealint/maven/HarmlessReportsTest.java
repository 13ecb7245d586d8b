package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.idealint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Reports of pages that hold commands to build servers: no line of a report is one. */
@DisabledOnOs(OS.WINDOWS) // whose names of files hold neither colons nor line ends
class HarmlessReportsTest extends PlantedCommands {

    @Test
    void keepsWhatReportsMustHold() throws IOException {
        String title = "Boot ##vso[task.complete] \u202Etimer";
        write(folder, "a.xml", export(title, "easy ##[error]"));
        Path report = folder.resolve("out/idealint.sarif");
        printed(
                new CheckMojo(),
                Map.of(
                        "offline", "true",
                        "sources", List.of(folder.resolve("a.xml").toFile()),
                        "reports", List.of("sarif"),
                        "outputDirectory", folder.resolve("out").toFile()));
        String sarif = Files.readString(report);
        assertThat(obeyed(sarif)).isEmpty();
        assertThat(sarif.contains("##\\\\vso[")).as("a message with the title").isTrue();
        assertThat(JsonParser.parseString(sarif)
                        .getAsJsonObject()
                        .getAsJsonArray("runs")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("results"))
                .allSatisfy(result -> assertThat(result.getAsJsonObject()
                                .getAsJsonArray("locations")
                                .get(0)
                                .getAsJsonObject()
                                .getAsJsonArray("logicalLocations")
                                .get(0)
                                .getAsJsonObject()
                                .get("fullyQualifiedName")
                                .getAsString())
                        .isEqualTo(title));
    }

    @Test
    void reportsOfAllFormats() throws IOException {
        write(
                folder,
                "::error::probe##vso[a].wiki",
                IDEA.replace("Boot", PLANTED).replace("beginner", LINES));
        Path summary = folder.resolve("summary");
        List<String> commands = new ArrayList<>();
        Consumer<String> sink = commands::add;
        printed(
                new CheckMojo(),
                Map.of(
                        "offline",
                        "true",
                        "reports",
                        ReportFormat.all().stream().map(ReportFormat::name).toList(),
                        "outputDirectory",
                        folder.resolve("out").toFile(),
                        "environment",
                        Map.of("GITHUB_STEP_SUMMARY", summary.toString()),
                        "commands",
                        sink));
        assertThat(commands.get(0).lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line).startsWith("::").matches("::(?:error|warning|notice) file=[^:]*::.*");
            assertThat(obeyed(line.substring(2))).isEmpty();
        });
        assertThat(obeyed(Files.readString(summary))).isEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.toList())
                    .hasSize(7)
                    .allSatisfy(
                            file -> assertThat(obeyed(Files.readString(file))).isEmpty());
        }
    }
}
