package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.http.lab.CacheRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a Java of their own, ended by force or side by side. */
class KilledRunTest {

    private final List<String> warnings = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void leavesAReadableCacheWheneverItIsEnded() throws Exception {
        for (int moment : new int[] {2, 15, 40, 80, 120}) {
            Process run = start(3, 2_000);
            BufferedReader said = run.inputReader();
            String port = begun(said);
            said.lines().limit(moment).forEach(line -> assertThat(line).startsWith("kept "));
            run.destroyForcibly().waitFor();

            assertThat(kept("http://127.0.0.3:" + port + "/", 2_000)).isGreaterThanOrEqualTo(moment);
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void losesNothingBesideAnother() throws Exception {
        Process one = start(4, 200);
        Process other = start(5, 200);
        String onePort = begun(one.inputReader());
        String otherPort = begun(other.inputReader());
        assertThat(one.inputReader().lines()).contains("done");
        assertThat(other.inputReader().lines()).contains("done");

        assertThat(kept("http://127.0.0.4:" + onePort + "/", 200)).isEqualTo(200);
        assertThat(kept("http://127.0.0.5:" + otherPort + "/", 200)).isEqualTo(200);
        assertThat(warnings).isEmpty();
    }

    private Process start(int host, int links) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CacheRun.class.getName(),
                        folder.toString(),
                        "" + host,
                        "" + links)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String begun(BufferedReader said) throws IOException {
        String line = said.readLine();
        assertThat(line).startsWith("begun ");
        return line.substring("begun ".length());
    }

    private long kept(String start, int links) {
        LinkCache cache = new LinkCache(folder, InstantSource.system(), warnings::add);
        return IntStream.range(0, links)
                .filter(each -> cache.fresh(start + each).isPresent())
                .count();
    }
}
