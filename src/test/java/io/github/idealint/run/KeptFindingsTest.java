package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.MadePages;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.report.ReportFormat;
import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks of the same pages, run after run. */
class KeptFindingsTest {

    private static final int PAGES = 25;

    @TempDir
    private Path folder;

    @BeforeEach
    void writePages() throws IOException {
        Files.createDirectories(folder.resolve("ideas"));
        for (int number = 0; number < PAGES; number++) {
            Files.writeString(page(number), MadePages.page(number));
        }
    }

    private Path page(int number) {
        return folder.resolve("ideas/Idea-" + number + ".wiki");
    }

    @Test
    void theSecondRunShowsTheSameAndReadsNoPage() throws IOException {
        List<String> first = check(Optional.of(kept()));
        assertThat(first).contains("DEBUG " + found(0)).anyMatch(line -> line.contains("[unknown-level]"));
        byte[] report = Files.readAllBytes(folder.resolve("out/idealint.sarif"));
        List<String> second = check(Optional.of(kept()));
        assertThat(second).contains("DEBUG " + found(PAGES));
        assertThat(withoutDebug(second)).isEqualTo(withoutDebug(first));
        assertThat(Files.readAllBytes(folder.resolve("out/idealint.sarif"))).isEqualTo(report);
        assertThat(withoutDebug(check(Optional.empty()))).isEqualTo(withoutDebug(first));
    }

    @Test
    void aChangedPageIsReadAgain() throws IOException {
        check(Optional.of(kept()));
        Files.writeString(page(3), "=== Disk ===\n\n* Skill level: sorcerer\n");
        assertThat(check(Optional.of(kept())))
                .contains("DEBUG " + found(PAGES - 1))
                .anyMatch(line -> line.contains("'sorcerer'"));
    }

    @Test
    void aDamagedCacheIsNoCache() throws IOException {
        List<String> first = check(Optional.of(kept()));
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replace('A', 'B'));
            }
        }
        assertThat(withoutDebug(check(Optional.of(kept())))).isEqualTo(withoutDebug(first));
    }

    @Test
    void nothingIsKeptInACheckout() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        assertThat(check(Optional.of(kept()))).anyMatch(line -> line.startsWith("DEBUG No page cache is used"));
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void aFewPagesAreReadAnyway() throws IOException {
        for (int number = KeptFindings.FEWEST_PAGES - 1; number < PAGES; number++) {
            Files.delete(page(number));
        }
        check(Optional.of(kept()));
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    private KeptFindings kept() {
        return new KeptFindings(folder.resolve("cache"), "this build");
    }

    private static String found(int count) {
        return "Pages that an earlier run has read and that have not changed since: " + count + " of " + PAGES;
    }

    private static List<String> withoutDebug(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("DEBUG")).toList();
    }

    private List<String> check(Optional<KeptFindings> kept) {
        LogLines log = new LogLines();
        Path ideas = folder.resolve("ideas");
        BuildContext build = new BuildContext(new ReactorRoot(ideas), ideas, Optional.empty(), true);
        RunContext context = new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of());
        PageSelection selection = new PageSelection(
                List.of(ideas), List.of("**/*.wiki"), List.of(), true, Optional.of("qemu-2020"), Optional.empty());
        new CheckGoal(
                        new Verdict(Severity.ERROR, true),
                        Optional.empty(),
                        Optional.empty(),
                        NewFindings.all(),
                        Optional.empty(),
                        kept,
                        SilentReports.in(folder.resolve("out"), ReportFormat.SARIF))
                .run(context, selection);
        return log.lines;
    }
}
