package io.github.idealint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Proxy;

/**
 * A folder without a POM, in which goals run as Maven would run them.
 *
 * @param folder the current folder
 * @param log what they tell
 * @param proxies those of Maven's settings
 */
record Stage(Path folder, Log log, List<Proxy> proxies) {

    /** A stage without proxies. */
    Stage(Path folder, Log log) {
        this(folder, log, List.of());
    }

    /** The files in the folder for reports, by their paths in it. */
    List<String> reports() throws IOException {
        Path root = folder.resolve("target/idealint");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** A goal with its parameters; all that is not named has the default of its field. */
    <T extends PageMojo> T ready(T goal, Map<String, Object> parameters) {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(folder.toFile());
        request.setMultiModuleProjectDirectory(folder.toFile());
        request.setInteractiveMode(false);
        request.setProxies(proxies);
        MavenProject project = new MavenProject();
        goal.setLog(log);
        set(
                goal,
                Map.of(
                        "session",
                        session(request, project),
                        "project",
                        project,
                        "execution",
                        new MojoExecution(PluginDescriptorTest.check(), "default", MojoExecution.Source.CLI),
                        "version",
                        "1.2.3",
                        "includes",
                        List.of("**/*.wiki")));
        if (goal instanceof LintMojo) {
            set(
                    goal,
                    Map.of(
                            "violationSeverity",
                            "error",
                            "failOnViolation",
                            "true",
                            "linkCache",
                            folder.resolve("cache").toFile()));
        }
        if (goal instanceof ReportingMojo) {
            set(goal, Map.of("environment", Map.of(), "excerpts", "never"));
        }
        set(goal, parameters);
        return goal;
    }

    @SuppressWarnings("deprecation")
    private static MavenSession session(DefaultMavenExecutionRequest request, MavenProject project) {
        MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        session.setAllProjects(List.of(project));
        return session;
    }

    private static void set(PageMojo goal, Map<String, Object> parameters) {
        parameters.forEach((name, value) -> {
            try {
                MojoExtension.setVariableValueToObject(goal, name, value);
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        });
    }
}
