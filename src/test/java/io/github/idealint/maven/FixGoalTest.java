package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the goal over real files. */
class FixGoalTest {

    private static final String GOOD = """
            === Colour picker ===

            '''Summary:''' Let users choose the colours of the console.

            The console has sixteen colours, and nobody can change them.

            '''Links:'''
            * [https://example.org/console Console]

            '''Details:'''
            * Skill level: beginner
            * Language: C
            * Mentor: Dana Ruiz <dana@example.org>
            """;
    private static final String BAD =
            GOOD.replace("=== Colour picker ===", "== Colour picker ==").replace("* Language: C", "* Language:\nC");

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    private void fix(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putIfAbsent("offline", "true");
        new Stage(folder, log)
                .ready(
                        new FixMojo(BuiltInRules.all(), name -> {
                            throw new UnknownHostException(name);
                        }),
                        all)
                .execute();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void writesPagesAndIsIdleThen() throws Exception {
        Path bad = write("ideas/Bad.wiki", BAD);
        Path good = write("ideas/Good.wiki", GOOD.replace("Colour", "Font"));
        fix(Map.of());
        assertThat(bad).hasContent(GOOD);
        assertThat(good).hasContent(GOOD.replace("Colour", "Font"));
        assertThat(log.lines)
                .containsExactly(
                        "INFO idealint 1.2.3, profile qemu-2020 (chosen by the layout of the pages), no configuration file",
                        "INFO ideas/Bad.wiki: fixed 1 title-level and 1 wrapped-line.",
                        "INFO Fixed 2 findings on 1 page.");
        log.lines.clear();
        fix(Map.of());
        assertThat(log.lines).last().isEqualTo("INFO There is nothing to fix.");
    }

    @Test
    void showsWhatItWouldDoAndFails() throws Exception {
        Path bad = write("Bad.wiki", BAD);
        assertThatThrownBy(() -> fix(Map.of("dryRun", "true")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("idealint found 2 findings that the goal 'fix' can fix on 1 page.");
        assertThat(bad).hasContent(BAD);
        assertThat(log.lines).last().isEqualTo("""
                INFO Bad.wiki: 1 title-level and 1 wrapped-line can be fixed:
                @@ -1,4 +1,4 @@
                -== Colour picker ==
                +=== Colour picker ===
                \s
                 '''Summary:''' Let users choose the colours of the console.
                \s
                @@ -9,6 +9,5 @@
                \s
                 '''Details:'''
                 * Skill level: beginner
                -* Language:
                -C
                +* Language: C
                 * Mentor: Dana Ruiz <dana@example.org>""");
        write("Bad.wiki", GOOD);
        fix(Map.of("dryRun", "true"));
    }

    @Test
    void appliesGuessesOnRequest() throws Exception {
        Path page = write("a.wiki", GOOD.replace("level: beginner", "level: easy"));
        fix(Map.of());
        assertThat(log.lines)
                .endsWith(
                        "INFO There is nothing to fix.",
                        "INFO 1 more finding can be fixed with '-Didealint.unsafe=true'; review what that changes.");
        fix(Map.of("unsafe", "true"));
        assertThat(page).hasContent(GOOD);
    }

    @Test
    void leavesEveryByteThatNoFixTouches() throws Exception {
        String page = "\uFEFF" + BAD.replace("\n", "\r\n").stripTrailing() + " \u00e9\ud83d\ude80";
        Path file = write("a.wiki", page);
        fix(Map.of());
        String expected =
                page.replace("== Colour picker ==", "=== Colour picker ===").replace("Language:\r\nC", "Language: C");
        assertThat(Files.readAllBytes(file)).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leavesAloneWhatIsNoUtf8() throws Exception {
        byte[] latin = BAD.replace("Dana", "D\u00e4na").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("a.wiki"), latin);
        fix(Map.of());
        assertThat(Files.readAllBytes(file)).isEqualTo(latin);
        assertThat(log.lines)
                .contains(
                        "WARN a.wiki is left unchanged (it is not UTF-8). Correct this, then run the goal 'fix' again.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesAloneWhatIsReadOnlyOrElsewhere(@TempDir Path elsewhere) throws Exception {
        Files.createDirectories(folder.resolve(".git"));
        Files.setPosixFilePermissions(write("a.wiki", BAD), PosixFilePermissions.fromString("r--r--r--"));
        Path outside = Files.writeString(elsewhere.resolve("b.wiki"), BAD);
        Files.createSymbolicLink(folder.resolve("b.wiki"), outside);
        fix(Map.of());
        assertThat(folder.resolve("a.wiki")).hasContent(BAD);
        assertThat(outside).hasContent(BAD);
        assertThat(log.lines)
                .contains(
                        "WARN a.wiki is left unchanged (it is read-only). Correct this, then run the goal 'fix' again.");
    }

    @Test
    void onlyShowsPagesOfExports() throws Exception {
        String export = "<mediawiki><page><title>Ideas/Colour picker</title><ns>0</ns><revision><text>"
                + BAD.replace("<", "&lt;") + "</text></revision></page></mediawiki>";
        Path file = write("wiki.xml", export);
        fix(Map.of("sources", List.of(file.toFile())));
        assertThat(file).hasContent(export);
        assertThat(log.lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "INFO wiki.xml (Ideas/Colour picker): 1 title-level and 1 wrapped-line can be fixed."
                                        + " A file with many pages is never changed, so change the page in the wiki:\n@@ -1,4 +1,4 @@\n")
                        .contains("\n+=== Colour picker ==="))
                .doesNotContain("INFO There is nothing to fix.");
    }

    @Test
    void isNamedByCheck() throws Exception {
        write("a.wiki", BAD.replace("level: beginner", "level: easy"));
        CheckMojo check = new CheckMojo();
        assertThatThrownBy(() -> new Stage(folder, log)
                        .ready(check, Map.of("offline", "true"))
                        .execute())
                .isInstanceOf(MojoFailureException.class);
        assertThat(log.lines)
                .contains(
                        "INFO Run 'mvn io.github.idealint:idealint-maven-plugin:1.2.3:fix' with the same parameters to fix 2"
                                + " findings; with '-Didealint.unsafe=true' it fixes 1 more, which you should review.");
    }
}
