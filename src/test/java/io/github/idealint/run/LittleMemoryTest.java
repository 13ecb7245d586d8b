package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However much strangers put into a checkout, a run in a heap of 256 MB ends, says what it has left out, and leaves a
 * whole report. Minutes long: {@code mvn -Pbenchmarks test -Dtest=LittleMemoryTest}.
 */
@Tag("benchmark")
class LittleMemoryTest {

    private static final int PAGE = 131_072;
    private static final String IDEA =
            "=== Timer %d ===\n\n'''Summary:''' A timer\n\n'''Details:'''\n* Skill level: easy\n"
                    + "* Language: C\n* Mentor: Ann Lee <ann@example,org>\n* Links: [http://a%d.example.org/x y]\n\n";
    private static final String TOO_MANY =
            "This run already has as many pages as it can check with the memory that Maven may use.";
    private static final String LISTED = "this run already has 25000";

    @TempDir
    private Path folder;

    @Test
    void twoThousandPagesOf128Kilobytes() throws Exception {
        pages(2_000, i -> repeated(j -> IDEA.formatted(j, i * 1000 + j)));
        assertThat(run()).containsAnyOf(TOO_MANY, LISTED);
    }

    @Test
    void twoThousandPagesAsDataAndAsReadersSeeThem() throws Exception {
        pages(2_000, i -> repeated(j -> IDEA.formatted(j, i * 1000 + j)));
        assertThat(run("export"))
                .containsAnyOf("Exported", "these pages have more ideas than can be exported with the memory");
        assertThat(run("preview")).doesNotContain("cannot run");
        assertThat(folder.resolve("out/preview/All ideas.html")).exists();
    }

    @Test
    void twoThousandRoundsOfTheSameIdeas() throws Exception {
        String calls =
                IntStream.range(0, 1_000).mapToObj(i -> "{{:P" + i + "}}\n").collect(Collectors.joining());
        pages(1_000, i -> IDEA.formatted(i, i));
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(folder.resolve("Outreachy 2027 " + i + ".wiki"), calls);
        }
        assertThat(run("export")).containsAnyOf("these rounds repeat their ideas so often", TOO_MANY);
        assertThat(run("preview")).doesNotContain("cannot run");
    }

    @Test
    void twoThousandPagesOfHeadings() throws Exception {
        pages(2_000, i -> "=a b c d=\n".repeat(PAGE / 10));
        assertThat(run()).contains(TOO_MANY);
    }

    @Test
    void twoThousandPagesOfLinks() throws Exception {
        pages(2_000, i -> "=== A ===\n" + repeated(j -> "[http://e.org/" + i + "/" + j + " x]\n"));
        assertThat(run()).contains(TOO_MANY);
    }

    @Test
    void twoThousandPagesOfInclusions() throws Exception {
        pages(2_000, i -> repeated(j -> "{{:P" + (i + j) % 2_000 + "}}\n"));
        assertThat(run()).contains(TOO_MANY);
    }

    @Test
    void fortyPagesOf13100Headings() throws Exception {
        pages(40, i -> "=== A ===\n".repeat(PAGE / 10));
        assertThat(run()).containsAnyOf(TOO_MANY, "from here on");
    }

    @Test
    void fewPagesThatAreKeptWhole() throws Exception {
        pages(
                7,
                i -> "=== A ===\n* Mentor: Ann Lee <ann@example,org>\n\n"
                        + "* [[a]] '''b''' http://c.example.org/\n".repeat(PAGE / 38 - 2));
        assertThat(run()).contains("idealint found");
    }

    @Test
    void anExportOf100MegabytesOfTinyPages() throws Exception {
        try (Writer export = Files.newBufferedWriter(folder.resolve("wiki.xml"))) {
            export.write("<mediawiki>");
            for (int i = 0; i < 1_300_000; i++) {
                export.write("<page><title>P" + i + "</title><revision><text>== x ==\n</text></revision></page>\n");
            }
            export.write("</mediawiki>");
        }
        assertThat(Files.size(folder.resolve("wiki.xml"))).isGreaterThan(100_000_000);
        assertThat(run()).contains(TOO_MANY);
    }

    @Test
    void anExportOfLineEnds() throws Exception {
        try (Writer export = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("wiki.xml.gz"))), StandardCharsets.UTF_8)) {
            export.write("<mediawiki>");
            for (int i = 0; i < 1_000; i++) {
                export.write("<page><title>P" + i + "</title><revision><text>" + "\n".repeat(131_000)
                        + "</text></revision></page>");
            }
            export.write("</mediawiki>");
        }
        assertThat(run()).contains(TOO_MANY);
    }

    /** Each page has findings of many rules at each of its lines, over a million in all. */
    @Test
    void aMillionFindings() throws Exception {
        String lines = "=== Timer ===\n* Mentor: a@b,\n* Skill level: easy\n* Sumary: TBD\nmore [http://x.org y]\n\n";
        pages(420, i -> lines.repeat(PAGE / lines.length()));
        assertThat(run()).containsAnyOf(TOO_MANY, LISTED);
    }

    private static String repeated(IntFunction<String> piece) {
        StringBuilder text = new StringBuilder(PAGE + 200);
        for (int i = 0; text.length() < PAGE - 300; i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }

    private void pages(int count, IntFunction<String> text) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("P" + i + ".wiki"), text.apply(i));
        }
    }

    private String run() throws Exception {
        String printed = run("check");
        try (Reader report = Files.newBufferedReader(folder.resolve("out/idealint.sarif"))) {
            assertThat(JsonParser.parseReader(report).getAsJsonObject().getAsJsonArray("runs"))
                    .hasSize(1);
        }
        return printed;
    }

    private String run(String goal) throws Exception {
        Path output = folder.resolve("output.txt");
        long start = System.nanoTime();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BoundedRun.class.getName(),
                        folder.toString(),
                        goal)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(run.waitFor(30, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(output);
        System.out.printf("%d s: %s%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), printed);
        assertThat(run.exitValue()).as(printed).isZero();
        return printed;
    }
}
