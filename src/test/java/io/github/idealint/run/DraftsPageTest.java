package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.file.StandardInput;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The documentation's page about drafts, issues and mails shows what a run says of its examples. */
class DraftsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/drafts.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?s)```(?:markdown|json|eml)\\n(.*?)```\\n\\n```shell\\n([^`]*?)```\\n\\n```text\\n(.*?)```");
    private static final Pattern FILE = Pattern.compile("-Didealint\\.sources=([\\w.]+)");
    private static final Pattern PROFILE = Pattern.compile("-Didealint\\.profile=(\\S+)");
    private static final Pattern NAME = Pattern.compile("-Didealint\\.stdinName=(\\S+)");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return all().stream()
                .map(example -> DynamicTest.dynamicTest(example.group(2), () -> {
                    List<String> lines = check(example.group(1), example.group(2)).stream()
                            .flatMap(String::lines)
                            .map(line -> line.replaceFirst("^(?:ERROR|WARNING|INFO) ", ""))
                            .toList();
                    assertThat(lines).containsAll(example.group(3).lines().toList());
                }));
    }

    @Test
    void everyBlockIsAnExample() throws IOException {
        int fences = Files.readString(PAGE).split("(?m)^```$", -1).length - 1;
        assertThat(all()).isNotEmpty().hasSize(fences / 3);
    }

    private static List<MatchResult> all() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
    }

    private static Optional<String> named(Pattern parameter, String command) {
        return parameter.matcher(command).results().map(found -> found.group(1)).findFirst();
    }

    private List<String> check(String text, String command) throws IOException {
        LogLines log = new LogLines();
        Optional<String> name = named(NAME, command);
        List<Path> files = named(FILE, command).map(folder::resolve).stream().toList();
        for (Path file : files) {
            Files.writeString(file, text);
        }
        StandardInput input = new StandardInput(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                false,
                Duration.ofMinutes(1),
                Duration.ofMinutes(1));
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        PageSelection selection = new PageSelection(
                files,
                List.of(),
                List.of(),
                true,
                named(PROFILE, command),
                Optional.empty(),
                Optional.of(new PipedPage(folder.resolve(name.orElse(PipedPage.UNNAMED)), name.isPresent(), input))
                        .filter(any -> files.isEmpty()));
        new CheckGoal(
                        new Verdict(Severity.ERROR, true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SilentReports.none())
                .run(new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of()), selection);
        return log.lines;
    }
}
