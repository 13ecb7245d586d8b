package io.github.idealint.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerOutputTest {

    @TempDir
    private Path folder;

    @Test
    void addsToWhatOthersWrote() throws IOException {
        Path file = folder.resolve("summary.md");
        assertThat(ServerOutput.append(file, "one\n", 100)).isTrue();
        assertThat(ServerOutput.append(file, "zwölf\n", 100)).isTrue();
        assertThat(file).content().isEqualTo("one\nzwölf\n");
    }

    @Test
    void leavesAFileThatWouldBecomeTooLarge() throws IOException {
        Path file = Files.writeString(folder.resolve("summary.md"), "12345");
        assertThat(ServerOutput.append(file, "6789", 9)).isTrue();
        assertThat(ServerOutput.append(file, "0", 9)).isFalse();
        assertThat(file).content().isEqualTo("123456789");
    }

    @Test
    void saysWhatCannotBeWritten() {
        assertThatIOException().isThrownBy(() -> ServerOutput.append(folder.resolve("none/summary.md"), "a", 9));
    }
}
