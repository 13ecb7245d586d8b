package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @TempDir
    private Path folder;

    @Test
    void makesItsFolderAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("target/idealint/idealint.sarif");
        new ReportFile(file, "idealint.sarif", "{}").write();
        assertThat(file).hasContent("{}");
        assertThat(file.getParent().toFile().list()).containsExactly("idealint.sarif");
    }

    @Test
    void replacesTheReportOfAnEarlierRun() throws IOException {
        Path file = Files.writeString(folder.resolve("idealint.sarif"), "a much longer report");
        new ReportFile(file, "idealint.sarif", "{}").write();
        assertThat(file).hasContent("{}");
    }

    @Test
    void saysWhichReportCannotBeWritten() throws IOException {
        Path blocked = Files.writeString(folder.resolve("target"), "a file in the way");
        ReportFile report = ReportFile.in(new ReactorRoot(folder), blocked.resolve("idealint.sarif"), "{}");
        assertThatThrownBy(report::write)
                .isInstanceOf(CannotCheck.class)
                .hasMessage("'target/idealint.sarif' cannot be written (a file is in the way).");
    }
}
