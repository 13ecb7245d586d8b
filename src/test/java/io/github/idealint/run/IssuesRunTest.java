package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.file.StandardInput;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over issues, as command-line tools print them. */
class IssuesRunTest {

    private static final String ISSUE = """
            {
              "body": "### Description\\n\\nShow how long each step of the boot takes, so that users find the slow ones.\\n\\n### Mentors\\n\\nAda Doe <ada@example,org>\\n\\n### Required skills\\n\\n_No response_\\n",
              "number": 12,
              "title": "Boot timer",
              "url": "https://github.com/example/ideas/issues/12"
            }
            """;
    private static final String OTHER = "{\"title\": \"It crashes\", \"body\": \"When I start it.\", \"number\": 13}";

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines() {
        @Override
        public void debug(String line) {
            // Nobody looks for the cause of something.
        }
    };

    private Charset charset = StandardCharsets.UTF_8;

    private RunPages pages(String json, boolean piped) throws IOException {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        Path file = folder.resolve("issues.json");
        Files.writeString(file, json, charset);
        StandardInput input = new StandardInput(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                false,
                Duration.ofMinutes(1),
                Duration.ofMinutes(1));
        PageSelection selection = new PageSelection(
                piped ? List.of() : List.of(file),
                List.of(),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PipedPage(folder.resolve(PipedPage.UNNAMED), false, input))
                        .filter(any -> piped));
        return RunPages.find(new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of()), selection);
    }

    private Optional<String> check(String json, boolean piped) throws IOException {
        return new CheckGoal(
                        new Verdict(Severity.ERROR, true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SilentReports.in(
                                folder.resolve("out"), ReportFormat.all().toArray(ReportFormat[]::new)))
                .run(pages(json, piped));
    }

    private Stream<String> lines() {
        return log.lines.stream().map(line -> line.lines().findFirst().orElse(""));
    }

    private String report(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    @Test
    void findingsNameTheIssueAndPointIntoIt() throws IOException {
        for (boolean piped : List.of(false, true)) {
            log.lines.clear();
            assertThat(check(ISSUE, piped)).isPresent();
            assertThat(lines())
                    .contains(
                            "ERROR https://github.com/example/ideas/issues/12:7:10: error: On issue #12 'Boot timer': 'ada@example,org' is not an e-mail address: it has a comma where a dot belongs. Did you mean 'ada@example.org'? [invalid-email]")
                    .noneMatch(line -> line.contains("title-missing"));
        }
    }

    @Test
    void anAnswerThatNobodyGaveIsAnEmptyField() throws IOException {
        check(ISSUE, false);
        assertThat(lines())
                .anyMatch(
                        line -> line.contains(
                                "/12:11:2: warning: On issue #12 'Boot timer': 'No response' leaves the field 'Required skills' undecided"));
    }

    @Test
    void reportsSayWhereTheIssueIs() throws IOException {
        check(ISSUE, false);
        assertThat(report("idealint.sarif"))
                .contains("\"uri\": \"https://github.com/example/ideas/issues/12\"\n")
                .contains("\"fullyQualifiedName\": \"issue #12 'Boot timer'\"")
                .contains("\"kind\": \"issue\"")
                .doesNotContain("\"fixes\"");
        assertThat(report("idealint.json"))
                .contains("\"path\": \"issues.json\"")
                .contains("\"url\": \"https://github.com/example/ideas/issues/12\"")
                .contains("\"title\": \"Boot timer\"");
        assertThat(report("idealint.checkstyle.xml"))
                .contains("<file name=\"https://github.com/example/ideas/issues/12\">");
    }

    @Test
    void theTitleOfTheIssueIsThatOfTheIdea() throws IOException {
        new ExportGoal(List.of(ExportFormat.values()), AddressMasking.FULL, Optional.of(folder.resolve("out")))
                .run(pages("[" + ISSUE + "," + OTHER + "]", true));
        assertThat(report("ideas.json")).contains("\"title\": \"Boot timer\"").doesNotContain("It crashes");
    }

    @Test
    void ofSeveralIssuesThoseThatAreNoIdeasArePassedOver() throws IOException {
        check("[" + ISSUE + "," + OTHER + "]", false);
        assertThat(lines())
                .contains(
                        "INFO Passed over 1 of 2 pages in files of several pages: 1 page without ideas. Run Maven with"
                                + " '-X' to see which.");
    }

    @Test
    void anIssueThatIsNamedIsMeantToBeAnIdea() throws IOException {
        check("{\"title\": \"Boot timer\", \"body\": \"Show how long the boot takes.\", \"number\": 13}", false);
        assertThat(lines())
                .anyMatch(line -> line.startsWith("ERROR issues.json:1:1: error: On issue #13 'Boot timer'"));
    }

    @Test
    void fixShowsWhatToChange() throws IOException {
        new FixGoal(Optional.empty(), true, false, Optional.empty()).run(pages(ISSUE, false));
        assertThat(log.lines)
                .anyMatch(line ->
                        line.startsWith("INFO issues.json (issue #12 'Boot timer'): 1 invalid-email can be fixed.")
                                && line.contains("-Ada Doe <ada@example,org>\n+Ada Doe <ada@example.org>\n"));
        assertThat(folder.resolve("issues.json")).hasContent(ISSUE);
    }

    @Test
    void messages() throws IOException {
        fails("{\"message\": \"Not Found\"}");
        fails("[]");
        log.lines.clear();
        check("[" + ISSUE + ",\n]", false);
        check("[" + ISSUE + ",\n", false);
        check("[" + ISSUE + ",\n{\"x\": \"" + "y".repeat(Limits.BODIES_BYTES) + "\"}]", false);
        charset = StandardCharsets.ISO_8859_1;
        check("[" + ISSUE + ",\n{\"title\": \"Größe\"}]", false);
        charset = StandardCharsets.UTF_8;
        keep("[unreadable-page]");
        fails("{\"message\": \"Not Found\"}");
        fails("[]");
        new FixGoal(Optional.empty(), true, false, Optional.empty()).run(pages(ISSUE, false));
        MessageSnapshot.matches("run issues", String.join("\n", log.lines));
    }

    private void keep(String word) {
        log.lines.removeIf(line -> !line.contains(word));
    }

    private void fails(String json) {
        log.lines.add("idealint cannot run: "
                + catchThrowable(() -> check(json, false)).getMessage());
    }
}
