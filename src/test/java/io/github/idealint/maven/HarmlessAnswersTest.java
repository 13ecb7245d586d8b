package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.http.lab.Lab;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;

/** Runs that ask servers, proxies and git, whose answers hold commands to build servers: none reaches the log. */
@DisabledOnOs(OS.WINDOWS) // whose names of files hold neither colons nor line ends
class HarmlessAnswersTest extends PlantedCommands {

    @Test
    void answersOfServers() {
        try (Lab lab = new Lab(call -> switch (call.path()) {
            case "/gone" -> call.say("404 ::error::probe##vso[a]probe", "", "");
            case "/odd" -> call.say("599 \u001B[2J##[probe]", "Retry-After: ##vso[probe]\u001B[2J", "");
            case "/moved" -> call.moved(301, "/new##vso[probe]\u202E::probe##[a]");
            case "/new" -> call.page("probe");
            case "/far" -> call.moved(302, "ftp://##vso[probe]\u0085\u2028::probe/");
            case "/walled" -> call.say("401 ::probe", "WWW-Authenticate: ##vso[probe] \u001B[2J=\"\"\"", "");
            default -> call.raw("HTTP/1.1 probe\n::error::probe ##vso[a]\n\n");
        })) {
            String server = "http://127.0.0.1:" + lab.open(1, 1);
            write(folder, "idealint.yaml", "rules:\n  private-link: off\n");
            write(
                    folder,
                    "a.wiki",
                    IDEA
                            + Stream.of("gone", "odd", "moved", "far", "walled", "raw")
                                    .map(path -> "* " + server + "/" + path + "\n")
                                    .collect(Collectors.joining()));
            Map<String, Object> parameters = Map.of("allowPrivateLinks", List.of("127.0.0.1"), "linkTimeout", "20s");
            String all = printed(new CheckMojo(), parameters) + printed(new LinksMojo(), parameters);
            assertThat(lab.requests("127.0.0.1/walled")).isPositive();
            assertThat(all.lines().filter(line -> line.contains("/new"))).isNotEmpty();
            assertThat(obeyed(all)).isEmpty();
        }
    }

    @Test
    void answersOfProxies() throws IOException {
        PrintStream console = System.err;
        ByteArrayOutputStream beside = new ByteArrayOutputStream();
        try (Lab lab = new Lab(call -> call.say(
                "407 ::error::probe##vso[a]",
                "Proxy-Authenticate: ##vso[probe] \u001B[2J=\"\nProxy-Authenticate: Basic \u001B=##[probe]",
                ""))) {
            System.setErr(new PrintStream(beside, true, StandardCharsets.UTF_8));
            Proxy proxy = new Proxy();
            proxy.setActive(true);
            proxy.setHost("127.0.0.1");
            proxy.setPort(lab.open(1, 1));
            proxy.setUsername("kim");
            proxy.setPassword("sesame");
            write(folder, "a.wiki", IDEA + "* http://lantern.example.org/probe\n");
            String all = printed(
                    new Stage(folder, log, List.of(proxy)),
                    new CheckMojo(),
                    Map.of("allowPrivateLinks", List.of("lantern.example.org", "127.0.0.1")));
            assertThat(obeyed(all)).isEmpty();
        } finally {
            System.setErr(console);
        }
        assertThat(beside.toString(StandardCharsets.UTF_8)).doesNotContain("probe");
    }

    @EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
    @Test
    void revisions() throws Exception {
        write(folder, "a.wiki", IDEA);
        git("init", "-q", "-b", "##vso-probe");
        git("add", ".");
        git("-c", "user.name=::probe", "-c", "user.email=a@example.org", "commit", "-qm", "::error::probe");
        String all = Stream.of(LINES, PLANTED, "::probe", "##vso-probe:" + PLANTED, "HEAD~9" + PLANTED)
                .map(revision -> printed(new CheckMojo(), Map.of("linksSince", revision)))
                .collect(Collectors.joining("\n"));
        assertThat(all.lines().filter(line -> line.contains("linksSince")).toList())
                .anyMatch(line -> line.contains("##\\vso["));
        assertThat(obeyed(all)).isEmpty();
    }

    private void git(String... arguments) throws Exception {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(git.waitFor()).as("git " + arguments[0]).isZero();
    }
}
