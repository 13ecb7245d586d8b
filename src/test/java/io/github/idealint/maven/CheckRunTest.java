package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What runs report, and when they fail. */
class CheckRunTest extends CheckedWords {

    @Test
    void tellsOfAGoodPageThatItIsFine() throws Exception {
        write("a.wiki", GOOD);
        mojo.execute();
        assertThat(log.lines)
                .containsExactly(
                        "INFO idealint 1.2.3, profile qemu-2020, no configuration file", "INFO The idea is fine.");
    }

    @Test
    void tellsAllFindingsThenFails() throws Exception {
        write("b.wiki", BAD);
        write("a.wiki", ODD);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("idealint found 1 error; 1 of 2 ideas needs work.");
        assertThat(log.lines.subList(1, log.lines.size()))
                .containsExactly(
                        "WARN a.wiki:3:4: warning: 'odd' is found. [odd-word]",
                        "ERROR b.wiki:3:3: error: 'bad' is found. [bad-word]",
                        "INFO By rule: 1 bad-word, 1 odd-word.",
                        "INFO Both ideas need work: 1 error and 1 warning.",
                        "INFO Run 'mvn io.github.idealint:idealint-maven-plugin:1.2.3:explain -Didealint.rule=bad-word' to see what"
                                + " that rule flags and why.");
    }

    @Test
    void drawsWhetherSomebodyWatchesOrNot() throws Exception {
        set("excerpts", "auto");
        write("a.wiki", ODD);
        mojo.execute();
        assertThat(log.lines.get(1)).endsWith("[odd-word]\n    3 | An odd day.\n      |    ^^^");
    }

    @Test
    void onlyTellsWhereNothingMayFail() throws Exception {
        set("failOnViolation", "false");
        write("a.wiki", BAD);
        mojo.execute();
        assertThat(log.lines).contains("ERROR a.wiki:3:3: error: 'bad' is found. [bad-word]");
    }

    @Test
    void namesWhatAQuietLogHides() throws Exception {
        log.isQuiet = true;
        set("violationSeverity", "warning");
        write("a.wiki", ODD);
        assertThatThrownBy(mojo::execute)
                .hasMessage("idealint found 1 warning; the idea needs work. The log level hides these findings:\n"
                        + "  a.wiki:3:4: warning: 'odd' is found. [odd-word]");
    }

    @Test
    void failsFromTheSeverityOn() throws Exception {
        set("violationSeverity", "warning");
        write("a.wiki", ODD);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("idealint found 1 warning; the idea needs work.");
    }

    @Test
    void writesTheReportBeforeItFails() throws Exception {
        set("reports", List.of("SARIF"));
        write("a.wiki", BAD);
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(folder.resolve("target/idealint/idealint.sarif"))
                .content()
                .contains("\"uri\": \"a.wiki\"", "\"id\": \"idealint/\"", "\"semanticVersion\": \"1.2.3\"");
        assertThat(log.lines).endsWith("INFO Report: target/idealint/idealint.sarif");
    }

    @Test
    void writesTheReportWhereItIsWanted() throws Exception {
        set("reports", List.of("sarif"));
        set("outputDirectory", folder.resolve("out").toFile());
        write("a.wiki", GOOD);
        mojo.execute();
        assertThat(folder.resolve("out/idealint.sarif")).content().contains("\"results\": []");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void writesEachReportThatIsNamedInItsOwnFormat() throws Exception {
        set("reports", List.of("count", "sarif", "Count"));
        write("a.wiki", ODD);
        mojo.execute();
        assertThat(folder.resolve("target/idealint/idealint.count")).hasContent("1 by 1.2.3");
        assertThat(folder.resolve("target/idealint/idealint.sarif")).content().contains("odd-word");
        assertThat(log.lines)
                .endsWith("INFO Report: target/idealint/idealint.count", "INFO Report: target/idealint/idealint.sarif");
    }

    @Test
    void countsWhatItSkipsAndNamesItForThoseWhoLookCloser() throws Exception {
        log.isVerbose = true;
        write("a.wiki", GOOD);
        write("B.WIKI", BAD);
        Files.createSymbolicLink(folder.resolve("c.wiki"), folder.resolve("nothing"));
        mojo.execute();
        assertThat(log.lines)
                .contains(
                        "WARN Skipped what looks like a page but is not one: 1 name in another case and 1 broken link."
                                + " Run Maven with '-X' to see which.",
                        "DEBUG Skipped: B.WIKI (name in another case)",
                        "DEBUG Skipped: c.wiki (broken link)");
    }

    @Test
    void namesWhatIsSkippedWhereNothingElseIsThere() throws Exception {
        write("A.WIKI", GOOD);
        assertThatThrownBy(mojo::execute).hasMessageStartingWith("idealint cannot run: there are no pages in '.'");
        assertThat(log.lines)
                .containsExactly("WARN Skipped what looks like a page but is not one: 1 name in another case."
                        + " Run Maven with '-X' to see which.");
    }

    @Test
    void showsWhereEverythingComesFromToThoseWhoLookCloser() throws Exception {
        log.isVerbose = true;
        write("idealint.yaml", "rules:\n  bad-word: off\n");
        write("a.wiki", GOOD);
        write("Outreachy 2027.wiki", "{{:a}}\n");
        mojo.execute();
        assertThat(log.lines)
                .contains(
                        "DEBUG Settings of configuration idealint.yaml, profile qemu-2020:",
                        "DEBUG   rules.bad-word: off (idealint.yaml:2)",
                        "DEBUG a.wiki: profile qemu-2020, configuration idealint.yaml",
                        "DEBUG a.wiki: page of ideas, 1 idea",
                        "DEBUG Outreachy 2027.wiki: page of a round, 0 ideas")
                .anyMatch(line -> line.matches("DEBUG {3}fields\\.summary\\.need: .* \\(\\S+:\\d+\\)"));
    }

    @Test
    void countsTheFilesOfEachOverride() throws Exception {
        log.isVerbose = true;
        write("idealint.yaml", """
                overrides:
                  - files: [a*, old/**]
                    rules: {bad-word: off}
                  - files: [b.wiki]
                    rules: {bad-word: off}
                """);
        write("a.wiki", GOOD);
        mojo.execute();
        assertThat(log.lines)
                .contains(
                        "DEBUG   overrides, a*, old/**: bad-word (for 1 file of this run)",
                        "DEBUG   overrides, b.wiki: bad-word (for no file of this run)");
    }
}
