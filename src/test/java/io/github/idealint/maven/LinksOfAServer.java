package io.github.idealint.maven;

import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Pages with links to a server on this machine, and the goals that open them. */
abstract class LinksOfAServer {

    static final NameSource NO_NAMES = name -> {
        throw new UnknownHostException(name);
    };

    @TempDir
    Path folder;

    final RecordingLog log = new RecordingLog();
    final AtomicBoolean repaired = new AtomicBoolean();

    final Lab lab = new Lab(call ->
            call.path().equals("/gone") && !repaired.get() ? call.say("404 Not Found", "", "") : call.page("here"));

    int port;
    String server;

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

    void links(Map<String, Object> parameters) throws Exception {
        ready(new LinksMojo(BuiltInRules.all(), BuiltInRules.aboutLinks(), NO_NAMES), parameters)
                .execute();
    }

    LintMojo ready(LintMojo goal, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("allowPrivateLinks", List.of("127.0.0.1")));
        all.putAll(parameters);
        return new Stage(folder, log).ready(goal, all);
    }

    void page(String... links) throws IOException {
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

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
