package io.github.idealint.report;

import static io.github.idealint.report.XmlReports.elements;
import static io.github.idealint.report.XmlReports.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.LogText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CheckstyleReporterTest {

    private static final CheckstyleReporter REPORTER = new CheckstyleReporter();

    @Test
    void listsFindingsByFile() {
        assertThat(REPORTER.render(Runs.run(3, Severity.ERROR, Severity.INFO))).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <checkstyle version="4.3">
                          <file name="idea-1.wiki">
                            <error line="1" column="5" severity="error" message="'Idea' is not a title." source="idealint.unknown-level"/>
                          </file>
                          <file name="idea-2.wiki">
                            <error line="1" column="5" severity="info" message="'Idea' is not a title." source="idealint.level-case"/>
                          </file>
                        </checkstyle>
                        """);
    }

    @Test
    void namesAFileOfManyPagesOnce() {
        CheckedPage one = Runs.exported("wiki.xml", "Timer", 10, "Idea");
        CheckedPage two = Runs.exported("wiki.xml", "Traces", 20, "Idea");
        LintResult run = Runs.run(
                List.of(one, two),
                Runs.found(two, Runs.LEVEL, "Idea", "Wrong."),
                Runs.found(one, Runs.LEVEL, "Idea", "Wrong."));
        assertThat(elements(read(REPORTER.render(run)), "file")).hasSize(1);
        assertThat(elements(read(REPORTER.render(run)), "error"))
                .extracting(error -> error.getAttribute("line"), error -> error.getAttribute("message"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("10", "On 'Timer': Wrong."),
                        org.assertj.core.groups.Tuple.tuple("20", "On 'Traces': Wrong."));
    }

    @Test
    void reportsThatNothingIsFound() {
        assertThat(elements(read(REPORTER.render(Runs.run(2))), "file")).isEmpty();
    }

    @Test
    void showsTextOfStrangersAsText() {
        String report = REPORTER.render(Runs.hostile());
        List<Element> errors = elements(read(report), "error");
        assertThat(elements(read(report), "file").get(0).getAttribute("name")).isEqualTo("ideas/a,b:c%'<&>##[x].wiki");
        assertThat(errors.get(0).getAttribute("message"))
                .isEqualTo(LogText.line("'" + Runs.HOSTILE + "' is not a level."));
        assertThat(errors)
                .extracting(error -> error.getAttribute("line") + ":" + error.getAttribute("column"))
                .containsExactly("1:6", "3:5");
        assertThat(report).doesNotContain("##", "<script", "]]>", "section_start:", "\u001B", "\u202E");
    }
}
