package io.github.idealint.run;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A run over a folder in a Java of its own, as Maven starts one: prints some lines of its log and what it took. */
final class BoundedRun {

    private static final int MB = 1 << 20;

    private BoundedRun() {}

    public static void main(String[] folders) {
        Path folder = Path.of(folders[0]);
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
        Optional<String> verdict = new CheckGoal(
                        new Verdict(Severity.ERROR, true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(ReportFormat.SARIF),
                        Optional.of(folder.resolve("out")))
                .run(context, selection);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        log.lines.stream()
                .filter(line -> line.contains("[unreadable-page]") || line.contains("from here on"))
                .limit(2)
                .forEach(System.out::println);
        log.lines.stream().filter(line -> line.contains("not listed")).limit(1).forEach(System.out::println);
        System.out.println(log.lines.size() + " lines, peak " + peak / MB + " MB");
        System.out.println(verdict.orElse("no verdict"));
    }
}
