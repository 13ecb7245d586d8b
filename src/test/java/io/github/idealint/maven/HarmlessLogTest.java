package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonParser;
import io.github.idealint.MessageSnapshot;
import io.github.idealint.link.http.Network.NameSource;
import io.github.idealint.link.http.lab.Lab;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs over pages, files and servers of strangers who plant commands to build servers and terminals wherever a run reads:
 * none reaches the log, Maven's {@code -X} and {@code -e} included.
 */
@DisabledOnOs(OS.WINDOWS) // whose names of files hold neither colons nor line ends
class HarmlessLogTest {

    /** What a build server or a terminal obeys; {@code probe} shows that it arrived. */
    private static final String PLANTED = "::add-mask::probe##vso[task.complete]probe##[command]probe##teamcity[probe]";

    private static final String LINES =
            "probe\n::error::probe\r##[error]probe\u0085##vso[a]\u2028--- probe\u2029::a::\u000B\f\u001B[2J\u009B1m\u202Eprobe";
    private static final String ASCII_LINES =
            "probe\n::error::probe\n##[error]probe\u000B\f\u001B[2J\u007Fprobe\n--- probe";

    private static final Pattern OBEYED =
            Pattern.compile("(?m)^\\s*(?:::|(?:---|\\+\\+\\+|~~~) )|##\\w*\\[|section_start:\\d"
                    + "|[\\p{Cntrl}\u0080-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069&&[^\n\t]]");

    private static final String IDEA = """
            === Boot timer ===

            '''Summary:''' Show how long each step of the boot takes.

            * Skill level: beginner
            * Language: C
            * Mentor: Cleo Park <cleo@example.org>
            """;

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    /** Prepares a folder and says what else the goals are given. */
    @FunctionalInterface
    private interface Planting {
        Map<String, Object> in(Path folder) throws Exception;
    }

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

    @TestFactory
    Stream<DynamicTest> configurations() {
        String escaped = "\"probe\\n::error::probe\\r##[error]\\N\\L\\P\\v\\f\\e[2J\\u202E##vso[a]probe\"";
        return plantings(Map.of(
                "profile", configuration("profile: " + escaped + "\n"),
                "profile's file", configuration("profile: " + escaped.replace("##vso[a]probe", ".yaml") + "\n"),
                "keys", configuration(escaped + ": off\nrules:\n  " + escaped + ": off\n"),
                "values", configuration("rules:\n  title-level: " + escaped + "\nlabels:\n  " + escaped + ": [a]\n"),
                "labels that are shown by Maven's -X",
                        configuration("labels:\n  mentors: [" + escaped + "]\nextraTlds: [probe]\n"),
                "no YAML", configuration("probe: [\n::error::probe ##vso[a]\n"),
                "characters that YAML lacks", configuration("probe: \u001B[2J\n::error::probe"),
                "own profile with an odd name",
                        folder -> {
                            write(folder, "a.wiki", IDEA.replace("beginner", "easy"));
                            write(folder, PLANTED + ASCII_LINES + ".yaml", "extends: qemu-2020\n");
                            return Map.of("profile", PLANTED + ASCII_LINES + ".yaml");
                        }));
    }

