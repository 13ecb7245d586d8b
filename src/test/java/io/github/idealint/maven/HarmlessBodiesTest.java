package io.github.idealint.maven;

import io.github.idealint.mail.Mailer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs over issues and mails of strangers who plant commands in titles, subjects and texts: none reaches the log. */
class HarmlessBodiesTest extends PlantedCommands {

    private static final String MARKDOWN = "# " + PLANTED + "\n\n**Mentors:** " + PLANTED + " <a@example,org>\n";

    @TestFactory
    Stream<DynamicTest> issues() {
        return plantings(Map.of(
                "an issue",
                file(
                        "probe.JSON",
                        "{\"title\": " + json(LINES) + ", \"body\": " + json(MARKDOWN + LINES)
                                + ", \"number\": \"##[error]\", \"url\": "
                                + json("https://example.org/\n::error::probe") + "}"),
                "broken JSON",
                file("probe.JSON", "[{\"title\": \"::error::probe\"}, ::error::probe ##[error]probe"),
                "other JSON",
                file("probe.JSON", "{\"" + PLANTED + "\": 1}")));
    }

    @TestFactory
    Stream<DynamicTest> mails() {
        return plantings(Map.of(
                "a mail",
                file("a.eml", Mailer.mail(PLANTED, "Content-Type: text/markdown; charset=utf-8\n", MARKDOWN + LINES)),
                "words in headers",
                file("a.eml", Mailer.mail("=?utf-8?q?probe=0A::error::probe=1B[2J=E2=80=AE?=", "", MARKDOWN)),
                "names of files",
                file("a.eml", Mailer.mail("x", "Content-Type: text/plain; name=\"" + PLANTED + ".md\"\n", MARKDOWN)),
                "broken headers",
                file("a.eml", "From: a@example.org\nDate: x\n" + PLANTED.repeat(5_000) + "\n\n::error::probe\n")));
    }

    private static Planting file(String name, String text) {
        return folder -> {
            write(folder, name, text);
            return Map.of("sources", List.of(folder.resolve(name).toFile()));
        };
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return json.append('"').toString();
    }
}
