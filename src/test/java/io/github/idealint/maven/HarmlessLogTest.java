package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Runs over pages and files of strangers who plant commands to build servers and terminals wherever a run reads:
 * none reaches the log, Maven's {@code -X} and {@code -e} included.
 */
@DisabledOnOs(OS.WINDOWS) // whose names of files hold neither colons nor line ends
class HarmlessLogTest extends PlantedCommands {

    @TestFactory
    Stream<DynamicTest> pages() {
        return plantings(Map.of(
                "text of a page",
                page(IDEA.replace("Boot", PLANTED).replace("beginner", LINES).replace("Cleo Park", PLANTED)),
                "addresses",
                page(IDEA.replace("cleo@example.org", "probe##vso[a]::b@example,org")),
                "links",
                page(IDEA + "\n[https://gitorious.org/::probe##vso[task.complete]] [[" + PLANTED + "]]\n"),
                "text of a page in Markdown",
                folder -> {
                    write(folder, "a.md", "# Ideas\n\n### " + PLANTED + "\n\nSkill level: " + PLANTED + "\n");
                    return Map.of("includes", List.of("**/*.md"));
                },
                "pages of an export",
                folder -> {
                    write(folder, "a.xml", export(PLANTED, LINES.replaceAll("[\u000B\f\u001B]", "")));
                    return Map.of("sources", List.of(folder.resolve("a.xml").toFile()));
                },
                "title of a page of an export that has line ends",
                folder -> {
                    write(folder, "a.xml", export("probe&#10;::error::probe&#133;&#8232;##[a]", "easy"));
                    return Map.of("sources", List.of(folder.resolve("a.xml").toFile()));
                },
                "root of an export",
                folder -> {
                    write(folder, "a.xml", "<probe xmlns='::error::a'/>");
                    return Map.of("sources", List.of(folder.resolve("a.xml").toFile()));
                },
                "broken export",
                folder -> {
                    write(folder, "a.xml", "<mediawiki>\n::error::probe ##[error]&probe;");
                    return Map.of("sources", List.of(folder.resolve("a.xml").toFile()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> names() {
        return plantings(Map.of(
                "name of a file",
                folder -> {
                    write(folder, "::error::probe " + ASCII_LINES + "##vso[a].wiki", IDEA.replace("beginner", "easy"));
                    return Map.of();
                },
                "name of a folder",
                folder -> {
                    write(folder, PLANTED + ASCII_LINES + "/a.wiki", IDEA.replace("beginner", "easy"));
                    return Map.of();
                },
                "name of an export",
                folder -> {
                    write(folder, "::probe " + ASCII_LINES + ".xml", "<project/>");
                    return Map.of("includes", List.of("**/*.xml"));
                },
                "what is no page",
                folder -> {
                    write(folder, "a.wiki", IDEA);
                    Files.createDirectory(folder.resolve("::probe" + ASCII_LINES + ".wiki"));
                    return Map.of();
                },
                "name of a configuration",
                folder -> {
                    write(folder, "a.wiki", IDEA);
                    write(folder, "::probe" + ASCII_LINES, "rules:\n  nothing: off\n");
                    return Map.of(
                            "config", folder.resolve("::probe" + ASCII_LINES).toFile());
                },
                "configuration that looks like one",
                folder -> {
                    write(folder, "::probe" + ASCII_LINES + "/a.wiki", IDEA);
                    write(folder, "::probe" + ASCII_LINES + "/idealint.yml", "");
                    return Map.of();
                },
                "file in the way of a report",
                folder -> {
                    write(folder, "a.wiki", IDEA);
                    write(folder, "::probe" + ASCII_LINES, "");
                    return Map.of(
                            "outputDirectory",
                            folder.resolve("::probe" + ASCII_LINES).toFile());
                },
                "folder of reports",
                folder -> {
                    write(folder, "a.wiki", IDEA);
                    return Map.of(
                            "outputDirectory",
                            folder.resolve("::probe" + ASCII_LINES).toFile());
                }));
    }

    @Test
    void faultsOfOurOwn() {
        write(folder, "a.wiki", IDEA);
        ReportFormat broken = ReportFormat.of("sarif", "sarif", context -> result -> {
            throw new IllegalStateException(LINES, new IOException(LINES + PLANTED));
        });
        NameSource none = name -> {
            throw new UnknownHostException(name);
        };
        String all = printed(
                new CheckMojo(BuiltInRules.all(), none, List.of(broken)),
                Map.of("offline", "true", "reports", List.of("sarif")));
        assertThat(all.lines().filter(line -> line.contains("idealint cannot run: it failed unexpectedly")))
                .isNotEmpty();
        assertThat(all.lines().filter(line -> line.contains("Caused by: java.io.IOException: probe")))
                .isNotEmpty();
        assertThat(obeyed(all)).isEmpty();
    }

    @Test
    void wordsOfAFault() {
        write(folder, "a.wiki", IDEA);
        ReportFormat broken = ReportFormat.of("sarif", "sarif", context -> result -> {
            throw new IllegalStateException("no place in a.wiki");
        });
        assertThatThrownBy(() -> new Stage(folder, log)
                        .ready(
                                new CheckMojo(BuiltInRules.all(), NameSource.ofThisComputer(), List.of(broken)),
                                Map.of("offline", "true", "reports", List.of("sarif")))
                        .execute())
                .satisfies(fault -> MessageSnapshot.matches("run faults", fault.getMessage()));
    }
}
