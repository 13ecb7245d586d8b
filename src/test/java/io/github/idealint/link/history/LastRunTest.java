package io.github.idealint.link.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastRunTest {

    private final List<String> warnings = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void isNothingAtFirst() {
        assertThat(LastRun.of(folder.resolve("none"), folder).read()).isEmpty();
    }

    @Test
    void keepsWhatItWrites() {
        Map<String, Boolean> links = Map.of("https://example.org/b", true, "https://example.org/a", false);
        LastRun run = LastRun.of(folder.resolve("cache"), folder);
        run.write(Map.of("https://example.org/old", true), warnings::add);
        run.write(links, warnings::add);
        assertThat(run.read()).contains(links);
        assertThat(run.file()).hasContent("ok\thttps://example.org/a\ndead\thttps://example.org/b\n");
        assertThat(warnings).isEmpty();
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        LastRun run = LastRun.of(folder, folder);
        run.write(Map.of("https://example.org/", false), warnings::add);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(run.file());
        }
    }

    @Test
    void isOfOneProject() {
        LastRun.of(folder, Path.of("one")).write(Map.of("https://example.org/", true), warnings::add);
        assertThat(LastRun.of(folder, Path.of("other")).read()).isEmpty();
        assertThat(LastRun.of(folder, Path.of("x/../one")).read()).isPresent();
    }

    @Test
    void readsWhatIsLeftOfADamagedFile() throws IOException {
        LastRun run = LastRun.of(folder, folder);
        Files.writeString(run.file(), "ok\thttps://example.org/a\nmaybe\thttps://example.org/b\ndead");
        assertThat(run.read()).contains(Map.of("https://example.org/a", false));
        Files.write(run.file(), new byte[] {(byte) 0xC3, 0x28});
        assertThat(run.read()).isEmpty();
    }

    @Test
    void dropsALinkThatWouldBreakItsLine() {
        LastRun run = LastRun.of(folder, folder);
        run.write(Map.of("https://example.org/\ndead\tx", true, "https://example.org/", true), warnings::add);
        assertThat(run.read()).contains(Map.of("https://example.org/", true));
    }

    @Test
    void followsNoLinkOutOfACheckout(@TempDir Path outside) throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        LastRun run = LastRun.of(folder.resolve("cache"), folder);
        Path others = Files.writeString(outside.resolve("last.tsv"), "ok\thttps://example.org/a\n");
        Files.createDirectories(folder.resolve("cache"));
        Files.createSymbolicLink(run.file(), others);
        assertThat(run.read()).isEmpty();
        run.write(Map.of("https://example.org/b", true), warnings::add);
        assertThat(others).hasContent("ok\thttps://example.org/a\n");
        assertThat(run.read()).contains(Map.of("https://example.org/b", true));
        Path link = Files.createSymbolicLink(folder.resolve("linked"), outside);
        LastRun.of(link, folder).write(Map.of("https://example.org/c", true), warnings::add);
        assertThat(outside.toFile().list()).containsExactly("last.tsv");
        assertThat(warnings).hasSize(1);
    }

    @Test
    void warnsWhereItCannotBeKept() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        LastRun.of(file.resolve("cache"), folder).write(Map.of(), warnings::add);
        assertThat(warnings)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("The link results of this run cannot be saved in '");
    }
}
