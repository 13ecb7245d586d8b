package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.builtin.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that run side by side in one checkout, such as those of several profiles or of an impatient user. */
class ConcurrentRunsTest {

    private static final int RUNS = 4;

    @TempDir
    private Path folder;

    @Test
    void leaveWholeReports() throws Exception {
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    folder.resolve("idea" + i + ".wiki"),
                    "=== Idea " + i + " ===\n\n'''Summary:''' " + "Words. ".repeat(200)
                            + "\n\n'''Difficulty:''' easy\n");
        }
        goals().call();
        Map<String, String> alone = reports();
        assertThat(alone).containsOnlyKeys("All ideas.html", "idealint.sarif", "ideas.csv", "ideas.json");
        ExecutorService builds = Executors.newFixedThreadPool(RUNS);
        try {
            for (int round = 0; round < 3; round++) {
                List<Future<Void>> ends = builds.invokeAll(
                        IntStream.range(0, RUNS).mapToObj(i -> goals()).toList());
                for (Future<Void> end : ends) {
                    end.get();
                }
                assertThat(reports()).isEqualTo(alone);
            }
        } finally {
            builds.shutdownNow();
        }
    }

    private Callable<Void> goals() {
        return () -> {
            run(new CheckMojo(), Map.of("links", "never", "reports", List.of("sarif"), "failOnViolation", "false"));
            run(new PreviewMojo(BuiltInRules.all()), Map.of());
            run(new ExportMojo(BuiltInRules.all()), Map.of());
            return null;
        };
    }

    private void run(PageMojo goal, Map<String, Object> parameters) throws Exception {
        new Stage(folder, new RecordingLog()).ready(goal, parameters).execute();
    }

    private Map<String, String> reports() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("target"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
