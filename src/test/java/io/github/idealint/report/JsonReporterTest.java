package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(JsonReporterTest.class.getResourceAsStream("/io/github/idealint/schema/report.schema.json"));

    private static final JsonReporter REPORTER =
            new JsonReporter(new ReportContext("1.2.3", "idealint/", "", id -> Optional.empty()));

    @Test
    void holdsToTheSchema() {
        for (LintResult run : List.of(
                Runs.run(2),
                Runs.hostile(),
                Runs.ideaAndPageWithout(),
                Runs.run(3, Severity.ERROR, Severity.INFO, Severity.WARNING))) {
            assertThat(SCHEMA.validate(REPORTER.render(run), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void isMeasuredByASchemaThatFindsMistakes() {
        String report = REPORTER.render(Runs.hostile());
        for (String broken : List.of(
                report.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
                report.replace("\"column\"", "\"Column\""),
                report.replace("\"severity\": \"error\"", "\"severity\": \"fatal\""))) {
            assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void sumsTheRunUp() {
        JsonObject report = JsonParser.parseString(REPORTER.render(Runs.run(3, Severity.ERROR, Severity.INFO)))
                .getAsJsonObject();
        assertThat(report.get("summary"))
                .hasToString("{\"text\":\"1 of 3 ideas needs work: 1 error and 1 suggestion.\",\"pages\":3,\"ideas\":3,"
                        + "\"errors\":1,\"warnings\":0,\"suggestions\":1,"
                        + "\"suppressed\":0,\"known\":0,\"unchanged\":0}");
        assertThat(report.getAsJsonObject("tool").get("version").getAsString()).isEqualTo("1.2.3");
        assertThat(report.getAsJsonArray("rules")).hasSize(3);
        assertThat(report.getAsJsonArray("pages")).hasSize(3);
    }

    @Test
    void namesTheIdeaOfAFinding() {
        JsonObject page = page(Runs.hostile());
        JsonObject finding = page.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.get("idea").getAsInt()).isZero();
        assertThat(finding.get("range"))
                .hasToString("{\"start\":{\"line\":1,\"column\":6},\"end\":{\"line\":1,\"column\":9}}");
        assertThat(finding.getAsJsonObject("fix").getAsJsonArray("edits")).hasSize(2);
        assertThat(page.get("path").getAsString()).isEqualTo("ideas/a,b:c%'<&>##[x].wiki");
        assertThat(page.getAsJsonArray("ideas")
                        .get(0)
                        .getAsJsonObject()
                        .get("title")
                        .getAsString())
                .isEqualTo(Runs.HOSTILE);
    }

    @Test
    void commandsNobody() {
        assertThat(REPORTER.render(Runs.hostile()))
                .doesNotContain("##[", "##vso", "\u001B", "\u202E", "\u2028", "section_start:1");
    }

    private static JsonObject page(LintResult result) {
        return JsonParser.parseString(REPORTER.render(result))
                .getAsJsonObject()
                .getAsJsonArray("pages")
                .get(0)
                .getAsJsonObject();
    }
}
