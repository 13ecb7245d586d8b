package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.page.IdeaPage;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleContext;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.text.TextRange;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.exception.DefaultExceptionHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the goal over real files, with rules that flag the words {@code bad} and {@code odd}. */
class CheckRunTest {

    private static final String GOOD = "=== Boot timer ===\n\nMeasures the boot.\n";
    private static final String BAD = "=== Boot timer ===\n\nA bad day.\n";
    private static final String ODD = "=== Boot timer ===\n\nAn odd day.\n";

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();
    private static final ReportFormat COUNT = ReportFormat.of(
            "count",
            "count",
            context -> result -> Stream.of(result.diagnostics().size() + " by ", context.version()));

    private final CheckMojo mojo = new CheckMojo(
            List.of(new BadWord(), new OddWord(), new UnreadablePage()),
            name -> {
                throw new AssertionError("nobody is to look up " + name);
            },
            List.of(ReportFormat.SARIF, COUNT));
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final MavenProject project = new MavenProject();

    @BeforeEach
    void aFolderWithoutPom() throws IllegalAccessException {
        request.setBaseDirectory(folder.toFile());
        request.setMultiModuleProjectDirectory(folder.toFile());
        request.setInteractiveMode(false);
        set("session", session(project));
        set("project", project);
        set("execution", execution(MojoExecution.Source.CLI));
        set("version", "1.2.3");
        set("includes", List.of("**/*.wiki"));
        set("profile", "qemu-2020");
        set("environment", Map.of());
        set("excerpts", "never");
        set("violationSeverity", "error");
        set("failOnViolation", "true");
        set("failOnNoSources", "true");
        mojo.setLog(log);
    }

    @Test
    void tellsOfAGoodPageThatItIsFine() throws Exception {
        write("a.wiki", GOOD);
        mojo.execute();
        assertThat(log.lines)
                .containsExactly(
                        "INFO idealint 1.2.3, profile qemu-2020, no configuration file", "INFO The idea is fine.");
    }

    @Test
    void tellsAllFindingsThenFails() throws Exception {
        write("b.wiki", BAD);
        write("a.wiki", ODD);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("idealint found 1 error; 1 of 2 ideas needs work.");
        assertThat(log.lines.subList(1, log.lines.size()))
                .containsExactly(
                        "WARN a.wiki:3:4: warning: 'odd' is found. [odd-word]",
                        "ERROR b.wiki:3:3: error: 'bad' is found. [bad-word]",
                        "INFO By rule: 1 bad-word, 1 odd-word.",
                        "INFO Both ideas need work: 1 error and 1 warning.");
    }

    @Test
    void drawsWhetherSomebodyWatchesOrNot() throws Exception {
        set("excerpts", "auto");
        write("a.wiki", ODD);
        mojo.execute();
        assertThat(log.lines.get(1)).endsWith("[odd-word]\n    3 | An odd day.\n      |    ^^^");
    }

    @Test
    void onlyTellsWhereNothingMayFail() throws Exception {
        set("failOnViolation", "false");
        write("a.wiki", BAD);
        mojo.execute();
        assertThat(log.lines).contains("ERROR a.wiki:3:3: error: 'bad' is found. [bad-word]");
    }

    @Test
    void refusesADayThatIsNone() throws Exception {
        set("today", "tomorrow");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("idealint cannot run: the parameter 'today' cannot be 'tomorrow'; use a date, such as"
                        + " '2020-11-24'.");
    }

    @Test
    void givesMavenNoCauseToRepeat() throws Exception {
        set("today", "tomorrow");
        assertThat(shownByMaven())
                .isEqualTo("idealint cannot run: the parameter 'today' cannot be 'tomorrow';"
                        + " use a date, such as '2020-11-24'.");
        set("today", null);
        set("sources", List.of(Files.createDirectory(folder.resolve("wiki.xml")).toFile()));
        write("wiki.xml/idealint.yaml", "rules: [\n");
        set("config", folder.resolve("wiki.xml/idealint.yaml").toFile());
        write("wiki.xml/a.wiki", GOOD);
        assertThat(shownByMaven()).startsWith("idealint cannot run: the configuration has 1 mistake.\n");
        assertThat(shownByMaven().split("idealint.yaml:")).hasSize(2);
    }

