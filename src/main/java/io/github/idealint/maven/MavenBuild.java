package io.github.idealint.maven;

import io.github.idealint.run.BuildContext;
import io.github.idealint.run.ReactorRoot;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The build in which Maven runs a goal.
 *
 * @param session the whole build
 * @param project the module; without a POM Maven's stub of one
 * @param execution the goal as it was called or declared
 */
record MavenBuild(MavenSession session, MavenProject project, MojoExecution execution) {

    /** Where the goal runs. */
    BuildContext context() {
        Path current = Path.of(session.getExecutionRootDirectory());
        ReactorRoot root =
                new ReactorRoot(Optional.ofNullable(session.getRequest().getMultiModuleProjectDirectory())
                        .map(File::toPath)
                        .orElse(current));
        if (project.getFile() == null) {
            return new BuildContext(root, current, Optional.empty(), true);
        }
        Path target = Path.of(project.getBuild().getDirectory());
        BuildContext.Module module = new BuildContext.Module(project.getArtifactId(), target);
        return new BuildContext(root, project.getBasedir().toPath(), Optional.of(module), isAlone() && isOwn());
    }

    private boolean isAlone() {
        return session.getAllProjects().size() == 1 && project.getModules().isEmpty();
    }

    /** Whether the goal is called by hand or declared in this very POM, not inherited. */
    private boolean isOwn() {
        return execution.getSource() == MojoExecution.Source.CLI
                || Optional.ofNullable(project.getOriginalModel().getBuild()).stream()
                        .flatMap(build -> build.getPlugins().stream())
                        .anyMatch(plugin -> plugin.getArtifactId().equals(execution.getArtifactId()));
    }
}
