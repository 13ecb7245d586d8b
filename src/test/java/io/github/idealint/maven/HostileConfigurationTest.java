package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration of strangers names no file outside the checkout. */
class HostileConfigurationTest extends CheckoutWithASecret {

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
                + ".yaml' cannot be read (it is outside the checkout). Replace it with a regular file inside the"
                + " checkout that Maven is allowed to read.");
    }

    @Test
    void aConfigurationNamesNoFileByItsWholePath() throws Exception {
        write("checkout/idealint.yaml", "profile: " + outside.resolve("secret.yaml"));
        refuses("cannot be read (it is outside the checkout).");
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
        refuses("idealint.yaml:1:10: '.git/config' cannot be read (it is in git's own folder).");
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
                .hasMessageContaining("cannot be read (it is outside the checkout).")
                .hasMessageNotContaining("sesame");
    }

    private void refuses(String reason) {
        assertThatThrownBy(() -> check(Map.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("\n" + (reason.startsWith("cannot") ? "" : reason))
                .hasMessageContaining(reason)
                .hasMessageNotContaining("sesame");
    }
}
