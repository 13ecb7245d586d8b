package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.LogText;
import io.github.idealint.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RdjsonReporterTest {

    private static final RdjsonReporter REPORTER = new RdjsonReporter();

    @Test
    void reportsAFinding() {
        assertThat(REPORTER.render(Runs.run(1, Severity.WARNING))).isEqualTo("""
                {
                  "source": {
                    "name": "idealint",
                    "url": "https://github.com/idealint/idealint"
                  },
                  "diagnostics": [
                    {
                      "message": "'Idea' is not a title.",
                      "location": {
                        "path": "idea-1.wiki",
                        "range": {
                          "start": {
                            "line": 1,
                            "column": 5
                          },
                          "end": {
                            "line": 1,
                            "column": 9
                          }
                        }
                      },
                      "severity": "WARNING",
                      "code": {
                        "value": "label-markup",
                        "url": "https://github.com/idealint/idealint/blob/main/src/site/markdown/rules/label-markup.md"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void countsTheBytesOfUtf8() {
        JsonObject hostile = diagnostic(Runs.hostile(), 0);
        // A byte order mark has 3, A with diaeresis 2, the tab 1, the face 4, the blank 1.
        assertThat(range(hostile))
                .isEqualTo("{\"start\":{\"line\":1,\"column\":12},\"end\":{\"line\":1,\"column\":15}}");
        // A tab, e, a combining accent of 2 and a blank.
        assertThat(range(diagnostic(Runs.hostile(), 1))).startsWith("{\"start\":{\"line\":3,\"column\":6}");
    }

    @Test
    void suggestsOneReplacementForAllEdits() {
        CheckedPage page = Runs.page("a.wiki", "a bc d");
        Fix fix = Fix.safe("Mend it", TextEdit.insert(2, "<"), TextEdit.replace(Runs.rangeOf(page, "c d"), "C D"));
        LintResult run = Runs.run(
                List.of(page),
                Runs.found(
                        page,
                        Runs.LABEL,
                        Finding.at(Runs.rangeOf(page, "b"), "Odd.").fixedBy(fix)));
        assertThat(diagnostic(run, 0).get("suggestions"))
                .hasToString("[{\"range\":{\"start\":{\"line\":1,\"column\":3},\"end\":{\"line\":1,\"column\":7}},"
                        + "\"text\":\"<bC D\"}]");
    }

    @Test
    void givesLinesOnlyInAnExportAndMendsNoCopy() {
        CheckedPage page = Runs.exported("wiki.xml", "Timer", 10, "\nIdea\n");
        Finding finding =
                Finding.at(Runs.rangeOf(page, "Idea"), "Wrong.").fixedBy(Fix.safe("Mend it", TextEdit.insert(0, "x")));
        JsonObject diagnostic = diagnostic(Runs.run(List.of(page), Runs.found(page, Runs.LEVEL, finding)), 0);
        assertThat(range(diagnostic)).isEqualTo("{\"start\":{\"line\":11},\"end\":{\"line\":11}}");
        assertThat(diagnostic.has("suggestions")).isFalse();
    }

    @Test
    void showsTextOfStrangersAsText() {
        assertThat(diagnostic(Runs.hostile(), 0).get("message").getAsString())
                .isEqualTo(LogText.line("'" + Runs.HOSTILE + "' is not a level."));
        assertThat(REPORTER.render(Runs.hostile())).doesNotContain("##[", "##vso", "\u001B", "\u202E");
    }

    private static String range(JsonObject diagnostic) {
        return diagnostic.getAsJsonObject("location").get("range").toString();
    }

    private static JsonObject diagnostic(LintResult result, int number) {
        return JsonParser.parseString(REPORTER.render(result))
                .getAsJsonObject()
                .getAsJsonArray("diagnostics")
                .get(number)
                .getAsJsonObject();
    }
}
