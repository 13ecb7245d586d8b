package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.builtin.BuiltInRules;
import io.github.idealint.text.PageAllowance;
import io.github.idealint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run takes in so many pages only, and says which it leaves out. */
class ManyPagesTest {

    private static final String LEFT =
            "This run already has as many pages as it can check with the memory that Maven may use. ";

    @TempDir
    private Path folder;

    @Test
    void theFirstFileThatIsLeftOutStandsForAll() throws IOException {
        for (int i = 0; i < 260; i++) {
            Files.writeString(folder.resolve("P%03d.wiki".formatted(i)), "\u0416".repeat(130_000));
        }
        List<SourceText> pages = pages();
        assertThat(pages.subList(0, pages.size() - 1))
                .allMatch(page -> page.text().length() == 130_000);
        SourceText last = pages.get(pages.size() - 1);
        assertThat(last.path()).isEqualTo("P%03d.wiki".formatted(pages.size() - 1));
        assertThat(last.damage())
                .contains(LEFT + "This file was not read, and neither were the " + (260 - pages.size())
                        + " files after it. Check fewer pages at a time, such as one folder with '-Didealint.sources', or give Maven more memory, such as"
                        + " 'MAVEN_OPTS=-Xmx2g'.");
        assertThat(pages).hasSizeBetween(127, 131);
    }

    @Test
    void aFileAfterAnExportThatFillsTheRunIsLeftOut() throws IOException {
        Files.writeString(
                folder.resolve("A.xml"),
                "<mediawiki>" + "<page><title>A</title><revision><text>x</text></revision></page>".repeat(20_980)
                        + "</mediawiki>");
        Files.writeString(folder.resolve("B.wiki"), "=== Timer ===\n");
        List<SourceText> pages = pages();
        assertThat(pages).hasSize(20_973);
        assertThat(pages.get(20_971).damage().orElseThrow())
                .startsWith(LEFT + "Neither this page nor any page after it");
        assertThat(pages.get(20_972).damage().orElseThrow()).startsWith(LEFT + "This file was not read. Check fewer");
    }

    @Test
    void aRunWithinItsLimitsTakesInAll() throws IOException {
        Files.writeString(folder.resolve("A.wiki"), "=== A ===\n");
        Files.writeString(folder.resolve("B.wiki"), "=== B ===\n");
        assertThat(pages()).hasSize(2).allMatch(page -> page.damage().isEmpty());
    }

    private List<SourceText> pages() {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        RunContext context = new RunContext(build, BuiltInRules.all(), "1.2.3", false, new LogLines(), List.of());
        PageSelection selection = new PageSelection(
                List.of(folder), List.of("*.wiki", "*.xml"), List.of(), true, Optional.empty(), Optional.empty());
        return RunPages.find(context, selection)
                .groups(new PageAllowance(256L << 20))
                .get(0)
                .pages();
    }
}
