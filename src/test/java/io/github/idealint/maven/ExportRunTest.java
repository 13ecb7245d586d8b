package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.dump.WikiExports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of {@code check} over exports of a wiki, with all rules. */
class ExportRunTest {

    private static final String BAD = WikiExports.page("Internships/ProjectIdeas/Timer", """
            === Timer ===

            '''Summary:''' The "timer" of the lantern starts with its lamp

            The lamp is older than the timer, and the timer does not know it.

            '''Links:'''
            * [https://lantern.example.org/timer The timer]

            '''Details:'''
            * Skill level: easy
            * Language: C
            * Mentor: Cleo Park <cleo.park@example.org>
            """);
    private static final String GOOD = WikiExports.page("Internships/ProjectIdeas/Clock", """
            === Clock ===

            '''Summary:''' Let the lantern strike the hours so that the watch need not count them

            Sailors heard the bell of their ship; the lantern is silent, and its keeper falls asleep.

            '''Links:'''
            * [https://lantern.example.org/clock The clock]

            '''Details:'''
            * Skill level: beginner
            * Language: C
            * Mentor: Cleo Park <cleo.park@example.org>
            """);

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    @Test
    void aFindingPointsIntoTheExportAndNamesThePage() throws Exception {
        Path export = write("wiki.xml", WikiExports.of(GOOD, BAD));
        assertThatThrownBy(() -> check(Map.of("sources", List.of(export.toFile()))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("idealint found 1 error; 1 of 2 ideas needs work.");
        assertThat(log.lines)
                .anyMatch(line ->
                        line.startsWith("ERROR wiki.xml:55:16: error: On 'Internships/ProjectIdeas/Timer': 'easy'"));
        assertThat(Files.readAllLines(export).get(54)).isEqualTo("* Skill level: easy");
        assertThat(log.lines.toString()).contains("1 of 2 ideas needs work: 1 error.");
    }

    @Test
    void whatCannotBeReadIsOneFindingBesideThoseOfThePagesBefore() throws Exception {
        Path export =
                write("wiki.xml", WikiExports.of(BAD, GOOD + "<page><title>Talk:X</title><ns>1</ns><revision>\n<tex"));
        assertThatThrownBy(() -> check(Map.of("sources", List.of(export.toFile()))))
                .isInstanceOf(MojoFailureException.class);
        assertThat(String.join("\n", log.lines))
                .contains("error: On 'Internships/ProjectIdeas/Timer': 'easy'")
                .contains("error: On 'Talk:X': This export is not valid XML")
                .contains("[unreadable-page]");
    }

    @Test
    void whatIsPassedOverIsCountedAndNamedForThoseWhoLookCloser() throws Exception {
        log.isVerbose = true;
        String revision = "<revision><model>wikitext</model><text bytes=\"1\">x</text></revision>";
        Path export = write(
                "wiki.xml",
                WikiExports.of(
                        GOOD,
                        WikiExports.page("History of the clock", "It rings.\n"),
                        WikiExports.page("Clock", "#REDIRECT [[History of the clock]]\n"),
                        "<page><title>Talk:X</title><ns>1</ns>" + revision + "</page>",
                        "<page><title>User:Ann</title><ns>2</ns>" + revision + "</page>",
                        "<page><title>Hidden</title>" + revision.replace("bytes=\"1\"", "deleted=\"deleted\"")
                                + "</page>",
                        "<page><title>Stub</title><revision><text id=\"7\"/></revision></page>",
                        "<page><title>None</title></page>",
                        "<page><title>Script</title>" + revision.replace("wikitext", "javascript") + "</page>"));
        check(Map.of("sources", List.of(export.toFile())));
        assertThat(log.lines)
                .contains(
                        "INFO Passed over 8 of 9 pages in exports: 2 pages outside the main namespace, 1 page without ideas,"
                                + " 1 redirect, 1 hidden page, 2 pages without text and 1 page that is not wikitext."
                                + " Run Maven with '-X' to see which.",
                        "DEBUG wiki.xml (Script): page that is not wikitext, not read",
                        "DEBUG wiki.xml (Clock): page of another kind, not checked, 0 ideas");
    }

    @Test
    void whatIsNoExportCannotBeLookedAt() throws Exception {
        Path pom = write("pom.xml", "<project/>");
        assertThatThrownBy(() -> check(Map.of("sources", List.of(pom.toFile()))))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("idealint cannot run: 'pom.xml' is not a MediaWiki export: it begins with <project>, not"
                        + " <mediawiki>. Check that this is the right file.");
    }

    @Test
    void anExportWithoutAPageDoesNotPassForACleanOne() throws Exception {
        Path export = write("wiki.xml", WikiExports.of());
        Map<String, Object> parameters = Map.of("sources", List.of(export.toFile()), "failOnNoSources", "true");
        assertThatThrownBy(() -> check(parameters))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("idealint cannot run: there are no pages in 'wiki.xml'.");
    }

    @Test
    void inAFolderExportsAreTakenIfTheIncludesSaySo() throws Exception {
        write("pages/wiki.xml", WikiExports.of(BAD));
        Path pages = write("pages/pom.xml", "<project/>").getParent();
        check(Map.of("sources", List.of(pages.toFile()), "failOnNoSources", "false"));
        assertThat(log.lines).isEmpty();
        assertThatThrownBy(() -> check(Map.of("sources", List.of(pages.toFile()), "includes", List.of("wiki*"))))
                .isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR pages/wiki.xml:"));
    }

    private void check(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("links", "never");
        new Stage(folder, log).ready(new CheckMojo(), all).execute();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
