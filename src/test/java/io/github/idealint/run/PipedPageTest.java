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
import io.github.idealint.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is piped to a run is checked as a file of its name would be. */
class PipedPageTest {

    private static final String MARKDOWN = """
            # Boot timer

            Show how long each step of the boot takes.

            **Mentors:** Ada Doe <ada@example,org>
            """;
    private static final String WIKITEXT = """
            == Boot timer ==

            Show how long each step of the boot takes.

            '''Mentors:''' Ada Doe <ada@example,org>
            """;

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines() {
        @Override
        public void debug(String line) {
            // Nobody looks for the cause of something.
        }
    };

    private static StandardInput stream(InputStream stream, boolean isTerminal) {
        return new StandardInput(stream, isTerminal, Duration.ofHours(1), Duration.ofHours(1));
    }

    private static StandardInput piped(String text) {
        return stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false);
    }

    private RunPages pages(StandardInput input, String name, List<Path> sources, boolean interactive) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        PipedPage page = new PipedPage(folder.resolve(name), !name.equals(PipedPage.UNNAMED), input);
        PageSelection selection = new PageSelection(
                sources,
                List.of("**/*.wiki", "**/*.md"),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(page));
        RunContext context = new RunContext(build, BuiltInRules.all(), "1.2.3", interactive, log, List.of());
        return RunPages.find(context, selection);
    }

    private Optional<String> check(String text, String name, Path... sources) {
        return new CheckGoal(
                        new Verdict(Severity.ERROR, true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SilentReports.in(folder.resolve("out"), ReportFormat.SARIF))
                .run(pages(piped(text), name, List.of(sources), false));
    }

    @Test
    void itsNameChoosesTheMarkup() {
        assertThat(check(MARKDOWN, "drafts/draft.md")).isPresent();
        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("ERROR drafts/draft.md:5:23: error: 'ada@example,org' is not"));
    }

    @Test
    void withoutANameItsMarkupIsWhatItLooksLike() {
        check(MARKDOWN, PipedPage.UNNAMED);
        check(WIKITEXT, PipedPage.UNNAMED);
        check("---\ntitle: Boot timer\n---\nMentors: Ada Doe <ada@example,org>\n", PipedPage.UNNAMED);
        assertThat(log.lines.stream().filter(line -> line.contains("[invalid-email]")))
                .extracting(line -> line.substring(0, line.indexOf(" error:")))
                .containsExactly("ERROR stdin:5:23:", "ERROR stdin:5:25:", "ERROR stdin:4:19:");
    }

    @Test
    void itsFolderChoosesTheConfiguration() throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts/idealint.yaml"), "rules:\n  invalid-email: off\n");
        check(MARKDOWN, "drafts/draft.md");
        assertThat(log.lines).noneMatch(line -> line.contains("invalid-email"));
    }

    @Test
    void itStandsForTheFileOfItsName() throws IOException {
        Files.writeString(folder.resolve("draft.md"), "# Old text\n\n**Mentors:** <old@example,org>\n");
        Files.writeString(folder.resolve("other.md"), MARKDOWN.replace("Boot", "Shutdown"));
        check(MARKDOWN, "draft.md", folder);
        assertThat(log.lines.stream().filter(line -> line.contains("[invalid-email]")))
                .extracting(line -> line.substring(0, line.indexOf(" error:")))
                .containsExactly("ERROR draft.md:5:23:", "ERROR other.md:5:23:");
    }

    @Test
    void allGoalsReadIt() throws IOException {
        Path out = folder.resolve("out");
        new ExportGoal(List.of(ExportFormat.values()), AddressMasking.MASKED, Optional.of(out))
                .run(pages(piped(MARKDOWN), "draft.md", List.of(), false));
        new PreviewGoal(Optional.empty(), Optional.empty(), Optional.of(out), Optional.empty())
                .run(pages(piped(WIKITEXT), "draft.wiki", List.of(), false));
        assertThat(out.resolve("ideas.json")).content().contains("\"path\": \"draft.md\"");
        assertThat(out.resolve("preview")).isDirectoryContaining("glob:**/*.html");
    }

    @Test
    void fixShowsWhatToChange() {
        String wrong = WIKITEXT.replace(
                "Ada Doe <ada@example,org>", "[mailto:ada@example.org Ada] [[https://example.org/ x]]");
        RunPages pages = pages(piped(wrong), "draft.wiki", List.of(), false);
        assertThat(new FixGoal(Optional.empty(), true, true, Optional.empty()).run(pages))
                .contains("idealint found 1 finding that the goal 'fix' can fix on 1 page.");
        assertThat(log.lines).anyMatch(line -> line.startsWith("INFO draft.wiki: 1 "));
    }

    @Test
    void aPageThatIsTooLargeIsOneFinding() {
        check(MARKDOWN + "x ".repeat(SourceText.LONGEST), "draft.md");
        assertThat(log.lines).anyMatch(line -> line.contains("[unreadable-page]"));
    }

    @Test
    void messages() throws IOException {
        fails(() -> read(piped(""), false));
        fails(() -> read(stream(InputStream.nullInputStream(), true), false));
        try (PipedOutputStream open = new PipedOutputStream();
                PipedInputStream silent = new PipedInputStream(open)) {
            fails(() -> read(new StandardInput(silent, false, Duration.ofMillis(1), Duration.ofMillis(50)), false));
        }
        fails(() -> read(stream(InputStream.nullInputStream(), true), true));
        fails(() -> {
            throw PipedPage.again();
        });
        fails(() -> new FixGoal(Optional.empty(), false, false, Optional.empty())
                .run(pages(piped(WIKITEXT), "draft.wiki", List.of(), false)));
        read(stream(new ByteArrayInputStream(MARKDOWN.getBytes(StandardCharsets.UTF_8)), true), true);
        MessageSnapshot.matches("run standard input", String.join("\n", log.lines));
    }

    private void read(StandardInput input, boolean interactive) {
        pages(input, "draft.md", List.of(), interactive).groups();
    }

    private void fails(ThrowingCallable call) {
        log.lines.add("idealint cannot run: " + catchThrowable(call).getMessage());
    }
}
