package io.github.idealint.run;

import static io.github.idealint.diagnostic.Severity.ERROR;
import static io.github.idealint.diagnostic.Severity.INFO;
import static io.github.idealint.diagnostic.Severity.WARNING;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.diagnostic.LintResult;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.link.LinkProgress;
import io.github.idealint.link.LinkReport;
import io.github.idealint.link.LinkStatus;
import io.github.idealint.link.LinkStatus.Broken;
import io.github.idealint.link.LinkStatus.BrokenCause;
import io.github.idealint.link.LinkStatus.Ok;
import io.github.idealint.link.LinkStatus.Unknown;
import io.github.idealint.link.LinkStatus.UnknownCause;
import io.github.idealint.link.OutageProber;
import io.github.idealint.link.history.LastRun;
import io.github.idealint.report.Runs;
import io.github.idealint.report.Summary;
import io.github.idealint.revision.Git;
import io.github.idealint.run.LinkProbing.LinkProgressLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The lines of a run that are no rule's, as the snapshot of all messages holds them. */
class RunMessagesTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void parameters() {
        fails(() -> value("violationSeverity", "waring").oneOf(Severity.values()));
        fails(() -> value("skip", "maybe").oneOf(List.of(true, false), String::valueOf));
        fails(() -> value("linksPerHost", "0").number(1, Integer.MAX_VALUE));
        fails(() -> value("linksAtOnce", "many").number(1, 128));
        fails(() -> value("linkTimeout", "soon").duration());
        fails(() -> value("today", "tomorrow").day());
        fails(() -> value("allowPrivateLinks", "300.1.2.3/40").place());
        fails(() ->
                value("linkSecrets", "docs.example.org=Authorization: Bearer 1").secret());
        fails(() -> value("wikiUrl", "wiki.example.org").webAddress());
        fails(() -> {
            throw LinksGoal.offline();
        });
        matches("run parameters");
    }

    @Test
    void summaries() {
        lines.add(Summary.of(Runs.run(0)));
        lines.add(Summary.of(Runs.run(1)));
        lines.add(Summary.of(Runs.run(2, INFO)));
        lines.add(Summary.of(Runs.run(3, ERROR, WARNING, INFO)));
        lines.add(Summary.of(Runs.run(1, ERROR)));
        lines.add(Summary.of(Runs.pagesWithoutIdeas(1)));
        lines.add(Summary.of(Runs.pagesWithoutIdeas(2)));
        lines.add(Summary.of(Runs.ideaAndPageWithout()));
        matches("run summaries");
    }

    @Test
    void verdicts() {
        lines.add(verdict(new LogLines(), Runs.run(3, ERROR, ERROR, WARNING)));
        lines.add(verdict(new LogLines(), Runs.ideaAndPageWithout()));
        lines.add(verdict(new LogLines(ERROR), Runs.run(5, WARNING, WARNING, WARNING, WARNING)));
        matches("run verdicts");
    }

    @Test
    void links() {
        LogLines log = new LogLines();
        long[] now = {0};
        LinkProgressLog progress = new LinkProgressLog(Duration.ZERO, log, () -> now[0]++);
        progress.progressed(new LinkProgress(40, 120, 3.6, 0));
        progress.progressed(new LinkProgress(80, 120, 3.6, 2));
        LinkStatus nameless = Unknown.because(UnknownCause.NO_NETWORK, "this computer cannot resolve any host name");
        new OutageProber(some -> new LinkReport(Map.of("a", nameless)), log::warn).probe(List.of("a"));
        new OutageProber(some -> new LinkReport(Map.of("a", nameless, "b", nameless)), log::warn)
                .probe(List.of("a", "b"));
        LinkReport report = new LinkReport(Map.of(
                "https://example.org/a",
                Ok.direct(),
                "https://example.org/b",
                Broken.with(404, BrokenCause.GONE, "the server has no such page")));
        LastRun.LinkChanges.between(Optional.empty(), report).lines().forEach(log::info);
        LastRun.LinkChanges.between(Optional.of(Map.of("https://example.org/a", true)), report)
                .lines()
                .forEach(log::info);
        lines.addAll(log.lines);
        matches("run links");
    }

    @Test
    void reports(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("checkout/.git"));
        Files.createSymbolicLink(folder.resolve("checkout/target"), folder.resolve("outside"));
        Path checkout = folder.resolve("checkout");
        BuildContext build = new BuildContext(new ReactorRoot(checkout), checkout, Optional.empty(), true);
        LogLines log = new LogLines();
        Files.createDirectories(folder.resolve("outside/idealint"));
        fails(() -> ReportFolder.of(Optional.empty(), build).write("idealint.sarif", "{}"));
        ReportFolder.of(Optional.empty(), build).delete("idealint.sarif", log);
        lines.addAll(log.lines);
        matches("run reports");
    }

    @EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
    @Test
    void revisions(@TempDir Path folder, @TempDir Path outside) throws Exception {
        fails(() -> new Git(folder).changedSince("HEAD", List.of("a.wiki")));
        Files.createDirectory(folder.resolve(".git"));
        fails(() -> new Git(folder).changedSince("HEAD", List.of("a.wiki")));
        new ProcessBuilder("git", "init", "-q")
                .directory(folder.toFile())
                .start()
                .waitFor();
        fails(() -> new Git(folder).changedSince("origin/mian", List.of("a.wiki")));
        fails(() -> new Git(folder).changedSince("HEAD", List.of("../a.wiki")));
        for (String part : List.of("branch", "branch/ideas")) {
            new ProcessBuilder("git", "init", "-q", part)
                    .directory(outside.toFile())
                    .start()
                    .waitFor();
        }
        Path run = Files.createDirectory(outside.resolve("run"));
        fails(() -> new Git(run, List.of("../branch/ideas")).changedSince("HEAD", List.of()));
        matches("run revisions");
    }

    private static String verdict(RunLog log, LintResult result) {
        return new Verdict(WARNING, true).against(result, log).orElseThrow();
    }

    private static ParameterValue value(String parameter, String text) {
        return new ParameterValue(parameter, text);
    }

    private void fails(ThrowingCallable call) {
        lines.add("idealint cannot run: " + catchThrowable(call).getMessage());
    }

    private void matches(String section) {
        MessageSnapshot.matches(section, String.join("\n", lines));
    }
}
