package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Runs of both goals over pages whose links lead to a server on this computer. */
class LinkGoalsTest {

    private static final NameSource NO_NAMES = name -> {
        throw new UnknownHostException(name);
    };

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();
    private final AtomicBoolean repaired = new AtomicBoolean();
    private final Lab lab = new Lab(call ->
            call.path().equals("/gone") && !repaired.get() ? call.say("404 Not Found", "", "") : call.page("here"));
    private int port;
    private String server;

    @BeforeEach
    void open() throws IOException {
        port = lab.open(1, 1);
        server = "http://127.0.0.1:" + port;
        write("idealint.yaml", "rules:\n  private-link: off\n");
        page("* " + server + "/here", "* " + server + "/gone");
    }

    @AfterEach
    void close() {
        lab.close();
    }

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
                        "INFO idealint 1.2.3, profile qemu-2020, configuration idealint.yaml",
                        "WARN Neither of the 2 links could be checked: this computer cannot resolve any host name."
                                + " This run reports no broken links. Check the network connection.",
                        "INFO The idea is fine.");
    }

    @Test
    void checkGoesThroughMavensProxy() throws Exception {
        page("* http://lantern.example.org/docs", "* http://lantern.example.org/gone");
        NameSource onlyTheProxy =
                name -> name.equals("127.0.0.1") ? InetAddress.getAllByName(name) : NO_NAMES.lookUp(name);
        throughProxy(onlyTheProxy, Map.of("allowPrivateLinks", List.of("lantern.example.org")));
        assertThat(lab.seen())
                .anyMatch(line -> line.matches("HEAD http://lantern\\.example\\.org(:80)?/docs HTTP/1\\.1"));
        assertThat(log.lines).noneMatch(line -> line.contains("[broken-link]"));
    }

    @Test
    void checkSaysOnceThatTheProxyIsGone() throws Exception {
        page("* http://lantern.example.org/docs", "* http://lantern.example.net/");
        throughProxy(NO_NAMES, Map.of("allowPrivateLinks", List.of("lantern.example.*")));
        assertThat(log.lines)
                .contains("WARN Neither of the 2 links could be checked: the proxy cannot be found."
                        + " This run reports no broken links. Check the network connection.");
    }

    @Test
    void checkAsksNoProxyForNamesThatOnlyItKnows() throws Exception {
        page("* http://lantern.example.org/docs", "* http://lantern.example.net/");
        throughProxy(NO_NAMES, Map.of());
        assertThat(log.lines)
                .contains(
                        "WARN Neither of the 2 links could be checked: this computer cannot resolve any host name, and"
                                + " until it can, only hosts in 'allowPrivateLinks' are opened through the proxy. This run"
                                + " reports no broken links. Check the network connection.");
        assertThat(lab.connections()).isZero();
    }

    private void throughProxy(NameSource names, Map<String, Object> parameters) throws Exception {
        Proxy proxy = new Proxy();
        proxy.setActive(true);
        proxy.setHost("127.0.0.1");
        proxy.setPort(port);
        new Stage(folder, log, List.of(proxy))
                .ready(new CheckMojo(BuiltInRules.all(), names, ReportFormat.all()), parameters)
                .execute();
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

    private void links(Map<String, Object> parameters) throws Exception {
        ready(new LinksMojo(BuiltInRules.all(), BuiltInRules.aboutLinks(), NO_NAMES), parameters)
                .execute();
    }

    private LintMojo ready(LintMojo goal, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("allowPrivateLinks", List.of("127.0.0.1")));
        all.putAll(parameters);
        return new Stage(folder, log).ready(goal, all);
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

    private void page(String... links) throws IOException {
        write("a.wiki", """
                === Colour picker ===

                '''Summary:''' Let users choose the colours of the console.

                Today the colours are constants in a header file. The project adds a dialogue.

                '''Links:'''
                %s

                '''Details:'''
                * Skill level: beginner
                * Language: C
                * Mentor: Dana Ruiz <dana@example.org>
                """.formatted(String.join("\n", links)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
