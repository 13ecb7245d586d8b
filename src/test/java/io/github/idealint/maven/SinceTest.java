package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.revision.GitAtHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Checks that report only what the changes since a revision cause. */
@EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
class SinceTest {

    private static final String ROUND = """
            == Ideas of 2027 ==

            {{:Ideas/Boot timer}}
            {{:Ideas/Log viewer}}
            """;

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();

    private static String idea(String title, String level, String address) {
        return """
                === %s ===

                '''Summary:''' Time each step of %s

                Guests are slow, and nobody knows why: %s.

                '''Links:'''
                * [https://lantern.example.net/boot.c The code]

                '''Details:'''
                * Skill level: %s
                * Language: C
                * Mentor: Ada Quill <%s>
                """.formatted(title, title, title, level, address);
    }

    @BeforeEach
    void oldFaultyPages() throws Exception {
        git("init", "-q");
        write("Outreachy 2027.wiki", ROUND);
        write("Ideas/Boot timer.wiki", idea("Boot timer", "easy", "ada@lantern.example,net"));
        write("Ideas/Log viewer.wiki", idea("Log viewer", "guru", "ada@lantern.example.net"));
        commit();
    }

    @Test
    void nothingIsReportedWhereNothingChanged() throws Exception {
        check(Map.of());

        assertThat(log.lines).last().asString().matches(".* Not counted: \\d+ unchanged\\.");
    }

    @Test
    void anAddedPageHasItsOwnFaultsOnly() throws Exception {
        write("Ideas/Trace viewer.wiki", idea("Trace viewer", "hard", "ada@lantern.example.net"));
        write("Outreachy 2027.wiki", ROUND + "{{:Ideas/Trace viewer}}\n");
        commit();

        assertThatThrownBy(() -> check(Map.of("since", "HEAD~1"))).isInstanceOf(MojoFailureException.class);
        assertThat(found()).containsExactly("Ideas/Trace viewer.wiki [unknown-level]");
    }

