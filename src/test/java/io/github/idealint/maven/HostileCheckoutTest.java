package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs over a checkout whose author would like to read, or overwrite, what lies beside it. */
class HostileCheckoutTest {

    private static final String IDEA = """
            === Colour picker ===

            '''Summary:''' Let users choose the colours of the console.

            Today the colours are constants in a header file. The project adds a dialogue.

            '''Links:'''
            * [https://lantern.example.org/docs The handbook]

            '''Details:'''
            * Skill level: easy
            * Language: C
            * Mentor: Dana Ruiz <dana@example.org>
            """;

    /** All of it is a page, a title, YAML and more; none of it may be seen anywhere. */
    private static final String SECRET = "=== sesame ===\n\nsesame: sesame\n";

    @TempDir
    private Path folder;

    private Path checkout;
    private Path outside;
    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void aCheckoutAndASecret() throws IOException {
        checkout = Files.createDirectories(folder.resolve("checkout"));
        outside = Files.createDirectories(folder.resolve("outside"));
        write("checkout/.git/config", SECRET);
        write("checkout/docs/a.wiki", IDEA);
        write("outside/secret.wiki", SECRET);
        write("outside/secret.yaml", SECRET);
    }

    @AfterEach
    void nothingWasShownOrChanged() throws IOException {
        assertThat(log.lines).noneMatch(line -> line.contains("sesame"));
        try (Stream<Path> files = Files.walk(checkout)) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> !each.toString().contains(".git"))
                    .filter(each -> each.toString().contains("target"))
                    .toList()) {
                assertThat(file).content().doesNotContain("sesame");
            }
        }
        assertThat(outside.toFile().list()).containsExactlyInAnyOrder("secret.wiki", "secret.yaml");
        assertThat(outside.resolve("secret.wiki")).hasContent(SECRET);
    }

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

    @Test
    void aLinkIsNoConfiguration() throws Exception {
        Files.createSymbolicLink(checkout.resolve("idealint.yaml"), Path.of("../outside/secret.yaml"));
        refuses("idealint.yaml:1:1: 'idealint.yaml' cannot be read (a symbolic link leads out of the checkout).");
    }

    @Test
    void aLinkToWhatIsNoYamlIsNoConfiguration() throws Exception {
        write("checkout/credentials.json", "{\"token\": \"sesame\"}");
        Files.createSymbolicLink(checkout.resolve("idealint.yaml"), Path.of("credentials.json"));
        refuses("idealint.yaml:1:1: 'idealint.yaml' cannot be read"
                + " (a symbolic link leads to a file of another kind).");
    }

    @Test
    void aLinkToAnotherConfigurationIsOne() throws Exception {
        write("checkout/idealint.yaml", "rules: {unknown-level: off}\n");
        Files.createSymbolicLink(checkout.resolve("docs/idealint.yaml"), Path.of("../idealint.yaml"));
        check(Map.of());
        assertThat(log.lines).noneMatch(line -> line.contains("[unknown-level]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile: «../outside/secret.yaml»",
                "profile: «../outside/nothing.yaml»",
                "profile: «docs/../../outside/secret.yaml»",
                "schedule: {extends: «../outside/secret.yaml»}",
            })
    void aConfigurationNamesNoFileOutside(String yaml) throws Exception {
        write("checkout/idealint.yaml", yaml.replaceAll("[«»]", ""));
        refuses("idealint.yaml:1:" + (yaml.indexOf('«') + 1) + ": '../outside/"
                + (yaml.contains("nothing") ? "nothing" : "secret")
                + ".yaml' cannot be read (it lies outside the checkout). Replace it with a regular file inside the"
                + " checkout that Maven is allowed to read.");
    }

    @Test
    void aConfigurationNamesNoFileByItsWholePath() throws Exception {
        write("checkout/idealint.yaml", "profile: " + outside.resolve("secret.yaml"));
        refuses("cannot be read (it lies outside the checkout).");
    }

    @Test
    void aNameThatNoFileHasIsReportedWhereItStands() throws Exception {
        write("checkout/idealint.yaml", "profile: \"a\\0b.yaml\"\n");
        refuses("idealint.yaml:1:10: The path 'a\uFFFDb.yaml' cannot be used here: ");
    }

    @Test
    void aProfileExtendsNoFileOutside() throws Exception {
        write("checkout/idealint.yaml", "profile: docs/ours.yaml");
        write("checkout/docs/ours.yaml", "extends: ../linked.yaml");
        Files.createSymbolicLink(checkout.resolve("linked.yaml"), Path.of("../outside/secret.yaml"));
        refuses("docs/ours.yaml:1:10: 'linked.yaml' cannot be read (a symbolic link leads out of the checkout).");
    }

    @Test
    void aConfigurationDoesNotNameGitsOwnFiles() throws Exception {
        write("checkout/idealint.yaml", "profile: .git/config");
        refuses("idealint.yaml:1:10: '.git/config' cannot be read (it lies in git's own folder).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password: sesame", "[sesame]\ntoken = sesame", "machine sesame", "{\"sesame\": \"sesame\"}"})
    void aFileThatIsNoProfileIsNotShown(String text) throws Exception {
        write("checkout/idealint.yaml", "profile: docs/.env.yaml");
        write("checkout/docs/.env.yaml", text);
        refuses("docs/.env.yaml:1:1: This is not a file for idealint");
    }

    @Test
    void theUsersOwnConfigurationMayLieAnywhereWithItsProfile() throws Exception {
        write("gate/idealint.yaml", "profile: ours.yaml\n");
        write("gate/ours.yaml", "extends: qemu-2020\nrules: {unknown-level: off}\n");
        check(Map.of("config", folder.resolve("gate/idealint.yaml").toFile()));
        check(Map.of("profile", folder.resolve("gate/ours.yaml").toString()));
        assertThat(log.lines).noneMatch(line -> line.contains("[unknown-level]"));
    }

    @Test
    void theUsersOwnConfigurationNamesNoFileElsewhere() throws Exception {
        write("gate/idealint.yaml", "profile: ../outside/secret.yaml\n");
        assertThatThrownBy(() -> check(
                        Map.of("config", folder.resolve("gate/idealint.yaml").toFile())))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("cannot be read (it lies outside the checkout).")
                .hasMessageNotContaining("sesame");
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

    private void refuses(String reason) {
        assertThatThrownBy(() -> check(Map.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("\n" + (reason.startsWith("cannot") ? "" : reason))
                .hasMessageContaining(reason)
                .hasMessageNotContaining("sesame");
    }

    private void check(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(Map.of("links", "never"));
        all.putAll(parameters);
        run(new CheckMojo(), all);
    }

    private void run(PageMojo goal, Map<String, Object> parameters) throws Exception {
        new Stage(checkout, log).ready(goal, parameters).execute();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
