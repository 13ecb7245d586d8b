package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Runs of both goals over pages whose links lead to a server on this computer. */
class LinkGoalsTest extends LinksOfAServer {

    @Test
    void checkFailsForADeadLink() {
        assertThatThrownBy(() -> check(Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("idealint found 1 error; the idea needs work.");
        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("ERROR a.wiki:9:3: error: ") && line.endsWith(" [broken-link]"));
        assertThat(lab.requests()).isEqualTo(3);
    }

    @Test
    void checkRemembersWhatWasGood() throws Exception {
        check(Map.of("failOnViolation", "false"));
        check(Map.of("failOnViolation", "false"));
        assertThat(lab.requests("127.0.0.1/here")).isEqualTo(1);
        assertThat(lab.requests("127.0.0.1/gone")).isEqualTo(4);
    }

    @Test
    void checkAsksNothingWhereItMayNot() throws Exception {
        check(Map.of("offline", "true"));
        check(Map.of("links", "Never"));
        assertThat(lab.connections()).isZero();
        assertThat(folder.resolve("cache")).doesNotExist();
        assertThat(log.lines).contains("INFO The idea is fine.");
    }

    @Test
    void checkFlagsNoPrivateLinkThatMayBeOpenedThoughItIsNot() throws Exception {
        write("idealint.yaml", "");
        check(Map.of("offline", "true"));
        check(Map.of("links", "never"));
        assertThat(lab.connections()).isZero();
        assertThat(log.lines).contains("INFO The idea is fine.");
    }

    @Test
    void checkOpensNoPrivateAddressUnlessTold() throws Exception {
        check(Map.of("allowPrivateLinks", List.of()));
        assertThat(lab.connections()).isZero();
    }

    @EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
    @Test
    void checkAsksOnlyLinksOnChangedLines() throws Exception {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=Kim", "-c", "user.email=kim@example.org", "commit", "-qm", "Add pages");
        page("* " + server + "/here", "* " + server + "/gone", "* " + server + "/new");
        check(Map.of("linksSince", "HEAD"));
        assertThat(lab.requests("127.0.0.1/new")).isEqualTo(1);
        assertThat(lab.requests()).isEqualTo(1);
    }

    @Test
    void checkSaysWhyItCannotTellWhatChanged() throws Exception {
        assertThatThrownBy(() -> check(Map.of("linksSince", "HEAD")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("idealint cannot run: 'linksSince' needs a git repository");
    }

    @Test
    void checkSaysOnceThatThereIsNoNetwork() throws Exception {
        page("* https://lantern.example.org/docs", "* https://lantern.example.net/");
        check(Map.of());
        assertThat(log.lines)
                .containsExactly(
                        "INFO idealint 1.2.3, profile qemu-2020 (chosen by the layout of the pages), configuration idealint.yaml",
                        "WARN Neither of the 2 links could be checked: this computer cannot resolve any host name."
                                + " This run reports no broken links. Check the network connection.",
                        "INFO The idea is fine.");
    }

    @Test
    void noFileHasASecretSent() throws Exception {
        write("idealint.yaml", """
                links:
                  hosts:
                    127.0.0.1: {headers: {X-Home: HOME}}
                """);
        assertThatThrownBy(() -> check(Map.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("\nidealint.yaml:3:26: Headers cannot be set in a configuration file")
                .hasMessageContaining("-Didealint.linkSecrets=docs.example.org=Authorization:DOCS_TOKEN")
                .hasMessageNotContaining(System.getenv().getOrDefault("HOME", "/root"));
        assertThat(lab.connections()).isZero();
    }

    @Test
    void checkObjectsToSecretsThatAreNone() {
        assertThatThrownBy(() -> check(Map.of("linkSecrets", List.of("127.0.0.1=Bearer sesame"))))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("'linkSecrets' has an entry")
                .hasMessageNotContaining("sesame");
    }

    @Test
    void checkObjectsToLimitsThatAreNone() {
        assertThatThrownBy(() -> check(Map.of("linksPerHost", "0")))
                .hasMessage(
                        "idealint cannot run: the parameter 'linksPerHost' cannot be '0'; use a number of at least 1.");
        assertThatThrownBy(() -> check(Map.of("linksAtOnce", "129")))
                .hasMessage(
                        "idealint cannot run: the parameter 'linksAtOnce' cannot be '129'; use a number from 1 to 128.");
        assertThatThrownBy(() -> check(Map.of("linkTimeout", "soon"))).hasMessageContaining("linkTimeout");
        assertThatThrownBy(() -> check(Map.of("links", "nver"))).hasMessageContaining("Did you mean 'never'?");
        assertThat(lab.connections()).isZero();
    }

    @Test
    void linksAsksEverythingAnewAndTellsWhatChanged() throws Exception {
        links(Map.of("failOnViolation", "false"));
        assertThat(log.lines).endsWith("INFO First run: 2 links, 1 broken. The next run reports what has changed.");
        repaired.set(true);
        links(Map.of());
        assertThat(log.lines)
                .endsWith(
                        "INFO Working again: " + server + "/gone",
                        "INFO Since the last run: 0 newly broken, 1 working again, 0 still broken.");
        assertThat(lab.requests("127.0.0.1/here")).isEqualTo(2);
    }

    @Test
    void linksLeavesWhatItLearnedToCheck() throws Exception {
        repaired.set(true);
        links(Map.of());
        lab.forget();
        check(Map.of());
        assertThat(lab.requests()).isZero();
    }

    @Test
    void linksFailsAsCheckDoesAndSpeaksOfLinksOnly() throws Exception {
        write("bad.wiki", "== A title ==\n\n[" + server + "/gone Gone]\n");
        assertThatThrownBy(() -> links(Map.of())).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR ") && line.endsWith(" [broken-link]"));
        assertThat(log.lines).noneMatch(line -> line.contains("[title-level]") || line.contains("[missing-field]"));
        assertThat(log.lines).endsWith("INFO First run: 2 links, 1 broken. The next run reports what has changed.");
    }

    @Test
    void linksCannotLookOffline() {
        assertThatThrownBy(() -> links(Map.of("offline", "true")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "idealint cannot run: the goal 'links' needs the network, but Maven is offline. Run it without '-o' or '--offline'.");
    }

    private void check(Map<String, Object> parameters) throws Exception {
        ready(new CheckMojo(BuiltInRules.all(), NO_NAMES, ReportFormat.all()), parameters)
                .execute();
    }

    private void git(String... arguments) throws Exception {
        List<String> command =
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(git.waitFor()).as("git " + arguments[0]).isZero();
    }
}
