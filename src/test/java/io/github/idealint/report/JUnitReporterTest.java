package io.github.idealint.report;

import static io.github.idealint.report.XmlReports.elements;
import static io.github.idealint.report.XmlReports.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class JUnitReporterTest {

    private static final JUnitReporter REPORTER = new JUnitReporter();

    private static final CheckedPage TWO_IDEAS = Runs.checked(
            SourceText.of("ideas/list.wiki", "== One ==\n== Two ==\n"), new TextRange(0, 10), new TextRange(10, 20));

    @Test
    void aSuiteIsAPageAndACaseAnIdeaAndAGroup() {
        LintResult run = Runs.run(List.of(TWO_IDEAS), Runs.found(TWO_IDEAS, Runs.LEVEL, "Two", "'Two' is no level."));
        assertThat(REPORTER.render(run)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="idealint" tests="4" errors="0" skipped="0" failures="1">
                  <testsuite name="ideas/list.wiki" time="0" tests="4" errors="0" skipped="0" failures="1">
                    <testcase name="Idea 1: level" classname="ideas.list_wiki" time="0"/>
                    <testcase name="Idea 1: mentor" classname="ideas.list_wiki" time="0"/>
                    <testcase name="Idea 2: level" classname="ideas.list_wiki" time="0">
                      <failure message="'Two' is no level." type="unknown-level">ideas/list.wiki:2:4: error: 'Two' is no level. [unknown-level]</failure>
                    </testcase>
                    <testcase name="Idea 2: mentor" classname="ideas.list_wiki" time="0"/>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void adviceFailsNoCase() {
        String report = REPORTER.render(Runs.run(1, Severity.INFO));
        assertThat(elements(read(report), "failure")).isEmpty();
        assertThat(elements(read(report), "system-out").get(0).getTextContent())
                .isEqualTo("idea-1.wiki:1:5: info: 'Idea' is not a title. [level-case]");
    }

    @Test
    void theWorstFindingOfACaseIsItsMessage() {
        LintResult run = Runs.run(
                List.of(TWO_IDEAS),
                Runs.found(TWO_IDEAS, Runs.LABEL, "One", "A warning."),
                Runs.found(TWO_IDEAS, Runs.LEVEL, " ==\n== Two", "An error."));
        assertThat(elements(read(REPORTER.render(run)), "failure"))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.getAttribute("message")).isEqualTo("An error.");
                    assertThat(failure.getTextContent().lines()).hasSize(2);
                });
    }

    @Test
    void aPageWithoutIdeasIsCheckedAsAWhole() {
        assertThat(elements(read(REPORTER.render(Runs.ideaAndPageWithout())), "testcase"))
                .extracting(test -> test.getAttribute("name"))
                .contains("round.wiki: level", "round.wiki: mentor");
    }

    @Test
    void showsTextOfStrangersAsText() {
        String report = REPORTER.render(Runs.hostile());
        assertThat(elements(read(report), "testcase").get(0).getAttribute("name"))
                .startsWith("<script>alert('1')</script> ]]> ::error::probe");
        assertThat(elements(read(report), "failure").get(0).getTextContent())
                .contains("<script>alert('1')</script> ]]> ::error::probe");
        assertThat(report).doesNotContain("##", "<script", "]]>", "section_start:", "\u001B", "\u202E");
        assertThat(report.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
    }
}
