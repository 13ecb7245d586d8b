package io.github.idealint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.engine.Linter;
import io.github.idealint.markup.wikitext.WikitextParser;
import io.github.idealint.page.IdeaPageReader;
import io.github.idealint.profile.Profile;
import io.github.idealint.profile.ProfileLoader;
import io.github.idealint.profile.Profiles;
import io.github.idealint.report.ConsoleReport;
import io.github.idealint.rule.RuleInfo;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the README to what the product does; {@code it/readme} runs its first command for real. */
class ReadmeTest {

    private static final Path IDEAS = Path.of("it/example/src/ideas");

    @Test
    void showsRealOutput() throws IOException {
        Profile profile = Profiles.builtIn(Profiles.DEFAULTS.get(0));
        String errors = ConsoleReport.FULL
                .entries(
                        new Linter(new WikitextParser(), new IdeaPageReader(profile)::read, BuiltInRules.all(), profile)
                                .lint(examplePages()))
                .stream()
                .filter(entry -> entry.severity() == Severity.ERROR)
                .map(entry -> "[ERROR] " + String.join("\n", entry.lines()))
                .collect(Collectors.joining("\n"));
        assertThat(blocks("text").get(0)).isEqualTo(errors);
    }

    private static List<SourceText> examplePages() throws IOException {
        List<SourceText> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(IDEAS)) {
            for (Path file : files.sorted().toList()) {
                pages.add(SourceText.decode("example/src/ideas/" + file.getFileName(), Files.readAllBytes(file)));
            }
        }
        return pages;
    }

    @Test
    void showsAConfigurationThatLoads() throws IOException {
        SourceText configuration = SourceText.of("idealint.yaml", blocks("yaml").get(0));
        Profile profile = new ProfileLoader(
                        path -> Optional.empty(),
                        BuiltInRules.all().stream()
                                .map(rule -> RuleInfo.Descriptors.of(rule).id())
                                .collect(Collectors.toSet()))
                .load(Optional.of(configuration), Optional.empty());
        assertThat(profile.extraTlds()).contains("newtld");
    }

    @Test
    void showsThePomLinesThatAProjectUses() throws IOException {
        String used = Files.readString(Path.of("it/passes/pom.xml"))
                .replace("@project.groupId@", "io.github.idealint")
                .replace("@project.artifactId@", "idealint-maven-plugin")
                .replace("@project.version@", version());
        assertThat(flat(used)).contains(flat(blocks("xml").get(0)));
    }

    @Test
    void namesTheVersionOfTheBuild() throws IOException {
        assertThat(blocks("shell").get(1)).contains("idealint-maven-plugin:" + version() + ":check");
        assertThat(Files.readString(Path.of("it/example/pom.xml")))
                .contains("<idealint.version>" + version() + "</idealint.version>");
    }

    @Test
    void itsTestCommandIsWhatCiRuns() throws IOException {
        assertThat(Files.readString(Path.of(".ci/run")))
                .contains(blocks("shell").get(2));
    }

    @Test
    void isShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    private static String version() throws IOException {
        return Pattern.compile("<version>(.*?)</version>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String flat(String xml) {
        return xml.replaceAll("\\s+", "");
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
