package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

/** Runs in builds of several modules, and where there is nothing to check. */
class CheckedModulesTest extends CheckedWords {

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
}
