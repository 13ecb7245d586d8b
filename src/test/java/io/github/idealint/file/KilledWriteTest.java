package io.github.idealint.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A Java that writes a file again and again and is killed meanwhile leaves the file whole, whatever the file is. */
class KilledWriteTest {

    private static final int LENGTH = 4_000_000;

    @TempDir
    private Path folder;

    @Timeout(120)
    @Test
    void leavesTheOldFileOrTheNewOne() throws Exception {
        Path file = folder.resolve("report");
        for (int i = 1; i <= 5; i++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWriteTest.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(writer.getInputStream().read()).isEqualTo('w');
            Thread.sleep(7L * i);
            writer.destroyForcibly().waitFor();
            String text = Files.readString(file);
            assertThat(text).hasSize(LENGTH);
            assertThat(text.chars().distinct().count()).isEqualTo(1);
        }
        FileTree.around(folder).deleteDrafts(file);
        assertThat(folder.toFile().list()).containsExactly("report");
    }

    /** Writes a file until it is killed, and prints a letter whenever it has. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (char letter = 'a'; ; letter = letter == 'z' ? 'a' : (char) (letter + 1)) {
            FileTree.around(file.getParent()).write(file, String.valueOf(letter).repeat(LENGTH));
            System.out.print('w');
            System.out.flush();
        }
    }
}