    /** What stands behind {@code Failed to execute goal} on the console: Maven adds the messages of all causes. */
    private String shownByMaven() {
        Throwable thrown = catchThrowable(mojo::execute);
        return new DefaultExceptionHandler().handleException(thrown).getMessage();
    }

    @Test
    void namesWhatAQuietLogHides() throws Exception {
        log.isQuiet = true;
        set("violationSeverity", "warning");
        write("a.wiki", ODD);
        assertThatThrownBy(mojo::execute)
                .hasMessage("idealint found 1 warning; the idea needs work. The log level hides these findings:\n"
                        + "  a.wiki:3:4: warning: 'odd' is found. [odd-word]");
    }

    @Test
    void failsFromTheSeverityOn() throws Exception {
        set("violationSeverity", "warning");
        write("a.wiki", ODD);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("idealint found 1 warning; the idea needs work.");
    }

    @Test
    void writesTheReportBeforeItFails() throws Exception {
        set("reports", List.of("SARIF"));
        write("a.wiki", BAD);
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(folder.resolve("target/idealint/idealint.sarif"))
                .content()
                .contains("\"uri\": \"a.wiki\"", "\"id\": \"idealint/\"", "\"semanticVersion\": \"1.2.3\"");
        assertThat(log.lines).endsWith("INFO Report: target/idealint/idealint.sarif");
    }

