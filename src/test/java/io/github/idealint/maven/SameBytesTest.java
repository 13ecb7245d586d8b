package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Goals under several locales, character sets and Javas, over every example that the rules' pages flag. */
class SameBytesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```wikitext\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final String THIS_JAVA =
            Path.of(System.getProperty("java.home")).toString();

    @TempDir
    private static Path folder;

    private static Map<String, String> usual;

    @BeforeAll
    static void runUsually() throws Exception {
        try (Stream<Path> rules = Files.list(Path.of("src/site/markdown/rules"))) {
            for (Path rule : rules.sorted().toList()) {
                writeExamples(rule);
            }
        }
        write("ideas/Outreachy 2027.wiki", "== Ideas ==\n{{:unknown-level-0}}\n{{:Größe}}\n");
        write("ideas/letters.wiki", "=== Größe İı ===\n\n* Skill level: schön\n");
        usual = run(folder, THIS_JAVA, "C.UTF-8", "en", "US");
    }

    private static void writeExamples(Path rule) throws IOException {
        String name = rule.getFileName().toString().replace(".md", "");
        List<String> pages = EXAMPLE.matcher(Files.readString(rule))
                .results()
                .limit(2)
                .map(example -> example.group(1).replaceAll("[«»]", ""))
                .toList();
        for (int i = 0; i < pages.size(); i++) {
            write("ideas/" + name + "-" + i + ".wiki", "=== Idea " + i + " of " + name + " ===\n\n" + pages.get(i));
        }
    }

    @Test
    void showFindingsReportsPreviewsAndExports() {
        assertThat(usual.get("console"))
                .contains("[unknown-level]", "MojoFailureException idealint found ")
                .contains("'schön'");
        assertThat(usual).containsKeys("idealint.sarif", "ideas.json", "ideas.csv", "Outreachy 2027.html");
    }

    @Test
    void areTheSameWithOtherDigitsAndLetters() throws Exception {
        assertSame(run(folder, THIS_JAVA, "C.UTF-8", "tr", "TR"));
    }

    @Test
    void areTheSameInAsciiWithArabicDigits() throws Exception {
        assertSame(run(folder, THIS_JAVA, "C", "ar", "EG"));
    }

    @Test
    void areTheSameOnALaterJava() throws Exception {
        Optional<Path> later = laterJava();
        assumeTrue(later.isPresent(), "there is no later Java beside this one");
        assertSame(run(folder, later.orElseThrow().toString(), "C", "ar", "EG"));
    }

    private static Optional<Path> laterJava() throws IOException {
        try (Stream<Path> beside = Files.list(Path.of(THIS_JAVA).getParent())) {
            return beside.filter(home -> release(home) > Runtime.version().feature())
                    .max(Comparator.comparingInt(SameBytesTest::release));
        }
    }

    private static int release(Path home) {
        try {
            return RELEASE.matcher(Files.readString(home.resolve("release")))
                    .results()
                    .mapToInt(version -> Integer.parseInt(version.group(1)))
                    .findFirst()
                    .orElse(0);
        } catch (IOException noJava) {
            return 0;
        }
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void aPageWhoseNameCannotBeDecodedEndsTheRun(@TempDir Path named) throws Exception {
        for (String name : List.of("Gr\\303\\266\\303\\237e.wiki", "Gr\\366\\337e.wiki")) {
            Process shell = new ProcessBuilder("sh", "-c", "echo '=== A ===' > \"$(printf '" + name + "')\"")
                    .directory(named.toFile())
                    .start();
            assumeTrue(shell.waitFor() == 0, "there is no shell here");
        }
        assertThat(run(named, THIS_JAVA, "C", "en", "US").get("console").lines().toList())
                .hasSize(3)
                .allMatch(line -> line.matches("MojoExecutionException idealint cannot run: the file name"
                        + " 'Gr\uFFFD+e\\.wiki' has characters that are not in the character set of this Java, ANSI_X3.4-1968\\."
                        + " Run Maven in a UTF-8 locale, such as 'LC_ALL=C\\.UTF-8'\\."));
        assertThat(run(named, THIS_JAVA, "C.UTF-8", "en", "US").get("console"))
                .startsWith("MojoExecutionException idealint cannot run: the file name 'Gr\uFFFD\uFFFDe.wiki'"
                        + " has characters that are not in the character set of this Java, UTF-8. Rename the file.\n");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void aTitleThatNoFileCanHaveIsShownAllTheSame(@TempDir Path export) throws Exception {
        Files.writeString(export.resolve("wiki.xml"), """
                <mediawiki><page><title>Größe 2027</title><ns>0</ns><revision><text>{{:Ideas/A}}</text></revision></page>
                </mediawiki>
                """);
        Files.writeString(export.resolve("idealint.yaml"), "round: {pages: ['*']}\n");
        assertThat(run(export, THIS_JAVA, "C", "en", "US", "wiki.xml")).containsKey("Gr--e 2027.html");
        assertThat(run(export, THIS_JAVA, "C.UTF-8", "en", "US", "wiki.xml")).containsKey("Größe 2027.html");
    }

    /** Compares line by line, so that a difference can be seen among thousands. */
    private static void assertSame(Map<String, String> run) {
        assertThat(run.keySet()).as(run.get("console")).isEqualTo(usual.keySet());
        usual.forEach((name, text) -> {
            List<String> other = new ArrayList<>(run.get(name).lines().toList());
            other.removeAll(text.lines().toList());
            assertThat(other).as(name).isEmpty();
            assertThat(run.get(name).equals(text)).as(name).isTrue();
        });
    }

    /** What a run prints and the files that it writes, by their names. */
    private static Map<String, String> run(Path folder, String java, String locale, String language, String country)
            throws Exception {
        return run(folder, java, locale, language, country, "");
    }

    private static Map<String, String> run(
            Path folder, String java, String locale, String language, String country, String source) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(java, "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-cp",
                        System.getProperty("java.class.path"),
                        GoalRun.class.getName(),
                        folder.toString(),
                        source)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        Map<String, String> written = new TreeMap<>();
        written.put("console", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(process.waitFor()).as(written.get("console")).isZero();
        for (Path file : files(folder.resolve("target"))) {
            written.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            Files.delete(file);
        }
        return written;
    }

    private static List<Path> files(Path target) throws IOException {
        if (!Files.exists(target)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(target)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
