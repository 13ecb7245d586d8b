package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs over a checkout whose author would like to read, or overwrite, what lies beside it. */
class HostileCheckoutTest extends CheckoutWithASecret {

    @ParameterizedTest
    @ValueSource(
            strings = {"../../outside/secret.wiki", "../../outside/nothing.wiki", "../.git/config", "../../outside"})
    void aLinkIsNoPageAndTheOthersAreChecked(String target) throws Exception {
        Files.createSymbolicLink(checkout.resolve("docs/b.wiki"), Path.of(target));
        Throwable end =
                catchThrowable(() -> check(Map.of("reports", List.of("sarif"), "violationSeverity", "warning")));
        assertThat(end).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR docs/a.wiki:11:16: "));
        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("ERROR docs/b.wiki:1:1: error: 'docs/b.wiki' cannot be read (")
                        && line.endsWith(" [unreadable-page]"));
        run(new PreviewMojo(BuiltInRules.all()), Map.of());
        run(new ExportMojo(BuiltInRules.all()), Map.of("addresses", "full"));
        assertThat(checkout.resolve("target/idealint").toFile().list())
                .containsExactlyInAnyOrder("idealint.sarif", "ideas.json", "ideas.csv", "preview");
    }

    @ParameterizedTest
    @ValueSource(strings = {".env", "token.txt", "credentials"})
    void aLinkToATokenOfTheBuildIsNoPage(String name) throws Exception {
        write("checkout/" + name, SECRET);
        Files.createSymbolicLink(checkout.resolve("docs/b.wiki"), Path.of("..", name));
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines)
                .anyMatch(line -> line.contains(
                        "'docs/b.wiki' cannot be read" + " (a symbolic link leads to a file of another kind)"));
    }

    /** Whether there is a folder, a file or nothing elsewhere is nobody's business. */
    @ParameterizedTest
    @ValueSource(strings = {"../outside", "../outside/secret.wiki", "../outside/nothing", "/proc/1", "/nowhere"})
    void aRunSaysTheSameOfALinkWhateverItLeadsTo(String target) throws Exception {
        Files.createSymbolicLink(checkout.resolve("docs/pages"), Path.of("..").resolve(target));
        Throwable end = catchThrowable(() -> check(Map.of()));
        assertThat(end).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines)
                .contains("WARN Skipped what looks like a page but is not one: 1 link out of the checkout."
                        + " Run Maven with '-X' to see which.");

        Path source = Files.createSymbolicLink(checkout.resolve("ideas"), Path.of(target));
        for (Path named : List.of(source, source.resolve("secret.wiki"))) {
            assertThatThrownBy(() -> check(Map.of("sources", List.of(named.toFile()))))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageStartingWith("idealint found 1 error");
            String name = checkout.relativize(named).toString();
            assertThat(log.lines)
                    .anyMatch(line -> line.startsWith("ERROR " + name + ":1:1: error: '" + name
                            + "' cannot be read (a symbolic link leads out of the checkout)."));
        }
    }

    /** A link in place of the folder of reports ends a run in the same way, and says nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"../outside", "../outside/secret.wiki", "../outside/nothing"})
    void aRunSaysTheSameOfALinkInPlaceOfTheReports(String target) throws Exception {
        Files.createSymbolicLink(checkout.resolve("target"), Path.of(target));
        assertThatThrownBy(() -> check(Map.of("reports", List.of("sarif"))))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("'target/idealint/idealint.sarif' cannot be written"
                        + " (a symbolic link leads out of the checkout).");
        assertThatThrownBy(() -> run(new PreviewMojo(BuiltInRules.all()), Map.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(" cannot be written (a symbolic link leads out of the checkout).");
        assertThat(log.lines.stream().filter(line -> line.contains("out of date")))
                .isNotEmpty()
                .allMatch(line -> line.contains("it cannot be deleted (a symbolic link leads out of the checkout)"));
    }

    @Test
    void aLinkIsNoExport() throws Exception {
        Path link = Files.createSymbolicLink(checkout.resolve("docs/wiki.xml"), Path.of("../../outside/secret.wiki"));
        assertThatThrownBy(() -> check(Map.of(
                        "sources",
                        List.of(link.toFile(), checkout.resolve("docs").toFile()))))
                .isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.contains("'docs/wiki.xml' cannot be read ("));
        assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR docs/a.wiki:11:16: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "target/idealint"})
    void noReportIsWrittenThroughALink(String place) throws Exception {
        Files.createDirectories(checkout.resolve(place).getParent());
        Files.createSymbolicLink(checkout.resolve(place), outside);
        for (Throwable end : List.of(
                catchThrowable(() -> check(Map.of("reports", List.of("sarif")))),
                catchThrowable(() -> run(new PreviewMojo(BuiltInRules.all()), Map.of())),
                catchThrowable(() -> run(new ExportMojo(BuiltInRules.all()), Map.of())))) {
            assertThat(end)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("cannot be written (a symbolic link leads out of the checkout).");
        }
    }

    @Test
    void theLinkInAReportsPlaceIsReplaced() throws Exception {
        Path reports = Files.createDirectories(checkout.resolve("target/idealint"));
        Files.createSymbolicLink(reports.resolve("idealint.sarif"), outside.resolve("secret.wiki"));
        Files.createSymbolicLink(reports.resolve("idealint.sarif.tmp"), outside.resolve("secret.wiki"));
        catchThrowable(() -> check(Map.of("reports", List.of("sarif"))));
        assertThat(reports.resolve("idealint.sarif")).isRegularFile().content().startsWith("{");
    }
}
