package io.github.idealint.maven;

import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojoExecutionException;

/** Runs of {@code check}, {@code preview} and {@code export} in a Java of its own, whose locale and character set are its user's. */
final class GoalRun {

    private static final Map<String, Object> CHECK =
            Map.of("offline", "true", "reports", allFormats(), "today", "2027-01-31", "failOnViolation", "true");

    private GoalRun() {}

    private static List<String> allFormats() {
        return ReportFormat.all().stream().map(ReportFormat::name).toList();
    }

    /** Folder with pages, and the name of the source in it, or nothing for the folder: prints what the goals log and how they end, in UTF-8 whatever the console's character set. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        List<File> sources = List.of(folder.resolve(arguments[1]).toFile());
        run(folder, new CheckMojo(), with(sources, CHECK), out);
        run(folder, new PreviewMojo(BuiltInRules.all()), with(sources, Map.of("today", "2027-01-31")), out);
        run(folder, new ExportMojo(BuiltInRules.all()), with(sources, Map.of("addresses", "full")), out);
    }

    private static Map<String, Object> with(List<File> sources, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("sources", sources);
        return all;
    }

    private static void run(Path folder, PageMojo goal, Map<String, Object> parameters, PrintStream out) {
        RecordingLog log = new RecordingLog();
        try {
            new Stage(folder, log).ready(goal, parameters).execute();
        } catch (AbstractMojoExecutionException end) {
            log.lines.add(end.getClass().getSimpleName() + " " + end.getMessage());
        }
        log.lines.forEach(out::println);
    }
}
