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
        boolean isFolder = Files.isDirectory(checkout.resolve("docs/b.wiki"));
        Throwable end =
                catchThrowable(() -> check(Map.of("reports", List.of("sarif"), "violationSeverity", "warning")));
        assertThat(end).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR docs/a.wiki:11:16: "));
        if (isFolder) {
            assertThat(log.lines)
                    .anyMatch(line -> line.startsWith("WARN Skipped what looks like a page but is not one"));
        } else {
            assertThat(log.lines)
                    .anyMatch(line -> line.startsWith("ERROR docs/b.wiki:1:1: error: 'docs/b.wiki' cannot be read (")
                            && line.endsWith(" [unreadable-page]"));
        }
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

    @Test
    void aLinkedFolderOfPagesIsNotRead() throws Exception {
        Path link = Files.createSymbolicLink(checkout.resolve("ideas"), outside);
        assertThatThrownBy(() -> check(Map.of("sources", List.of(link.toFile()))))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("idealint cannot run: the folder 'ideas' cannot be read"
                        + " (a symbolic link leads out of the checkout). Name a folder inside the checkout that Maven is"
                        + " allowed to read, such as '-Didealint.sources=ideas'.");
        assertThatThrownBy(() -> check(
                        Map.of("sources", List.of(link.resolve("secret.wiki").toFile()))))
                .isInstanceOf(MojoFailureException.class);
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
