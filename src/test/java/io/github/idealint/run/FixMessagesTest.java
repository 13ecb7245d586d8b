package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Diagnostic;
import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.RuleDescriptor;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.SourceText;
import io.github.idealint.text.TextEdit;
import io.github.idealint.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the goal {@code fix}, as the snapshot of all messages holds them. */
class FixMessagesTest {

    private static final String PAGE = """
            == Boot timer ==
            '''Summary:''' Time each step

            Text.

            '''Details:'''
            * Skill level: easy
            * Languages: C
            * Mentor: Ada Doe <ada@example.org>
            """;

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines();

    private RunContext context(Optional<BuildContext.Module> module) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, module, true);
        return new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of());
    }

    private Optional<String> fix(boolean unsafe, boolean dryRun) {
        PageSelection selection = new PageSelection(
                List.of(folder), List.of("**/*.wiki", "**/*.xml"), List.of(), true, Optional.empty(), Optional.empty());
        return new FixGoal(Optional.empty(), unsafe, dryRun, Optional.empty())
                .run(RunPages.find(context(Optional.empty()), selection));
    }

    @Test
    void fixes() throws IOException {
        Files.writeString(folder.resolve("a.wiki"), PAGE);
        Files.write(folder.resolve("b.wiki"), PAGE.replace("Ada", "\u00c4da").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                folder.resolve("c.xml"),
                "<mediawiki><page><title>Ideas/Timer</title><ns>0</ns><revision><text>" + PAGE.replace("<", "&lt;")
                        + "</text></revision></page></mediawiki>");
        List<String> lines = new ArrayList<>();
        fix(false, true).ifPresent(lines::add);
        fix(false, false).ifPresent(lines::add);
        fix(true, false).ifPresent(lines::add);
        Files.delete(folder.resolve("c.xml"));
        fix(true, false).ifPresent(lines::add);
        MessageSnapshot.matches(
                "run fixes",
                String.join(
                        "\n",
                        Stream.concat(log.lines.stream().filter(line -> !line.startsWith("DEBUG ")), lines.stream())
                                .toList()));
    }

    @Test
    void hints() {
        Optional<BuildContext.Module> module = Optional.of(new BuildContext.Module("ideas", folder.resolve("target")));
        assertThat(hint(Optional.empty(), 0, 0)).isEmpty();
        MessageSnapshot.matches(
                "run hints",
                String.join(
                        "\n",
                        hint(module, 3, 0).orElseThrow(),
                        hint(module, 1, 2).orElseThrow(),
                        hint(Optional.empty(), 0, 1).orElseThrow()));
    }

    private Optional<String> hint(Optional<BuildContext.Module> module, int safe, int unsafe) {
        SourceText page = SourceText.of("a.wiki", "text");
        List<Diagnostic> found = Stream.concat(
                        Stream.generate(() -> Applicability.SAFE).limit(safe),
                        Stream.generate(() -> Applicability.UNSAFE).limit(unsafe))
                .map(kind -> new Diagnostic(
                        new RuleDescriptor("wrong-letter", "A wrong letter", Severity.WARNING, "level"),
                        Severity.WARNING,
                        page,
                        Finding.at(TextRange.at(0), "It is wrong.")
                                .fixedBy(new Fix("Write it", kind, List.of(TextEdit.insert(0, "x"))))))
                .toList();
        return FixCommand.of(context(module)).hint(new LintResult(List.of(), List.of(), found));
    }
}
