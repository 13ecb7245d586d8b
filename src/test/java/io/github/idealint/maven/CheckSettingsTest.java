package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.util.List;
import org.apache.maven.exception.DefaultExceptionHandler;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** Runs under configurations and parameters, right and wrong. */
class CheckSettingsTest extends CheckedWords {

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

    /** What stands behind {@code Failed to execute goal} on the console: Maven adds the messages of all causes. */
    private String shownByMaven() {
        Throwable thrown = catchThrowable(mojo::execute);
        return new DefaultExceptionHandler().handleException(thrown).getMessage();
    }
}
