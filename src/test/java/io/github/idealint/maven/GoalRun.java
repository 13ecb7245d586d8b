package io.github.idealint.maven;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojoExecutionException;

/** Runs of {@code check}, {@code preview} and {@code export} in a Java of its own, whose locale and character set are its user's. */
final class GoalRun {

    private static final Map<String, Object> CHECK =
            Map.of("offline", "true", "reports", List.of("sarif"), "today", "2027-01-31", "failOnViolation", "true");

    private GoalRun() {}

    /** Folder with pages: prints what the goals log and how they end, in UTF-8 whatever the console's character set. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        run(folder, new CheckMojo(), CHECK, out);
        run(folder, new PreviewMojo(BuiltInRules.all()), Map.of("today", "2027-01-31"), out);
        run(folder, new ExportMojo(BuiltInRules.all()), Map.of("addresses", "full"), out);
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
