package io.github.idealint.maven;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the goal {@code check} over real files, with rules that flag the words {@code bad} and {@code odd}. */
abstract class CheckedWords {

    static final String GOOD = "=== Boot timer ===\n\nMeasures the boot.\n";
    static final String BAD = "=== Boot timer ===\n\nA bad day.\n";
    static final String ODD = "=== Boot timer ===\n\nAn odd day.\n";

    @TempDir
    Path folder;

    final RecordingLog log = new RecordingLog();
    static final ReportFormat COUNT = ReportFormat.of(
            "count",
            "count",
            context -> result -> Stream.of(result.diagnostics().size() + " by ", context.version()));

    final CheckMojo mojo = new CheckMojo(
            List.of(new BadWord(), new OddWord(), new UnreadablePage()),
            name -> {
                throw new AssertionError("nobody is to look up " + name);
            },
            List.of(ReportFormat.SARIF, COUNT));
    final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    final MavenProject project = new MavenProject();

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

    static MojoExecution execution(MojoExecution.Source source) {
        return new MojoExecution(PluginDescriptorTest.check(), "default", source);
    }

    void module(String name, String... all) throws IllegalAccessException {
        project.setArtifactId(name);
        project.setFile(folder.resolve(name).resolve("pom.xml").toFile());
        project.getBuild().setDirectory(folder.resolve(name).resolve("target").toString());
        project.setOriginalModel(project.getModel());
        set("session", session(Stream.of(all).map(module -> project).toArray(MavenProject[]::new)));
    }

    @SuppressWarnings("deprecation")
    MavenSession session(MavenProject... projects) {
        MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        session.setAllProjects(List.of(projects));
        return session;
    }

    void set(String parameter, Object value) throws IllegalAccessException {
        MojoExtension.setVariableValueToObject(mojo, parameter, value);
    }

    void write(String name, String text) throws IOException {
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
