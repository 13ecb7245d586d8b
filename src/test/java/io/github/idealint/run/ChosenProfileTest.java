package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nobody names a profile, the pages decide, and the first line says so. */
class ChosenProfileTest {

    private static final String QEMU = "=== Boot timer ===\n'''Details:'''\n* Skill level: beginner\n";
    private static final String OTHER = "== Boot timer ==\n'''Difficulty:''' easy\n";

    @TempDir
    private Path folder;

    private final LogLines log = new LogLines();

    @Test
    void pagesAreLaidOutAsQemus() throws IOException {
        write("a.wiki", OTHER);
        write("b.wiki", QEMU);
        assertThat(profiles(Optional.empty())).containsExactly("qemu-2020");
        assertThat(firstLine())
                .isEqualTo(
                        "INFO idealint 1.2.3, profile qemu-2020 (chosen by the layout of the pages), no configuration file");
    }

    @Test
    void pagesAreOfAnyOrganisation() throws IOException {
        write("a.wiki", OTHER);
        write("b.md", "# Boot timer\n\n**Difficulty:** easy\n");
        assertThat(profiles(Optional.empty())).containsExactly("gsoc");
        assertThat(firstLine())
                .isEqualTo(
                        "INFO idealint 1.2.3, profile gsoc (chosen because none is named), no" + " configuration file");
    }

    @Test
    void aNamedProfileIsTaken() throws IOException {
        write("b.wiki", QEMU);
        assertThat(profiles(Optional.of("gsoc"))).containsExactly("gsoc");
        write("idealint.yaml", "profile: qemu-2026\n");
        assertThat(profiles(Optional.empty())).containsExactly("qemu-2026");
        assertThat(log.lines)
                .anyMatch(line -> line.startsWith("INFO idealint 1.2.3, profile qemu-2026, configuration"));
    }

    @Test
    void whatTheConfigurationAddsIsInEither() throws IOException {
        write("idealint.yaml", "extraTlds: [lantern]\n");
        write("qemu/b.wiki", QEMU);
        assertThat(profiles(Optional.empty())).containsExactly("qemu-2020");
        write("qemu/b.wiki", OTHER);
        assertThat(profiles(Optional.empty())).containsExactly("gsoc");
        assertThat(log.lines).anyMatch(line -> line.contains("extraTlds: [lantern] (idealint.yaml:1)"));
    }

    @Test
    void eachConfigurationChoosesByItsOwnPages() throws IOException {
        write("qemu/idealint.yaml", "");
        write("qemu/b.wiki", QEMU);
        write("other/a.wiki", OTHER);
        assertThat(profiles(Optional.empty())).containsExactlyInAnyOrder("gsoc", "qemu-2020");
    }

    private String firstLine() {
        return log.lines.stream()
                .filter(line -> line.startsWith("INFO"))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> profiles(Optional<String> named) {
        BuildContext build = new BuildContext(new ReactorRoot(folder), folder, Optional.empty(), true);
        RunContext context = new RunContext(build, BuiltInRules.all(), "1.2.3", false, log, List.of());
        PageSelection selection = new PageSelection(
                List.of(folder), List.of("**/*.wiki", "**/*.md"), List.of(), true, named, Optional.empty());
        return RunPages.find(context, selection).groups().stream()
                .map(group -> group.profile().name())
                .toList();
    }
}
