package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source {@code -} as Maven hands it to a goal. */
class StandardInputGoalTest {

    private static final String PAGE = "# Boot timer\n\nShow it.\n\n**Mentors:** Ada Doe <ada@example,org>\n";

    @TempDir
    private Path folder;

    private final RecordingLog log = new RecordingLog();
    private final InputStream own = System.in;

    @BeforeEach
    void pipe() {
        System.setIn(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void unpipe() {
        System.setIn(own);
    }

    private CheckMojo check(File source, Map<String, Object> more) {
        CheckMojo goal =
                new Stage(folder, log).ready(new CheckMojo(), Map.of("offline", "true", "sources", List.of(source)));
        return new Stage(folder, log).ready(goal, more.isEmpty() ? Map.of("sources", List.of(source)) : more);
    }

    @Test
    void isStandardInput() {
        assertThatThrownBy(() -> check(folder.resolve("-").toFile(), Map.of()).execute())
                .isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR stdin:5:23: error: 'ada@example,org' is not"));
    }

    @Test
    void goesByANameRelativeToTheModule() {
        Map<String, Object> named = Map.of("stdinName", "drafts/../ideas/draft.md");
        assertThatThrownBy(() -> check(new File("-"), named).execute()).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR ideas/draft.md:5:23: error: 'ada@example,org'"));
    }

    @Test
    void isReadOnceInABuild() {
        CheckMojo goal = check(new File("-"), Map.of());
        assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("idealint cannot run: standard input can only be read once in a build");
    }

    @Test
    void aFileOfThatNameInAnotherFolderIsAFile() {
        assertThatThrownBy(() ->
                        check(folder.resolve("ideas/-").toFile(), Map.of()).execute())
                .hasMessageStartingWith("idealint cannot run: there is no file or folder 'ideas/-'");
    }
}
