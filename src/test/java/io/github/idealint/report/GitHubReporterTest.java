package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.LintResult.CheckedPage;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.text.LogText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GitHubReporterTest {

    private static final GitHubReporter REPORTER = in("");

    @Test
    void annotatesTheWorstFirst() {
        assertThat(REPORTER.render(Runs.run(3, Severity.INFO, Severity.WARNING, Severity.ERROR)))
                .isEqualTo("""
                        ::error file=idea-3.wiki,line=1,endLine=1,col=5,endColumn=9,title=unknown-level::'Idea' is not a title.
                        ::warning file=idea-2.wiki,line=1,endLine=1,col=5,endColumn=9,title=label-markup::'Idea' is not a title.
                        ::notice file=idea-1.wiki,line=1,endLine=1,col=5,endColumn=9,title=level-case::'Idea' is not a title.
                        """);
    }

    @Test
    void writesNoMoreThanAreShown() {
        Severity[] many = Stream.of(Severity.WARNING, Severity.ERROR)
                .flatMap(severity -> Collections.nCopies(12, severity).stream())
                .toArray(Severity[]::new);
        assertThat(REPORTER.render(Runs.run(24, many)).lines().map(line -> line.substring(0, 4)))
                .hasSize(20)
                .startsWith("::er")
                .endsWith("::wa");
    }

    @Test
    void namesFilesFromTheRootOfTheRepository() {
        assertThat(in("docs/").render(Runs.run(1, Severity.ERROR))).startsWith("::error file=docs/idea-1.wiki,");
    }

    @Test
    void givesNoColumnsWhereARangeHasSeveralLines() {
        CheckedPage page = Runs.page("a.wiki", "odd\nodder");
        LintResult run = Runs.run(List.of(page), Runs.found(page, Runs.LEVEL, "odd\nodder", "Odd."));
        assertThat(REPORTER.render(run)).isEqualTo("::error file=a.wiki,line=1,endLine=2,title=unknown-level::Odd.\n");
    }

    @Test
    void nothingOfAPageBeginsAnotherCommand() {
        List<String> lines = REPORTER.render(Runs.hostile()).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("::error file=ideas/a%2Cb%3Ac%25'<&>##\\[x].wiki,line=1,endLine=1,col=6,endColumn=9,"
                        + "title=unknown-level::");
        assertThat(lines.get(1)).startsWith("::notice file=ideas/");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).doesNotContain("##[", "##vso[", "\u001B", "\u202E", "\u2028", "\r");
            assertThat(line).matches("::(error|notice) [^:]*::[^%]*(%25[^%]*)*");
        });
        assertThat(unescaped(lines.get(0).substring(lines.get(0).indexOf("level::") + 7)))
                .isEqualTo(LogText.line("'" + Runs.HOSTILE + "' is not a level."));
    }

    /** As the runner of GitHub Actions reads a message (actions/runner, {@code ActionCommand}). */
    private static String unescaped(String message) {
        return message.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    private static GitHubReporter in(String folder) {
        return new GitHubReporter(new ReportContext("1.2.3", "idealint/", folder, id -> Optional.empty()));
    }
}
