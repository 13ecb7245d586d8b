package io.github.idealint.run;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.export.AddressMasking;
import io.github.idealint.export.ExportFormat;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A run over a folder in a Java of its own, as Maven starts one: prints some lines of its log and what it took. */
final class BoundedRun {

    private static final int MB = 1 << 20;

    private BoundedRun() {}

    /** @param arguments the folder, then the goal: {@code check}, {@code export} or {@code preview} */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        LogLines log = new LogLines();
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        RunContext context = new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of());
        PageSelection selection = new PageSelection(
                List.of(folder),
                List.of("**/*.wiki", "**/*.xml", "**/*.xml.gz"),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty());
        Optional<String> verdict = verdict(goal(arguments[1], folder.resolve("out")), context, selection);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        log.lines.stream()
                .filter(line -> line.startsWith("INFO Exported") || line.contains("no preview"))
                .forEach(System.out::println);
        log.lines.stream()
                .filter(line -> line.contains("[unreadable-page]"))
                .reduce((first, last) -> last)
                .ifPresent(System.out::println);
        Stream.of("from here on", "not listed", "as many pages as it can check")
                .flatMap(words ->
                        log.lines.stream().filter(line -> line.contains(words)).limit(1))
                .forEach(System.out::println);
        System.out.println(log.lines.size() + " lines, peak " + peak / MB + " MB");
        System.out.println(verdict.orElse("no verdict"));
    }

    private static Goal goal(String name, Path output) {
        return switch (name) {
            case "export" -> new ExportGoal(List.of(ExportFormat.values()), AddressMasking.MASKED, Optional.of(output));
            case "preview" ->
                new PreviewGoal(Optional.empty(), Optional.empty(), Optional.of(output), Optional.empty());
            default ->
                new CheckGoal(
                        new Verdict(Severity.ERROR, true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SilentReports.in(output, ReportFormat.SARIF));
        };
    }

    private static Optional<String> verdict(Goal goal, RunContext context, PageSelection selection) {
        try {
            return goal.run(context, selection);
        } catch (CannotCheck refusal) {
            return Optional.of("idealint cannot run: " + refusal.getMessage());
        }
    }
}
