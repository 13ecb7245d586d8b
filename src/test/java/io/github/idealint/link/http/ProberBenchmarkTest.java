package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.http.lab.BenchmarkRun;
import io.github.idealint.link.http.lab.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run costs; prints figures, and only checks that nothing was asked twice. */
@Tag("benchmark")
class ProberBenchmarkTest {

    private static final int HOSTS = 50;
    private static final int PER_HOST = 8;
    private static final int IN_ALL = 64;

    @TempDir
    private Path folder;

    private Lab lab;
    private int port;

    @BeforeEach
    void open() {
        lab = new Lab(call -> {
            if (call.path().startsWith("/hang")) {
                Lab.sleep(60_000);
                return false;
            }
            Lab.sleep(latency(call.path()));
            return call.page("<h2 id=usage>Usage</h2>" + "<p>text</p>".repeat(1_000));
        });
        port = lab.open(1, HOSTS);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void clean() throws Exception {
        run("clean2k", even(2_000), 2_000);
        run("clean2k, again", even(2_000).stream().map(link -> link + "b").toList(), 2_000);
    }

    @Test
    void skewed() throws Exception {
        run(
                "skew2k",
                IntStream.range(0, 2_000)
                        .mapToObj(each -> link(each % 100 < 29 ? 1 : each % HOSTS + 1, "p" + each))
                        .toList(),
                2_000);
    }

    @Test
    void repeated() throws Exception {
        List<String> links = IntStream.range(0, 10_000)
                .mapToObj(each -> link(each % HOSTS + 1, "p" + each % 1_000) + (each % 10 < 3 ? "#usage" : ""))
                .toList();
        run("dup10k", links, 1_000);
    }

    @Test
    void hanging() throws Exception {
        Stream<String> hanging = IntStream.range(0, 150).mapToObj(each -> link(HOSTS, "hang" + each));
        Stream<String> good = IntStream.range(0, 1_850).mapToObj(each -> link(each % (HOSTS - 1) + 1, "p" + each));
        run("dead2k", Stream.concat(hanging, good).toList(), 1_850 + 4);
    }

    private void run(String name, List<String> links, int most) throws Exception {
        lab.forget();
        Path file = Files.write(folder.resolve("links"), links);
        long begun = System.nanoTime();
        String[] said = java(file).split(" ", 4);
        double all = (System.nanoTime() - begun) / 1e9;
        long distinct = links.stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .count();
        double seconds = Integer.parseInt(said[0]) / 1e3;
        double bound = bound(links);
        System.out.printf(
                Locale.ROOT,
                "%-15s %5.0f links/s, %3.0f %% of the bound (%.2f s of %.2f s; with Java's start %.1f s); %.1f s of CPU;"
                        + " %d MB; %.3f requests an address; %d connections; %s%n",
                name,
                distinct / seconds,
                100 * bound / seconds,
                bound,
                seconds,
                all,
                Integer.parseInt(said[1]) / 1e3,
                Integer.parseInt(said[2]) / 1024,
                lab.requests() / (double) distinct,
                lab.connections(),
                said[3]);
        assertThat(lab.requests()).isLessThanOrEqualTo(most);
    }

    private static String java(Path file) throws IOException {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchmarkRun.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return run.inputReader().readLine();
    }

    /** The least time that the latencies and the two limits allow, leaving out links that hang. */
    private double bound(List<String> links) {
        Map<String, Integer> hosts = links.stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> !link.contains("hang"))
                .distinct()
                .collect(Collectors.groupingBy(
                        link -> link.split("/")[2], Collectors.summingInt(link -> latency("/" + link.split("/")[3]))));
        double all = hosts.values().stream().mapToInt(each -> each).sum() / 1e3 / IN_ALL;
        double busiest = hosts.values().stream().mapToInt(each -> each).max().orElse(0) / 1e3 / PER_HOST;
        return Math.max(all, busiest);
    }

    private static int latency(String path) {
        return 50 + Math.floorMod(path.hashCode() * 0x9E3779B9 >>> 7, 151);
    }

    private List<String> even(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> link(each % HOSTS + 1, "p" + each))
                .toList();
    }

    private String link(int host, String path) {
        return "http://127.0.0." + host + ":" + port + "/" + path;
    }
}
