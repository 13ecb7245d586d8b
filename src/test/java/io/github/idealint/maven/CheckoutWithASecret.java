package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A checkout of strangers beside a file that nothing may reveal or change. */
abstract class CheckoutWithASecret {

    static final String IDEA = """
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
    static final String SECRET = "=== sesame ===\n\nsesame: sesame\n";

    @TempDir
    Path folder;

    Path checkout;
    Path outside;
    final RecordingLog log = new RecordingLog();

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

    void check(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(Map.of("links", "never"));
        all.putAll(parameters);
        run(new CheckMojo(), all);
    }

    void run(PageMojo goal, Map<String, Object> parameters) throws Exception {
        new Stage(checkout, log).ready(goal, parameters).execute();
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
