package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.SetAside;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReporterTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

    private static final String RULE_PAGE = "# unknown-level\n\nFlags a level\nof no scale.\n\n## Examples\n";

    private static final SarifReporter REPORTER = new SarifReporter(new ReportContext(
            "0.1.0",
            "idealint/docs/",
            "",
            id -> id.equals("unknown-level") ? Optional.of(RULE_PAGE) : Optional.empty()));

    @Test
    void holdsToTheSchema() {
        CheckedPage page = Runs.page("a.wiki", "=== Idea ===\n* level: begginer\n");
        TextRange range = Runs.rangeOf(page, "begginer");
        Finding fixable = Finding.at(range, "'begginer' is no level.")
                .fixedBy(Fix.unsafe("Write 'beginner'", TextEdit.replace(range, "beginner")));
        LintResult run = Runs.run(
                List.of(page),
                Runs.found(page, Runs.LEVEL, fixable),
                Runs.found(page, Runs.LABEL, "level", "'level' lacks its quotes."),
                Runs.found(page, Runs.CASE, "* ", "A bullet."));
        assertThat(violations(REPORTER.render(run))).isEmpty();
        assertThat(violations(REPORTER.render(Runs.run(2)))).isEmpty();
        SetAside suppressed = new SetAside(
                List.of(new SetAside.SuppressedFinding(
                        Runs.found(page, Runs.LABEL, "Idea", "'Idea' is odd."), Optional.of("agreed"))),
                0,
                0,
                0);
        assertThat(violations(REPORTER.render(new LintResult(run.pages(), run.rules(), run.diagnostics(), suppressed))))
                .isEmpty();
    }

    @Test
    void isMeasuredByASchemaThatFindsMistakes() {
        String broken = REPORTER.render(Runs.run(1, Severity.ERROR)).replace("\"startLine\"", "\"firstLine\"");
        assertThat(violations(broken)).isNotEmpty();
    }

    @Test
    void namesToolVersionAndRun() {
        JsonObject run = run(Runs.run(1));
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertThat(driver.get("name").getAsString()).isEqualTo("idealint");
        assertThat(driver.get("semanticVersion").getAsString()).isEqualTo("0.1.0");
        assertThat(run.getAsJsonObject("automationDetails").get("id").getAsString())
                .isEqualTo("idealint/docs/");
        assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
        assertThat(run.getAsJsonArray("invocations").toString()).isEqualTo("[{\"executionSuccessful\":true}]");
    }

    @Test
    void listsTheRulesThatAreSilentToo() {
        assertThat(run(Runs.run(1))
                        .getAsJsonObject("tool")
                        .getAsJsonObject("driver")
                        .getAsJsonArray("rules"))
                .extracting(rule -> rule.getAsJsonObject().get("id").getAsString())
                .containsExactly("label-markup", "level-case", "unknown-level");
    }

    @Test
    void reportsThatNothingIsFound() {
        assertThat(REPORTER.render(Runs.run(2))).contains("\"results\": []");
    }

    @Test
    void reportsAFindingWithItsRuleLevelAndPlace() {
        JsonObject result = result(Runs.run(2, Severity.INFO));
        assertThat(result.get("ruleId").getAsString()).isEqualTo("level-case");
        assertThat(result.get("ruleIndex").getAsInt()).isEqualTo(1);
        assertThat(result.get("level").getAsString()).isEqualTo("note");
        assertThat(result.getAsJsonObject("message").get("text").getAsString()).isEqualTo("'Idea' is not a title.");
        assertThat(result.getAsJsonArray("locations").toString())
                .isEqualTo("[{\"physicalLocation\":{\"artifactLocation\":"
                        + "{\"uri\":\"idea-1.wiki\",\"uriBaseId\":\"%SRCROOT%\"},"
                        + "\"region\":{\"startLine\":1,\"startColumn\":5,\"endLine\":1,\"endColumn\":9}}}]");
    }

    @Test
    void fingerprintsTheLineAndNotItsNumber() {
        CheckedPage page = Runs.page("a.wiki", "=== Idea ===\n");
        CheckedPage moved = Runs.page("a.wiki", "\n\n=== Idea ===\n");
        assertThat(fingerprint(page)).isEqualTo(fingerprint(moved)).matches("[0-9a-f]+:1");
    }

    @Test
    void makesNoLinkOfWhatAPageWrites() {
        CheckedPage page = Runs.page("a.wiki", "[text](https://example.org)");
        LintResult run = Runs.run(List.of(page), Runs.found(page, Runs.LABEL, "text", "Found '[text](x)'."));
        assertThat(result(run).getAsJsonObject("message").get("text").getAsString())
                .isEqualTo("Found '[text]\\(x)'.");
    }

    @Test
    void thePiecesAreOneJsonTextThatIsIndentedEvenly() {
        for (LintResult run : List.of(
                Runs.run(2),
                Runs.run(1, Severity.ERROR),
                Runs.run(3, Severity.ERROR, Severity.INFO, Severity.WARNING))) {
            String text = REPORTER.render(run);
            assertThat(new GsonBuilder()
                                    .setPrettyPrinting()
                                    .disableHtmlEscaping()
                                    .create()
                                    .toJson(JsonParser.parseString(text))
                            + "\n")
                    .isEqualTo(text);
            assertThat(REPORTER.pieces(run).count())
                    .isGreaterThanOrEqualTo(run.diagnostics().size());
        }
    }

    @Test
    void givesTheSameBytesEachTime() {
        assertThat(REPORTER.render(Runs.run(3, Severity.ERROR, Severity.INFO)))
                .isEqualTo(REPORTER.render(Runs.run(3, Severity.ERROR, Severity.INFO)));
    }

    @Test
    void writesAFixAsReplacements() {
        CheckedPage page = Runs.page("a.wiki", "abc");
        Fix fix = Fix.safe(
                "Put it right",
                TextEdit.insert(0, "=="),
                TextEdit.delete(new TextRange(1, 2)),
                TextEdit.replace(new TextRange(2, 3), "x"));
        Finding finding = Finding.at(page.source().range(), "Wrong.").fixedBy(fix);
        LintResult run = Runs.run(List.of(page), Runs.found(page, Runs.LABEL, finding));
        JsonObject written = result(run).getAsJsonArray("fixes").get(0).getAsJsonObject();
        assertThat(written.toString())
                .isEqualTo("{\"description\":{\"text\":\"Put it right\"},\"artifactChanges\":[{\"artifactLocation\":"
                        + "{\"uri\":\"a.wiki\",\"uriBaseId\":\"%SRCROOT%\"},\"replacements\":["
                        + "{\"deletedRegion\":{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":1},"
                        + "\"insertedContent\":{\"text\":\"==\"}},"
                        + "{\"deletedRegion\":{\"startLine\":1,\"startColumn\":2,\"endLine\":1,\"endColumn\":3}},"
                        + "{\"deletedRegion\":{\"startLine\":1,\"startColumn\":3,\"endLine\":1,\"endColumn\":4},"
                        + "\"insertedContent\":{\"text\":\"x\"}}]}],\"properties\":{\"applicability\":\"safe\"}}");
        assertThat(violations(REPORTER.render(run))).isEmpty();
    }

    @Test
    void pointsIntoTheExportAndNamesThePage() {
        LintResult run = exported(10, "Timer");
        assertThat(result(run).getAsJsonArray("locations").toString())
                .isEqualTo("[{\"physicalLocation\":{\"artifactLocation\":"
                        + "{\"uri\":\"wiki.xml\",\"uriBaseId\":\"%SRCROOT%\"},"
                        + "\"region\":{\"startLine\":11,\"startColumn\":1,\"endLine\":11,\"endColumn\":5}},"
                        + "\"logicalLocations\":[{\"fullyQualifiedName\":\"Timer\",\"kind\":\"page\"}]}]");
        assertThat(result(run).getAsJsonObject("message").get("text").getAsString())
                .isEqualTo("On 'Timer': Wrong.");
        assertThat(violations(REPORTER.render(run))).isEmpty();
    }

    @Test
    void mendsNoCopy() {
        assertThat(result(exported(10, "Timer")).has("fixes")).isFalse();
    }

    @Test
    void knowsEqualLinesOfTwoPagesOfAnExportApart() {
        assertThat(fingerprint(exported(10, "Timer")))
                .isEqualTo(fingerprint(exported(90, "Timer")))
                .isNotEqualTo(fingerprint(exported(10, "Traces")));
    }

    private static LintResult exported(int line, String title) {
        CheckedPage page = Runs.exported("wiki.xml", title, line, "\nIdea\n");
        TextRange range = Runs.rangeOf(page, "Idea");
        Finding finding = Finding.at(range, "Wrong.").fixedBy(Fix.safe("Mend it", TextEdit.replace(range, "x")));
        return Runs.run(List.of(page), Runs.found(page, Runs.LEVEL, finding));
    }

    private static String fingerprint(CheckedPage page) {
        return fingerprint(Runs.run(List.of(page), Runs.found(page, Runs.LEVEL, "Idea", "Wrong.")));
    }

    private static String fingerprint(LintResult run) {
        return result(run)
                .getAsJsonObject("partialFingerprints")
                .get("primaryLocationLineHash")
                .getAsString();
    }

    private static List<?> violations(String sarif) {
        return SCHEMA.validate(sarif, InputFormat.JSON);
    }

    private static JsonObject result(LintResult result) {
        return run(result).getAsJsonArray("results").get(0).getAsJsonObject();
    }

    private static JsonObject run(LintResult result) {
        return JsonParser.parseString(REPORTER.render(result))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }
}