    @Test
    void aLineThatIsChangedIsJudgedAndOneThatMovesIsNot() throws Exception {
        String page = idea("Boot timer", "easy", "ada@lantern.example,net");
        write("Ideas/Boot timer.wiki", page.replace("=== Boot", "\n\n=== Boot").replace("level: easy", "level:  easy"));

        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoFailureException.class);
        assertThat(found()).containsExactly("Ideas/Boot timer.wiki [unknown-level]");
    }

    @Test
    void whatAChangeTakesAwayIsMissedElsewhere() throws Exception {
        String page = idea("Log viewer", "guru", "ada@lantern.example.net");
        write("Ideas/Log viewer.wiki", page.replaceFirst("(?m)^\\* Mentor.*\\n", ""));

        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoFailureException.class);
        assertThat(found()).containsExactly("Ideas/Log viewer.wiki [mentor-missing]");
    }

    @Test
    void aRoundIsJudgedByWhatTheChangeCausesOnOtherPages() throws Exception {
        write("Outreachy 2027.wiki", ROUND.replace("{{:Ideas/Log viewer}}\n", ""));
        check(Map.of("violationSeverity", "error"));
        assertThat(found()).containsExactly("Ideas/Log viewer.wiki [orphan-idea]");

        log.lines.clear();
        write("Outreachy 2027.wiki", ROUND.replace("== Ideas", "{{:Ideas/Boot timer}}\n== Ideas"));
        try {
            check(Map.of());
        } catch (MojoFailureException repeated) {
            assertThat(repeated).hasMessageContaining("1 ");
        }
        assertThat(found()).contains("Outreachy 2027.wiki [repeated-transclusion]");

        log.lines.clear();
        write("Outreachy 2027.wiki", ROUND);
        Files.delete(folder.resolve("Ideas/Log viewer.wiki"));
        assertThatThrownBy(() -> check(Map.of())).isInstanceOf(MojoFailureException.class);
        assertThat(found()).containsExactly("Outreachy 2027.wiki [missing-page]");
    }

    @Test
    void aBaselineKnowsTheOldOnesFirst() throws Exception {
        new Stage(folder, log).ready(new BaselineMojo(), common(Map.of())).execute();
        String page = idea("Boot timer", "easy", "ada@lantern.example,net");
        write("Ideas/Boot timer.wiki", page.replace("* Skill", "* Skill level: easy\n* Skill"));
        log.lines.clear();

        assertThatThrownBy(() -> check(Map.of(
                        "baseline", folder.resolve("idealint-baseline.json").toFile())))
                .isInstanceOf(MojoFailureException.class);
        assertThat(found()).contains("Ideas/Boot timer.wiki [unknown-level]");
        assertThat(log.lines).noneMatch(line -> line.contains("no longer found"));
    }

    @Test
    void saysWhyItCannotBeAsked() throws Exception {
        assertThatThrownBy(() -> check(Map.of("since", "no-such-branch")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("'since' cannot be 'no-such-branch': git has no such revision here");
        Path clone = folder.resolve("clone");
        commit();
        git("clone", "-q", "--depth=1", folder.toUri().toString(), clone.toString());
        assertThatThrownBy(() -> new Stage(clone, log)
                        .ready(new CheckMojo(), common(Map.of("since", "HEAD~1")))
                        .execute())
                .hasMessageContaining("This clone is shallow");
        Path bare = Files.createTempDirectory("no-git");
        Files.writeString(bare.resolve("a.wiki"), idea("Boot timer", "easy", "ada@lantern.example.net"));
        assertThatThrownBy(() -> new Stage(bare, log)
                        .ready(new CheckMojo(), common(Map.of("since", "HEAD")))
                        .execute())
                .hasMessageContaining("'since' needs a git repository, and there is none here");
    }

    @Test
    void findsTheRepositoryOfPagesElsewhere() throws Exception {
        write("Ideas/Trace viewer.wiki", idea("Trace viewer", "hard", "ada@lantern.example.net"));
        Path outside = Files.createTempDirectory("outside");

        assertThatThrownBy(() -> checkFrom(outside, folder)).isInstanceOf(MojoFailureException.class);
        assertThat(found()).hasSize(2).allMatch(line -> line.contains("Ideas/Trace viewer.wiki"));

        log.lines.clear();
        assertThatThrownBy(() -> checkFrom(outside, folder.resolve("Ideas"))).isInstanceOf(MojoFailureException.class);
        assertThat(found()).hasSize(1).first().asString().endsWith("Ideas/Trace viewer.wiki [unknown-level]");
    }

    @Test
    void noRepositoryAmongThePagesElsewhereStandsInForTheirs() throws Exception {
        Path ideas = folder.resolve("Ideas");
        GitAtHand.run(ideas, "init", "-q");
        GitAtHand.run(ideas, "add", ".");
        GitAtHand.run(
                ideas, "-c", "user.name=Kim", "-c", "user.email=kim@example.org", "commit", "-qm", "Hide all faults");

        assertThatThrownBy(() -> checkFrom(Files.createTempDirectory("outside"), ideas))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("'since' cannot tell which repository counts");
    }

    private void checkFrom(Path where, Path source) throws Exception {
        Map<String, Object> all = common(Map.of("since", "HEAD", "sources", List.of(source.toFile())));
        new Stage(where, log).ready(new CheckMojo(), all).execute();
    }

    private List<String> found() {
        return log.lines.stream()
                .filter(line -> line.endsWith("]"))
                .map(line -> line.replaceFirst("^\\w+ ([^:]*):.*(\\[[\\w-]+])$", "$1 $2"))
                .toList();
    }

    private void check(Map<String, Object> parameters) throws Exception {
        Map<String, Object> all = common(parameters);
        all.putIfAbsent("since", "HEAD");
        new Stage(folder, log).ready(new CheckMojo(), all).execute();
    }

    private static Map<String, Object> common(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("offline", "true", "profile", "qemu-2020"));
        all.putAll(parameters);
        return all;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private void commit() throws Exception {
        git("add", ".");
        git(
                "-c",
                "user.name=Kim",
                "-c",
                "user.email=kim@example.org",
                "commit",
                "-qm",
                "Change pages",
                "--allow-empty");
    }

    private void git(String... arguments) throws Exception {
        GitAtHand.run(folder, arguments);
    }
}
