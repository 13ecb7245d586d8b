package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No run passes whose sources hold no idea. */
class FoundIdeasTest {

    private static final String IDEA = "== Boot timer ==\n'''Mentors:''' Ann Lee <ann@example.org>\n";
    private static final String NO_IDEA = "== Boot timer ==\nText.\n\n== Trace viewer ==\nText.\n";
    private static final String MARKDOWN = "# Boot timer\n\n**Mentors:** Ann Lee\n";

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines();

    @Test
    void aPageWithoutIdeasCannotBeChecked() throws IOException {
        write("draft.wiki", NO_IDEA);
        assertThatThrownBy(() -> check("draft.wiki"))
                .isInstanceOf(CannotCheck.class)
                .hasMessageStartingWith(
                        "there is no idea in 'draft.wiki'. No idea was found on this page: it has 2 headings");
        assertThat(log.lines).anyMatch(line -> line.startsWith("WARNING draft.wiki:1:4: warning: No idea was found"));
    }

    @Test
    void aPageOfAnotherMarkupCannotBeChecked() throws IOException {
        write("draft.wiki", MARKDOWN);
        assertThatThrownBy(() -> check("draft.wiki"))
                .hasMessageStartingWith("there is no idea in 'draft.wiki'. This page looks like Markdown");
    }

    @Test
    void aPageThatIsNotMeantToHoldIdeasCannotBeTheOnlyOne() throws IOException {
        write("README.md", "# Ideas\nText.\n# More\nText.\n");
        assertThatThrownBy(() -> check("README.md"))
                .hasMessageStartingWith("there is no idea in 'README.md'. Nothing in it is checked.");
    }

    @Test
    void aFolderNeedsOneIdea() throws IOException {
        write("ideas/a.wiki", MARKDOWN);
        write("ideas/b.wiki", NO_IDEA);
        assertThatThrownBy(() -> check("ideas"))
                .hasMessageStartingWith(
                        "there is no idea on any of the 2 pages in 'ideas'. The first is 'ideas/a.wiki': This page");
        write("ideas/c.wiki", IDEA);
        log.lines.clear();
        check("ideas");
        assertThat(log.lines)
                .filteredOn(line -> line.contains("[no-idea-found]"))
                .hasSize(2);
    }

    @Test
    void eachSourceNeedsOneIdea() throws IOException {
        write("a.wiki", IDEA);
        write("b.wiki", NO_IDEA);
        assertThatThrownBy(() -> check("a.wiki", "b.wiki")).hasMessageStartingWith("there is no idea in 'b.wiki'.");
    }

    @Test
    void aPageWithAnErrorIsSeen() throws IOException {
        write("a.wiki", NO_IDEA + "\n<pre>\n" + IDEA);
        check("a.wiki");
        assertThat(log.lines).anyMatch(line -> line.contains("[unclosed-markup]"));
    }

    @Test
    void roundPagesNeedNone() throws IOException {
        write("Outreachy 2027.wiki", "== How to apply ==\nText.\n\n== Project ideas ==\n{{:Boot timer}}\n");
        check("Outreachy 2027.wiki");
    }

    @Test
    void whoeverExpectsNoneIsLeftAlone() throws IOException {
        write("a.wiki", NO_IDEA);
        run(false, "a.wiki");
        write("idealint.yaml", "profile: gsoc\nrules: {no-idea-found: off}\n");
        check("a.wiki");
        assertThat(log.lines).noneMatch(line -> line.startsWith("ERROR"));
    }

    @Test
    void theTemplatesPageExplainsItsParameters() throws IOException {
        write("Template/Idea.wiki", "== {{{1}}} ==\n{{{2}}}\n; Mentors : {{{who}}}\n");
        write("a.wiki", "{{Idea|Boot timer|Measure each step.|who=Ann Lee}}\n");
        check(".");
        assertThat(log.lines).anyMatch(line -> line.contains("Ann Lee") && line.contains("[mentor-without-contact]"));
        assertThat(log.lines).noneMatch(line -> line.contains("Template/Idea.wiki:1"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void check(String... sources) {
        run(true, sources);
    }

    private void run(boolean failOnNoSources, String... sources) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        RunContext context = new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of());
        Optional<Path> configuration =
                Optional.of(folder.resolve("idealint.yaml")).filter(Files::exists);
        PageSelection selection = new PageSelection(
                Arrays.stream(sources).map(folder::resolve).toList(),
                List.of("**/*.wiki", "**/*.md"),
                List.of(),
                failOnNoSources,
                Optional.of("gsoc").filter(profile -> configuration.isEmpty()),
                configuration);
        new CheckGoal(
                        new Verdict(Severity.ERROR, false),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SilentReports.none())
                .run(RunPages.find(context, selection));
    }
}