    @TestFactory
    Stream<DynamicTest> parameters() {
        return plantings(Map.of(
                "sources",
                        parameter(
                                "sources",
                                folder -> List.of(
                                        folder.resolve("::probe" + ASCII_LINES).toFile())),
                "sources with a NUL", parameter("sources", folder -> List.of(new File("::probe\0" + LINES))),
                "profile", parameter("profile", folder -> LINES + PLANTED),
                "includes", parameter("includes", folder -> List.of("::a", LINES + PLANTED)),
                "addresses", parameter("addresses", folder -> LINES + PLANTED),
                "round", parameter("round", folder -> LINES + PLANTED),
                "severity", parameter("violationSeverity", folder -> LINES + PLANTED),
                "links", parameter("allowPrivateLinks", folder -> List.of(LINES + PLANTED))));
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

    @Test
    void answersOfServers() {
        try (Lab lab = new Lab(call -> switch (call.path()) {
            case "/gone" -> call.say("404 ::error::probe##vso[a]probe", "", "");
            case "/odd" -> call.say("599 \u001B[2J##[probe]", "Retry-After: ##vso[probe]\u001B[2J", "");
            case "/moved" -> call.moved(301, "/new##vso[probe]\u202E::probe##[a]");
            case "/new" -> call.page("probe");
            case "/far" -> call.moved(302, "ftp://##vso[probe]\u0085\u2028::probe/");
            case "/walled" -> call.say("401 ::probe", "WWW-Authenticate: ##vso[probe] \u001B[2J=\"\"\"", "");
            default -> call.raw("HTTP/1.1 probe\n::error::probe ##vso[a]\n\n");
        })) {
            String server = "http://127.0.0.1:" + lab.open(1, 1);
            write(folder, "idealint.yaml", "rules:\n  private-link: off\n");
            write(
                    folder,
                    "a.wiki",
                    IDEA
                            + Stream.of("gone", "odd", "moved", "far", "walled", "raw")
                                    .map(path -> "* " + server + "/" + path + "\n")
                                    .collect(Collectors.joining()));
            Map<String, Object> parameters = Map.of("allowPrivateLinks", List.of("127.0.0.1"), "linkTimeout", "20s");
            String all = printed(new CheckMojo(), parameters) + printed(new LinksMojo(), parameters);
            assertThat(lab.requests("127.0.0.1/walled")).isPositive();
            assertThat(all.lines().filter(line -> line.contains("/new"))).isNotEmpty();
            assertThat(obeyed(all)).isEmpty();
        }
    }

    @Test
    void answersOfProxies() throws IOException {
        PrintStream console = System.err;
        ByteArrayOutputStream beside = new ByteArrayOutputStream();
        try (Lab lab = new Lab(call -> call.say(
                "407 ::error::probe##vso[a]",
                "Proxy-Authenticate: ##vso[probe] \u001B[2J=\"\nProxy-Authenticate: Basic \u001B=##[probe]",
                ""))) {
            System.setErr(new PrintStream(beside, true, StandardCharsets.UTF_8));
            Proxy proxy = new Proxy();
            proxy.setActive(true);
            proxy.setHost("127.0.0.1");
            proxy.setPort(lab.open(1, 1));
            proxy.setUsername("kim");
            proxy.setPassword("sesame");
            write(folder, "a.wiki", IDEA + "* http://lantern.example.org/probe\n");
            String all = printed(
                    new Stage(folder, log, List.of(proxy)),
                    new CheckMojo(),
                    Map.of("allowPrivateLinks", List.of("lantern.example.org", "127.0.0.1")));
            assertThat(obeyed(all)).isEmpty();
        } finally {
            System.setErr(console);
        }
        assertThat(beside.toString(StandardCharsets.UTF_8)).doesNotContain("probe");
    }

    @EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
    @Test
    void revisions() throws Exception {
        write(folder, "a.wiki", IDEA);
        git("init", "-q", "-b", "##vso-probe");
        git("add", ".");
        git("-c", "user.name=::probe", "-c", "user.email=a@example.org", "commit", "-qm", "::error::probe");
        String all = Stream.of(LINES, PLANTED, "::probe", "##vso-probe:" + PLANTED, "HEAD~9" + PLANTED)
                .map(revision -> printed(new CheckMojo(), Map.of("linksSince", revision)))
                .collect(Collectors.joining("\n"));
        assertThat(all.lines().filter(line -> line.contains("linksSince")).toList())
                .anyMatch(line -> line.contains("##\\vso["));
        assertThat(obeyed(all)).isEmpty();
    }

    @Test
    void keepsWhatReportsMustHold() throws IOException {
        String title = "Boot ##vso[task.complete] \u202Etimer";
        write(folder, "a.xml", export(title, "easy ##[error]"));
        Path report = folder.resolve("out/idealint.sarif");
        printed(
                new CheckMojo(),
                Map.of(
                        "offline", "true",
                        "sources", List.of(folder.resolve("a.xml").toFile()),
                        "reports", List.of("sarif"),
                        "outputDirectory", folder.resolve("out").toFile()));
        String sarif = Files.readString(report);
        assertThat(obeyed(sarif)).isEmpty();
        assertThat(sarif.contains("##\\\\vso[")).as("a message with the title").isTrue();
        assertThat(JsonParser.parseString(sarif)
                        .getAsJsonObject()
                        .getAsJsonArray("runs")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonArray("results"))
                .allSatisfy(result -> assertThat(result.getAsJsonObject()
                                .getAsJsonArray("locations")
                                .get(0)
                                .getAsJsonObject()
                                .getAsJsonArray("logicalLocations")
                                .get(0)
                                .getAsJsonObject()
                                .get("fullyQualifiedName")
                                .getAsString())
                        .isEqualTo(title));
    }

    @Test
    void reportsOfAllFormats() throws IOException {
        write(
                folder,
                "::error::probe##vso[a].wiki",
                IDEA.replace("Boot", PLANTED).replace("beginner", LINES));
        Path summary = folder.resolve("summary");
        List<String> commands = new ArrayList<>();
        Consumer<String> sink = commands::add;
        printed(
                new CheckMojo(),
                Map.of(
                        "offline",
                        "true",
                        "reports",
                        ReportFormat.all().stream().map(ReportFormat::name).toList(),
                        "outputDirectory",
                        folder.resolve("out").toFile(),
                        "environment",
                        Map.of("GITHUB_STEP_SUMMARY", summary.toString()),
                        "commands",
                        sink));
        assertThat(commands.get(0).lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line).startsWith("::").matches("::(?:error|warning|notice) file=[^:]*::.*");
            assertThat(obeyed(line.substring(2))).isEmpty();
        });
        assertThat(obeyed(Files.readString(summary))).isEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.toList())
                    .hasSize(7)
                    .allSatisfy(
                            file -> assertThat(obeyed(Files.readString(file))).isEmpty());
        }
    }

    /** What is left for a build server or a terminal to obey, with some characters around it. */
    private static List<String> obeyed(String text) {
        return OBEYED.matcher(text)
                .results()
                .map(found ->
                        text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30)))
                .toList();
    }

    private static Planting page(String text) {
        return folder -> {
            write(folder, "a.wiki", text);
            return Map.of();
        };
    }

    private static Planting configuration(String yaml) {
        return folder -> {
            write(folder, "a.wiki", IDEA.replace("beginner", "easy"));
            write(folder, "idealint.yaml", yaml);
            return Map.of();
        };
    }

    private static Planting parameter(String name, Function<Path, Object> value) {
        return folder -> {
            write(folder, "a.wiki", IDEA.replace("beginner", "easy"));
            return Map.of(name, value.apply(folder));
        };
    }

    private static String export(String title, String level) {
        return "<mediawiki><page><title>" + title + "</title><ns>0</ns><revision><text>"
                + IDEA.replace("beginner", level).replace("<", "&lt;") + "</text></revision></page></mediawiki>";
    }

    private Stream<DynamicTest> plantings(Map<String, Planting> plantings) {
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

    private String printed(PageMojo goal, Map<String, Object> parameters) {
        return printed(new Stage(folder, log), goal, parameters);
    }

    /** All that a goal logs, without Maven's prefixes, which some logs lack, and what Maven's {@code -e} makes of its failure. */
    private String printed(Stage stage, PageMojo goal, Map<String, Object> parameters) {
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

    private void git(String... arguments) throws Exception {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(git.waitFor()).as("git " + arguments[0]).isZero();
    }

    private static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
