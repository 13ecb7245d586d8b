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
import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.run.LinkProbing.LinkProgressLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
    void sources(@TempDir Path folder, @TempDir Path others) throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts/A.WIKI"), "");
        Files.writeString(folder.resolve("drafts/empty.xml"), "<mediawiki/>");
        Files.writeString(folder.resolve("drafts/other.xml"), "<project/>");
        Files.writeString(folder.resolve("drafts/idealint.yml"), "");
        Files.writeString(folder.resolve("drafts/good.wiki"), "=== Idea ===\n");
        Files.writeString(folder.resolve("drafts/nothing.xml"), "");
        Files.writeString(folder.resolve("drafts/text.xml"), "ideas");
        Files.write(folder.resolve("drafts/latin.xml"), new byte[] {'<', (byte) 0xe9});
        Files.writeString(folder.resolve("drafts/plain.xml.gz"), "<mediawiki/>");
        Files.createDirectories(folder.resolve("mixed/Old.md"));
        Files.writeString(folder.resolve("mixed/good.md"), "# Idea\n");
        Files.writeString(folder.resolve("bad.yaml"), "profil: gsoc\n");
        fails(() -> pages(folder, "nowhere", Optional.empty()));
        fails(() -> pages(folder, "drafts", Optional.empty()));
        fails(() -> pages(folder, "drafts/empty.xml", Optional.empty()));
        fails(() -> pages(folder, "drafts/other.xml", Optional.empty()));
        for (String name : List.of("nothing.xml", "text.xml", "latin.xml", "plain.xml.gz")) {
            fails(() -> pages(folder, "drafts/" + name, Optional.empty()));
        }
        fails(() -> pages(folder, "drafts/good.wiki", Optional.of("lint.yaml")));
        for (int i = 0; i <= 100; i++) {
            Path many = Files.createDirectories(folder.resolve("many/" + i));
            Files.writeString(many.resolve("idealint.yaml"), "profile: gsoc\n");
            Files.writeString(many.resolve("a.md"), "# A\n");
        }
        fails(() -> pages(folder, "many", Optional.empty()));
        Files.move(folder.resolve("many"), others.resolve("many"));
        fails(() -> {
            throw CannotCheck.of(new InvalidPathException("a\0b.wiki", "Nul character not allowed"));
        });
        pages(folder, "drafts/good.wiki", Optional.empty());
        Files.writeString(
                folder.resolve("drafts/timer.wiki"),
                "=== Timer ===\n\n'''Summary:''' Time it\n\n'''Details:'''\n* Skill level: beginner\n* Mentor: Ann Lee\n");
        pages(folder, "drafts/timer.wiki", Optional.empty());
        Files.createDirectories(folder.resolve("checkout/.git"));
        Files.createSymbolicLink(folder.resolve("checkout/linked.yaml"), folder.resolve("drafts/idealint.yml"));
        fails(() -> pages(folder, "checkout/.git", Optional.empty()));
        fails(() -> pages(folder, "drafts/good.wiki", Optional.of("checkout/linked.yaml")));
        Files.delete(folder.resolve("drafts/idealint.yml"));
        pages(folder, "mixed", Optional.empty());
        Files.writeString(folder.resolve("mixed/idealint.yaml"), "profile: gsoc\n");
        Files.writeString(folder.resolve("plain.md"), "# Idea\n");
        pages(folder, ".", Optional.empty());
        fails(() -> pages(folder, "mixed/good.md", Optional.of("bad.yaml")));
        fails(() -> pages(folder, "drafts/notes.txt", Optional.empty()));
        matches("run sources");
    }

    @Test
    void sourcesWithoutIdeas(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(folder.resolve("drafts/README.md"), "# Ideas of ours\nText.\n");
        fails(() -> check(folder, "drafts/README.md"));
        Files.writeString(folder.resolve("drafts/timer.md"), "== Boot timer ==\n'''Mentors:''' Ann Lee\n");
        fails(() -> check(folder, "drafts/timer.md"));
        fails(() -> check(folder, "drafts"));
        matches("run sources without ideas");
    }

    private static void check(Path folder, String source) {
        new CheckGoal(
                        new Verdict(WARNING, true),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SilentReports.none())
                .run(found(folder, source, Optional.empty(), new LogLines()));
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

    private void pages(Path folder, String source, Optional<String> configuration) {
        LogLines log = new LogLines();
        try {
            found(folder, source, configuration, log).groups();
        } finally {
            log.lines.stream().filter(line -> !line.startsWith("DEBUG   ")).forEach(lines::add);
        }
    }

    private static RunPages found(Path folder, String source, Optional<String> configuration, LogLines log) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        PageSelection selection = new PageSelection(
                List.of(folder.resolve(source)),
                List.of("**/*.md"),
                List.of(),
                true,
                Optional.empty(),
                configuration.map(folder::resolve));
        return RunPages.find(new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of()), selection);
    }

    @EnabledIf("io.github.idealint.revision.GitAtHand#isThere")
    @Test
    void revisions(@TempDir Path folder) throws Exception {
        fails(() -> new Git(folder).changedSince("HEAD", List.of("a.wiki")));
        Files.createDirectory(folder.resolve(".git"));
        fails(() -> new Git(folder).changedSince("HEAD", List.of("a.wiki")));
        new ProcessBuilder("git", "init", "-q")
                .directory(folder.toFile())
                .start()
                .waitFor();
        fails(() -> new Git(folder).changedSince("origin/mian", List.of("a.wiki")));
        fails(() -> new Git(folder).changedSince("HEAD", List.of("../a.wiki")));
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
