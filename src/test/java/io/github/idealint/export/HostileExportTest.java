package io.github.idealint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of strangers, and all pages that other tests have. */
class HostileExportTest {

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._+-]{2,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]+");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(HostileExportTest.class.getResourceAsStream("/io/github/idealint/schema/ideas.schema.json"));

    @Test
    void writesOnlyWhatEveryProgramCanRead() {
        ExportedIdea idea =
                Exports.below("'''Summary:''' a\u0000b\uD800c\u2028d\u2029e\tf\u0085g\u001Bh &#13; \uDC00i");
        String summary = idea.text().summary().orElseThrow();
        assertThat(summary).doesNotContainPattern("[\\p{Cc}\\p{Cs}\u2028\u2029&&[^\n]]");
        assertThat(new String(summary.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(summary);
    }

    @Test
    void writesALongTextWhole() {
        String text = "word ".repeat(20_000).strip();
        String wrapped = text.replaceAll("((?:word ){15}word) ", "$1\n");
        IdeaExport export =
                Exports.of("qemu-2026", AddressMasking.MASKED, "=== X ===\n\n'''Summary:''' " + wrapped + "\n");
        assertThat(export.ideas().get(0).text().summary()).contains(text);
        assertThat(ExportFormat.CSV.render(export)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Workstream: high\n",
                "* Mentor: Dana <dana@example.org>\n",
                "* Co-mentor: Kim, Cleo\n",
                "[https://example.org a] [[b|c]] ",
                "[mailto:dana@example.org dana@example.org], ",
                "<!-- ",
                "dana@example.org ",
                "==== a ====\n",
                "* a\n** b\n",
                "<pre>\n",
                "\"",
                ";=",
                "* Skill level: beginner\n",
                "* Project size: 175 hours\n",
            })
    void takesLittleTime(String piece) {
        String page = "=== X ===\n\n'''Summary:''' Y\n\n'''Details:'''\n* Mentor: "
                + lineOf(piece).repeat(120_000 / lineOf(piece).length()) + "\n";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            IdeaExport export = Exports.of("qemu-2026", AddressMasking.MASKED, page);
            assertThat(ExportFormat.JSON.render(export)).isNotEmpty();
            assertThat(ExportFormat.CSV.render(export)).isNotEmpty();
        });
    }

    /** A line that is longer than some is a page that cannot be read, which takes no time at all. */
    private static String lineOf(String piece) {
        return piece.endsWith("\n") ? piece : piece.repeat(500 / piece.length()) + "\n";
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfTheTests() throws IOException {
        return Stream.of("it", "src/test/resources")
                .flatMap(folder -> files(Path.of(folder)).stream())
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(text(file))));
    }

    private static void check(String page) {
        for (String profile : List.of("qemu-2026", "gsoc")) {
            String json = ExportFormat.JSON.render(Exports.of(profile, AddressMasking.MASKED, page));
            assertThat(ADDRESS.matcher(json).find()).isFalse();
            assertThat(json).isEqualTo(ExportFormat.JSON.render(Exports.of(profile, AddressMasking.MASKED, page)));
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(JsonParser.parseString(json)
                            .getAsJsonObject()
                            .get("version")
                            .getAsInt())
                    .isEqualTo(1);
            Exports.of(profile, AddressMasking.FULL, page).ideas().forEach(idea -> isOn(page, idea));
        }
    }

    /** Each word of an export is on the page, in this order or another. */
    private static void isOn(String page, ExportedIdea idea) {
        String source = letters(page.replaceAll("(?s)<!--.*?-->", ""));
        assertThat(idea.place().line()).isBetween(1, (int) page.lines().count());
        Exports.texts(idea)
                .filter(text -> !page.contains("&"))
                .flatMap(text -> Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(text))
                .filter(word -> !word.isEmpty())
                .filter(word -> !page.contains(word))
                .forEach(word -> assertThat(source).contains(word));
    }

    private static String letters(String text) {
        return text.replaceAll("'{2,5}|<[^<>@]{0,99}>", "");
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".wiki"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
