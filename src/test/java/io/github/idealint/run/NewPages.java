package io.github.idealint.run;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;

/** Pages of new ideas in a folder without a POM. */
abstract class NewPages {

    @TempDir
    Path folder;

    final LogLines log = new LogLines();

    final void create(Map<String, String> given, Path file, String profile) {
        create(given, Optional.of(file), profile, Optional.empty(), Optional.empty());
    }

    final void create(
            Map<String, String> given,
            Optional<Path> file,
            String profile,
            Optional<String> round,
            Optional<UnaryOperator<String>> person) {
        new NewGoal(given, file, round, person).run(context(log), selection(List.of(), profile));
    }

    final List<String> findings(Path file, String profile) {
        LogLines checked = new LogLines();
        new CheckGoal(
                        new Verdict(Severity.ERROR, true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SilentReports.none())
                .run(context(checked), selection(List.of(file), profile));
        return checked.lines.stream()
                .filter(line -> line.matches("(?s).*: (?:error|warning|info): .*"))
                .map(line -> line.lines().findFirst().orElseThrow())
                .filter(line -> !line.endsWith("[too-few-ideas]"))
                .toList();
    }

    final RunContext context(RunLog to) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        return new RunContext(build, BuiltInRules.all(), "1.2.3", false, to, List.of());
    }

    static PageSelection selection(List<Path> sources, String profile) {
        return new PageSelection(
                sources, List.of("**/*.wiki", "**/*.md"), List.of(), true, Optional.of(profile), Optional.empty());
    }
}