    @Test
    void writesTheReportWhereItIsWanted() throws Exception {
        set("reports", List.of("sarif"));
        set("outputDirectory", folder.resolve("out").toFile());
        write("a.wiki", GOOD);
        mojo.execute();
        assertThat(folder.resolve("out/idealint.sarif")).content().contains("\"results\": []");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void writesEachReportThatIsNamedInItsOwnFormat() throws Exception {
        set("reports", List.of("count", "sarif", "Count"));
        write("a.wiki", ODD);
        mojo.execute();
        assertThat(folder.resolve("target/idealint/idealint.count")).hasContent("1 by 1.2.3");
        assertThat(folder.resolve("target/idealint/idealint.sarif")).content().contains("odd-word");
        assertThat(log.lines)
                .endsWith("INFO Report: target/idealint/idealint.count", "INFO Report: target/idealint/idealint.sarif");
    }

    @Test
    void readsTheNearestConfiguration() throws Exception {
        write("idealint.yaml", "rules:\n  bad-word: warning\n");
        write("a.wiki", BAD);
        mojo.execute();
        assertThat(log.lines)
                .contains(
                        "INFO idealint 1.2.3, profile qemu-2020, configuration idealint.yaml",
                        "WARN a.wiki:3:3: warning: 'bad' is found. [bad-word]");
    }

    @Test
    void readsAProfileOfOnesOwn() throws Exception {
        write("profiles/own.yaml", "extends: qemu-2020\nrules:\n  bad-word: off\n");
        set("profile", "profiles/own.yaml");
        write("a.wiki", BAD);
        mojo.execute();
        assertThat(log.lines)
                .containsExactly(
                        "INFO idealint 1.2.3, profile profiles/own.yaml, no configuration file",
                        "INFO The idea is fine.");
    }

    @Test
    void tellsEveryMistakeInTheConfiguration() throws Exception {
        write("conf/lint.yaml", "rules:\n  bad-wrod: warning\n  odd-word: loud\n");
        set("config", folder.resolve("conf/lint.yaml").toFile());
        write("a.wiki", BAD);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("idealint cannot run: the configuration has 2 mistakes.\nconf/lint.yaml:2:3: ")
                .hasMessageContaining("\n2 |   bad-wrod: warning\n  |   ^^^^^^^^\n")
                .hasMessageContaining("\nconf/lint.yaml:3:");
    }

    @Test
    void wantsTheConfigurationThatIsNamed() throws Exception {
        set("config", folder.resolve("lint.yaml").toFile());
        write("a.wiki", GOOD);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("idealint cannot run: there is no configuration file 'lint.yaml'. Check the path.");
    }

    @Test
    void takesNoMistypedParameterForAnother() throws Exception {
        set("violationSeverity", "waring");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("idealint cannot run: ")
                .hasMessageContaining("Did you mean 'warning'?");
        set("violationSeverity", "error");
        set("reports", List.of("serif"));
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("Did you mean 'sarif'?");
    }

    @Test
    void doesNotPassForLookingWhereThereIsNothing() throws Exception {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("idealint cannot run: there are no pages in '.': no file matches '**/*.wiki'.");
        set("sources", List.of(folder.resolve("drafts").toFile()));
        assertThatThrownBy(mojo::execute)
                .hasMessageStartingWith("idealint cannot run: there is no file or folder 'drafts'.");
        set("failOnNoSources", "false");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    void looksInTheModulesFolderForIdeas() throws Exception {
        module("docs", "docs");
        set("reports", List.of("sarif"));
        write("docs/src/ideas/a.wiki", ODD);
        write("docs/other/b.wiki", BAD);
        mojo.execute();
        assertThat(log.lines)
                .contains("WARN docs/src/ideas/a.wiki:3:4: warning: 'odd' is found. [odd-word]")
                .endsWith("INFO Report: docs/target/idealint/idealint.sarif");
        assertThat(folder.resolve("docs/target/idealint/idealint.sarif"))
                .content()
                .contains("\"id\": \"idealint/docs/\"");
    }

    @Test
    void isSilentInAModuleWithoutIdeasOfABuildOfMany() throws Exception {
        module("core", "docs", "core");
        mojo.execute();
        assertThat(log.lines).isEmpty();
        set("sources", List.of(folder.resolve("core/pages").toFile()));
        assertThatThrownBy(mojo::execute).hasMessageContaining("there is no file or folder 'core/pages'.");
    }

    @Test
    void expectsIdeasInTheOnlyModule() throws Exception {
        module("docs", "docs");
        assertThatThrownBy(mojo::execute).hasMessageContaining("there is no file or folder 'docs/src/ideas'.");
    }

    @Test
    void expectsNoIdeasWhereTheGoalIsInherited() throws Exception {
        module("docs", "docs");
        set("execution", execution(MojoExecution.Source.LIFECYCLE));
        mojo.execute();
        assertThat(log.lines).isEmpty();
        Plugin own = new Plugin();
        own.setArtifactId("idealint-maven-plugin");
        project.getOriginalModel().getBuild().addPlugin(own);
        assertThatThrownBy(mojo::execute).hasMessageContaining("there is no file or folder 'docs/src/ideas'.");
    }

    @Test
    void warnsOfParametersAndPropertiesThatDoNotExist() throws Exception {
        module("docs", "docs");
        request.getUserProperties().setProperty("idealint.linkTimeot", "5s");
        request.getUserProperties().setProperty("idealint.version", "1.2.3");
        request.getUserProperties().setProperty("idealint.formats", "json");
        project.getProperties().setProperty("idealint.zzz", "1");
        project.getProperties().setProperty("docs.zzz", "1");
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.idealint");
        plugin.setArtifactId("idealint-maven-plugin");
        plugin.setConfiguration(Xpp3DomBuilder.build(new StringReader(
                "<configuration><violationSeverty>warning</violationSeverty><wikiUrl/></configuration>")));
        PluginExecution own = new PluginExecution();
        own.setId("default");
        own.setConfiguration(Xpp3DomBuilder.build(new StringReader("<configuration><links/><link/></configuration>")));
        plugin.addExecution(own);
        project.getBuild().addPlugin(plugin);
        set("session", session(project));
        write("docs/src/ideas/a.wiki", GOOD);
        mojo.execute();
        assertThat(log.lines)
                .startsWith(
                        "WARN There is no property 'idealint.linkTimeot', so it has no effect."
                                + " Did you mean 'idealint.linkTimeout'?",
                        "WARN There is no property 'idealint.zzz', so it has no effect."
                                + " 'mvn idealint:help -Ddetail' lists all.",
                        "WARN There is no parameter 'link', so its entry in the POM has no effect."
                                + " Did you mean 'links'?",
                        "WARN There is no parameter 'violationSeverty', so its entry in the POM has no effect."
                                + " Did you mean 'violationSeverity'?",
                        "INFO idealint 1.2.3, profile qemu-2020, no configuration file");
    }

    @Test
    void doesNotWarnWhereThereIsNothingToCheck() throws Exception {
        module("core", "docs", "core");
        request.getUserProperties().setProperty("idealint.linkTimeot", "5s");
        set("session", session(project, project));
        mojo.execute();
        assertThat(log.lines).isEmpty();
    }

    @Test
    void countsWhatItSkipsAndNamesItForThoseWhoLookCloser() throws Exception {
        log.isVerbose = true;
        write("a.wiki", GOOD);
        write("B.WIKI", BAD);
        Files.createSymbolicLink(folder.resolve("c.wiki"), folder.resolve("nothing"));
        mojo.execute();
        assertThat(log.lines)
                .contains(
                        "WARN Skipped what looks like a page but is not one: 1 name in another case and 1 broken link."
                                + " Run Maven with '-X' to see which.",
                        "DEBUG Skipped: B.WIKI (name in another case)",
                        "DEBUG Skipped: c.wiki (broken link)");
    }

    @Test
    void namesWhatIsSkippedWhereNothingElseIsThere() throws Exception {
        write("A.WIKI", GOOD);
        assertThatThrownBy(mojo::execute).hasMessageStartingWith("idealint cannot run: there are no pages in '.'");
        assertThat(log.lines)
                .containsExactly("WARN Skipped what looks like a page but is not one: 1 name in another case."
                        + " Run Maven with '-X' to see which.");
    }

    @Test
    void showsWhereEverythingComesFromToThoseWhoLookCloser() throws Exception {
        log.isVerbose = true;
        write("idealint.yaml", "rules:\n  bad-word: off\n");
        write("a.wiki", GOOD);
        write("Outreachy 2027.wiki", "{{:a}}\n");
        mojo.execute();
        assertThat(log.lines)
                .contains(
                        "DEBUG Settings of configuration idealint.yaml, profile qemu-2020:",
                        "DEBUG   rules.bad-word: off (idealint.yaml:2)",
                        "DEBUG a.wiki: profile qemu-2020, configuration idealint.yaml",
                        "DEBUG a.wiki: page of ideas, 1 idea",
                        "DEBUG Outreachy 2027.wiki: page of a round, 0 ideas")
                .anyMatch(line -> line.matches("DEBUG {3}fields\\.summary\\.need: .* \\(\\S+:\\d+\\)"));
    }

    @Test
    void aPathThatNoFileCanHaveIsNoFault() throws Exception {
        set("profile", null);
        write("idealint.yaml", "profile: \"a\\0b.yaml\"\n");
        write("a.wiki", GOOD);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "idealint cannot run: the configuration has 1 mistake.\nidealint.yaml:1:10: The path"
                                + " 'a\uFFFDb.yaml' cannot be used here: it contains a NUL character");
        write("idealint.yaml", "round: {root: \"a\\0b\"}\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "idealint cannot run: the path 'a\uFFFDb' cannot be used here: it contains a NUL character");
    }

    private static MojoExecution execution(MojoExecution.Source source) {
        return new MojoExecution(PluginDescriptorTest.check(), "default", source);
    }

    private void module(String name, String... all) throws IllegalAccessException {
        project.setArtifactId(name);
        project.setFile(folder.resolve(name).resolve("pom.xml").toFile());
        project.getBuild().setDirectory(folder.resolve(name).resolve("target").toString());
        project.setOriginalModel(project.getModel());
        set("session", session(Stream.of(all).map(module -> project).toArray(MavenProject[]::new)));
    }

    @SuppressWarnings("deprecation")
    private MavenSession session(MavenProject... projects) {
        MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        session.setAllProjects(List.of(projects));
        return session;
    }

    private void set(String parameter, Object value) throws IllegalAccessException {
        MojoExtension.setVariableValueToObject(mojo, parameter, value);
    }

    private void write(String name, String text) throws IOException {
        File file = folder.resolve(name).toFile();
        Files.createDirectories(file.getParentFile().toPath());
        Files.writeString(file.toPath(), text);
    }

    private static Stream<Finding> found(IdeaPage page, String word) {
        return Pattern.compile(word)
                .matcher(page.source().text())
                .results()
                .map(match -> Finding.at(new TextRange(match.start(), match.end()), "'" + word + "' is found."));
    }

    @RuleInfo(id = "bad-word", summary = "the word 'bad'", severity = Severity.ERROR)
    private static final class BadWord implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return found(page, "bad");
        }
    }

    @RuleInfo(id = "odd-word", summary = "the word 'odd'", severity = Severity.WARNING)
    private static final class OddWord implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return found(page, "odd");
        }
    }

    @RuleInfo(id = "unreadable-page", summary = "a page that cannot be read", severity = Severity.ERROR)
    private static final class UnreadablePage implements Rule {

        @Override
        public Stream<Finding> check(IdeaPage page, RuleContext context) {
            return page.unreadable().stream().map(reason -> Finding.at(reason.range(), reason.reason()));
        }
    }
}
