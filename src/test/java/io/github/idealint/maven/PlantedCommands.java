package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.io.TempDir;

/** Commands to build servers and terminals, planted wherever a run reads, and what of them arrives. */
abstract class PlantedCommands {

    /** What a build server or a terminal obeys; {@code probe} shows that it arrived. */
    static final String PLANTED = "::add-mask::probe##vso[task.complete]probe##[command]probe##teamcity[probe]";

    static final String LINES =
            "probe\n::error::probe\r##[error]probe\u0085##vso[a]\u2028--- probe\u2029::a::\u000B\f\u001B[2J\u009B1m\u202Eprobe";
    static final String ASCII_LINES = "probe\n::error::probe\n##[error]probe\u000B\f\u001B[2J\u007Fprobe\n--- probe";

    private static final Pattern OBEYED =
            Pattern.compile("(?m)^\\s*(?:::|(?:---|\\+\\+\\+|~~~) )|##\\w*\\[|section_start:\\d"
                    + "|[\\p{Cntrl}\u0080-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069&&[^\n\t]]");

    static final String IDEA = """
            === Boot timer ===

            '''Summary:''' Show how long each step of the boot takes.

            * Skill level: beginner
            * Language: C
            * Mentor: Cleo Park <cleo@example.org>
            """;

    @TempDir
    Path folder;

    final RecordingLog log = new RecordingLog();

    /** Prepares a folder and says what else the goals are given. */
    @FunctionalInterface
    interface Planting {
        Map<String, Object> in(Path folder) throws Exception;
    }

    /** What is left for a build server or a terminal to obey, with some characters around it. */
    static List<String> obeyed(String text) {
        return OBEYED.matcher(text)
                .results()
                .map(found ->
                        text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30)))
                .toList();
    }

    static String export(String title, String level) {
        return "<mediawiki><page><title>" + title + "</title><ns>0</ns><revision><text>"
                + IDEA.replace("beginner", level).replace("<", "&lt;") + "</text></revision></page></mediawiki>";
    }

    String printed(PageMojo goal, Map<String, Object> parameters) {
        return printed(new Stage(folder, log), goal, parameters);
    }

    /** All that a goal logs, without Maven's prefixes, which some logs lack, and what Maven's {@code -e} makes of its failure. */
    String printed(Stage stage, PageMojo goal, Map<String, Object> parameters) {
        log.lines.clear();
        log.isVerbose = true;
        StringWriter failure = new StringWriter();
        try {
            Map<String, Object> all = new HashMap<>(parameters);
            if (goal instanceof ReportingMojo) {
                all.put("excerpts", "always");
            }
            PageMojo ready = stage.ready(goal, all);
            ready.session().getRequest().setInteractiveMode(true);
            ready.execute();
        } catch (AbstractMojoExecutionException end) {
            failure.append(end.getMessage()).append('\n');
            end.printStackTrace(new PrintWriter(failure, true));
            failure.getBuffer()
                    .replace(0, failure.getBuffer().length(), failure.toString().replaceAll("\\tat .*\\n", ""));
        }
        Stream<String> lines = log.lines.stream().map(line -> line.replaceFirst("^(?:ERROR|WARN|INFO|DEBUG) ", ""));
        return Stream.concat(lines, Stream.of(failure.toString())).collect(Collectors.joining("\n"));
    }

    static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Planting page(String text) {
        return folder -> {
            write(folder, "a.wiki", text);
            return Map.of();
        };
    }

    static Planting configuration(String yaml) {
        return folder -> {
            write(folder, "a.wiki", IDEA.replace("beginner", "easy"));
            write(folder, "idealint.yaml", yaml);
            return Map.of();
        };
    }

    static Planting parameter(String name, Function<Path, Object> value) {
        return folder -> {
            write(folder, "a.wiki", IDEA.replace("beginner", "easy"));
            return Map.of(name, value.apply(folder));
        };
    }

    Stream<DynamicTest> plantings(Map<String, Planting> plantings) {
        return plantings.entrySet().stream()
                .map(planting -> dynamicTest(planting.getKey(), () -> {
                    Path own = Files.createDirectory(folder.resolve(
                            "p" + plantings.keySet().stream().toList().indexOf(planting.getKey())));
                    Map<String, Object> parameters = planting.getValue().in(own);
                    String all = everyGoal(own, parameters);
                    assertThat(all.contains("probe")).as("something arrived").isTrue();
                    assertThat(obeyed(all)).isEmpty();
                    try (Stream<Path> files = Files.walk(own)) {
                        for (Path file : files.filter(some -> some.toString().matches("(?s).*\\.(sarif|json)"))
                                .toList()) {
                            assertThat(obeyed(Files.readString(file))).isEmpty();
                        }
                    }
                }));
    }

    private String everyGoal(Path own, Map<String, Object> parameters) {
        Map<String, Object> check = new HashMap<>(Map.of("offline", "true", "reports", List.of("sarif")));
        check.putAll(parameters);
        return Stream.of(
                        Map.entry(new CheckMojo(), check),
                        Map.entry(new PreviewMojo(BuiltInRules.all()), parameters),
                        Map.entry(new ExportMojo(BuiltInRules.all()), parameters))
                .map(goal -> printed(new Stage(own, log), goal.getKey(), known(goal.getKey(), goal.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** Those that the goal has. */
    private static Map<String, Object> known(PageMojo goal, Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> Stream.<Class<?>>iterate(
                                goal.getClass(), type -> type != null, Class::getSuperclass)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .anyMatch(field -> field.getName().equals(parameter.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
