package io.github.idealint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Where a run happens: in a module of a build, or in a folder without a POM.
 *
 * @param root the folder of the whole build
 * @param base the module's folder, or the current one
 * @param module the module, if there is a POM
 * @param expected whether ideas are expected here: nothing but this is built, and the goal is called or declared right here
 */
record BuildContext(ReactorRoot root, Path base, Optional<Module> module, boolean expected) {

    private static final String IDEAS = "src/ideas";

    /**
     * A module of a build.
     *
     * @param name its artifact id
     * @param target the folder for what is built
     */
    record Module(String name, Path target) {}

    /** The surroundings that Maven tells of. */
    static BuildContext of(MavenSession session, MavenProject project, MojoExecution execution) {
        Path current = Path.of(session.getExecutionRootDirectory());
        ReactorRoot root =
                new ReactorRoot(Optional.ofNullable(session.getRequest().getMultiModuleProjectDirectory())
                        .map(File::toPath)
                        .orElse(current));
        if (project.getFile() == null) {
            return new BuildContext(root, current, Optional.empty(), true);
        }
        boolean alone =
                session.getAllProjects().size() == 1 && project.getModules().isEmpty();
        Module module =
                new Module(project.getArtifactId(), Path.of(project.getBuild().getDirectory()));
        return new BuildContext(
                root, project.getBasedir().toPath(), Optional.of(module), alone && isOwn(execution, project));
    }

    private static boolean isOwn(MojoExecution execution, MavenProject project) {
        return execution.getSource() == MojoExecution.Source.CLI
                || Optional.ofNullable(project.getOriginalModel().getBuild()).stream()
                        .flatMap(build -> build.getPlugins().stream())
                        .anyMatch(plugin -> plugin.getArtifactId().equals(execution.getArtifactId()));
    }

    /** Where pages are looked for if nobody says where. */
    Path defaultSource() {
        return module.isPresent() ? base.resolve(IDEAS) : base;
    }

    /** Whether some sources may well have no page: not each module of a build has a folder for ideas. */
    boolean mayLack(List<Path> sources) {
        return !expected && sources.equals(List.of(defaultSource())) && !Files.exists(defaultSource());
    }

    /** Where reports go if nobody says where. */
    Path defaultOutput() {
        return module.map(Module::target).orElse(base.resolve("target")).resolve("idealint");
    }

    /** What tells the reports of this run from those of others in the same build. */
    String category() {
        return Stream.concat(Stream.of("idealint"), module.map(Module::name).stream())
                .map(part -> part + "/")
                .reduce("", String::concat);
    }
}
