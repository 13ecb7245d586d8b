package io.github.idealint.profile;

import static io.github.idealint.profile.Mistakes.mistakes;
import static io.github.idealint.profile.Mistakes.reports;
import static io.github.idealint.profile.Mistakes.reportsInProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A configuration of a stranger cannot make a run take its product with the pages; what is too much is reported. */
class ConfigurationLimitsTest {

    @Test
    void aListOfMoreThan200Entries() {
        assertThat(LoadedProfiles.configured("placeholders:\n" + items(200)).placeholders())
                .hasSizeGreaterThan(200);
        reports(
                "placeholders:\n" + items(200) + "- «one more»\n- and another\n",
                "This list has more than 200 entries; the rest of the file is not read. Remove some.");
    }

    @Test
    void aMapOfMoreThan200Entries() {
        reports(
                "levels:\n  synonyms:\n" + entries(200, "beginner") + "    «one more»: beginner\n",
                "This map has more than 200 entries; the rest of the file is not read. Remove some.");
    }

    @Test
    void aFileOfMoreThan2000EntriesInAll() {
        String fields = lines(
                10,
                i -> "  field" + i + ":\n    label: Field " + i + "\n    synonyms:\n"
                        + lines(195, j -> "    - Field " + i + " " + j + "\n"));
        reportsInProfile(
                "fields:\n" + fields + "  more:\n    label: More\n    synonyms:\n"
                        + items(18).indent(4) + "    - «x»\n    - y\n",
                "This file has more than 2000 entries in all its lists and maps; the rest is not read. Remove some.");
    }

    @Test
    void aMapOfMoreThan500EntriesInAllFiles() {
        Map<String, String> files = Map.of(
                "config/ours.yaml", "extends: theirs.yaml\nsizes:\n" + sizes(0, 200),
                "config/theirs.yaml", "extends: base.yaml\nsizes:\n" + sizes(200, 200),
                "config/base.yaml", "sizes:\n" + sizes(400, 200));
        assertThat(mistakes("profile: ours.yaml", files).render())
                .startsWith(
                        "config/ours.yaml:103:3: This entry is in a map with more than 500 entries, including those of the files"
                                + " that this one extends. Remove some.");
    }

    @Test
    void moreThan4000EntriesInAllFiles() {
        Map<String, String> files = new HashMap<>();
        for (int file = 0; file < 6; file++) {
            int number = file;
            files.put(
                    "config/" + file + ".yaml",
                    (file < 5 ? "extends: " + (file + 1) + ".yaml\n" : "")
                            + "programmes:\n"
                            + lines(
                                    6,
                                    i -> "  Programme " + number + " " + i + ":\n    synonyms:\n"
                                            + lines(150, j -> "    - Name " + number + " " + i + " " + j + "\n")));
        }
        assertThat(mistakes("profile: 0.yaml", files).render())
                .contains(
                        "This file and those that it extends have more than 4000 entries in all their lists and maps.");
    }

    @Test
    void aLongEntry() {
        reports(
                "placeholders:\n- " + "x".repeat(255) + "\n- «" + "x".repeat(256) + "»\n",
                "This entry in 'placeholders' has more than 255 characters. Shorten it.");
    }

    @Test
    void aLongTemplate() {
        assertThat(LoadedProfiles.own("template: " + "x".repeat(10_000))
                        .template()
                        .text())
                .hasSize(10_000);
        reportsInProfile(
                "template: «" + "x".repeat(10_001) + "»", "'template' has more than 10000 characters. Shorten it.");
    }

    @Test
    void aLongChainOfProfiles() {
        Map<String, String> files = IntStream.range(0, 30)
                .boxed()
                .collect(Collectors.toMap(i -> "config/" + i + ".yaml", i -> "extends: " + (i + 1) + ".yaml"));
        assertThat(mistakes("profile: 0.yaml", files).render())
                .startsWith(
                        "config/19.yaml:1:10: This is a chain of more than 20 files, each extending the next. Merge some of them.");
    }

    @Test
    void manyMistakes() {
        InvalidConfiguration mistakes = mistakes("labels:\n" + lines(150, i -> "  unknown" + i + ": [x]\n"), Map.of());
        assertThat(mistakes.problems()).hasSize(150);
        assertThat(mistakes.render())
                .endsWith("\nand 50 more mistakes. Correct those above first, then run idealint again.")
                .hasSizeLessThan(40_000);
    }

    @Test
    void aFullConfigurationIsReadSoon() {
        String words = "x".repeat(50);
        String synonyms = lines(190, i -> "    " + words + i + ": beginer\n");
        String labels = lines(9, i -> "  mentor" + i + ":\n" + lines(190, j -> "  - " + words + i + j + "\n"));
        CpuTime<InvalidConfiguration> read =
                CpuTime.of(() -> mistakes("levels:\n  synonyms:\n" + synonyms + "labels:\n" + labels, Map.of()));
        assertThat(read.result().problems()).hasSize(199);
        assertThat(read.taken()).isLessThan(Duration.ofSeconds(10));
    }

    private static String items(int count) {
        return lines(count, i -> "- item " + i + "\n");
    }

    private static String entries(int count, String value) {
        return lines(count, i -> "    word" + i + ": " + value + "\n");
    }

    private static String sizes(int first, int count) {
        return lines(count, i -> "  size" + (first + i) + ": " + (first + i + 1) + "\n");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
