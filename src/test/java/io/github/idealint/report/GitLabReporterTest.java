package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.LogText;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class GitLabReporterTest {

    private static final GitLabReporter REPORTER = new GitLabReporter();

    @Test
    void reportsAFindingWithItsSeverityAndPlace() {
        String report = REPORTER.render(Runs.run(1, Severity.ERROR));
        assertThat(report.replaceAll("[0-9a-f]{64}", "HASH")).isEqualTo("""
                [
                  {
                    "type": "issue",
                    "check_name": "unknown-level",
                    "description": "'Idea' is not a title.",
                    "categories": [
                      "Style"
                    ],
                    "severity": "major",
                    "fingerprint": "HASH",
                    "location": {
                      "path": "idea-1.wiki",
                      "positions": {
                        "begin": {
                          "line": 1,
                          "column": 5
                        },
                        "end": {
                          "line": 1,
                          "column": 9
                        }
                      }
                    }
                  }
                ]
                """);
    }

    @Test
    void hasAllOfTheSeverities() {
        assertThat(members(Runs.run(3, Severity.ERROR, Severity.WARNING, Severity.INFO), "severity"))
                .containsExactly("major", "minor", "info");
    }

    @Test
    void isAnEmptyArrayIfNothingIsFound() {
        assertThat(REPORTER.render(Runs.run(2))).isEqualTo("[]\n");
    }

    @Test
    void recognisesWhatHasMoved() {
        assertThat(fingerprints("=== Idea ===\n")).isEqualTo(fingerprints("\n\n=== Idea ===\n"));
    }

    @Test
    void knowsEqualFindingsApart() {
        CheckedPage page = Runs.page("a.wiki", "odd odd");
        Diagnostic first = Runs.found(page, Runs.LABEL, "odd", "Odd.");
        Diagnostic second = Runs.found(page, Runs.LABEL, " odd", "Odd.");
        assertThat(members(Runs.run(List.of(page), first, second), "fingerprint"))
                .doesNotHaveDuplicates()
                .startsWith(
                        members(Runs.run(List.of(page), first), "fingerprint").get(0));
    }

    @Test
    void showsTextOfStrangersAsText() {
        LintResult hostile = Runs.hostile();
        assertThat(members(hostile, "description").get(0))
                .isEqualTo(LogText.line("'" + Runs.HOSTILE + "' is not a level."));
        assertThat(JsonParser.parseString(REPORTER.render(hostile)).toString()).contains("c%'<&>##[x].wiki");
        assertThat(REPORTER.render(hostile)).doesNotContain("##[", "##vso", "\u001B", "\u202E", "section_start:1");
        assertThat(REPORTER.render(hostile)).contains("\"line\": 3,\n          \"column\": 5");
    }

    private static List<String> fingerprints(String text) {
        CheckedPage page = Runs.page("a.wiki", text);
        return members(Runs.run(List.of(page), Runs.found(page, Runs.LEVEL, "Idea", "Wrong.")), "fingerprint");
    }

    private static List<String> members(LintResult result, String name) {
        JsonArray issues = JsonParser.parseString(REPORTER.render(result)).getAsJsonArray();
        return StreamSupport.stream(issues.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(issue -> issue.get(name).getAsString())
                .toList();
    }
}
