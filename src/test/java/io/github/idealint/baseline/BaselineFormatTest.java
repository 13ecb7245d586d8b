package io.github.idealint.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.MessageSnapshot;
import io.github.idealint.baseline.BaselineFormat.InvalidBaseline;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BaselineFormatTest {

    private static final FindingKey TIMER = new FindingKey("a.wiki", "Boot timer", "unknown-level", "easy");
    private static final FindingKey ODD =
            new FindingKey("wiki.xml (Ideas/\"😀\")", "", "text-hygiene", "##[error] \u2028 <b>\\");

    @Test
    void readsWhatItWrites() throws InvalidBaseline {
        Baseline baseline = new Baseline(new TreeMap<>(Map.of(ODD, 3, TIMER, 1)));

        assertThat(BaselineFormat.read(text(baseline))).isEqualTo(baseline);
        assertThat(text(baseline)).hasLineCount(7).doesNotContain("##[");
        assertThat(BaselineFormat.read(text(Baseline.EMPTY))).isEqualTo(Baseline.EMPTY);
    }

    @Test
    void addsUpWhatAMergeLeftTwice() throws InvalidBaseline {
        String line =
                "{\"page\": \"a.wiki\", \"idea\": \"Boot timer\", \"rule\": \"unknown-level\", \"text\": \"easy\"}";

        assertThat(BaselineFormat.read("{\"version\": 1, \"findings\": [" + line + ", " + line + "]}")
                        .counts())
                .containsExactly(Map.entry(TIMER, 2));
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        List<String> texts = List.of(
                "",
                "[]",
                "{\"version\": 2}",
                "{\"version\": 1, \"finding\": []}",
                "{\"version\": 1, \"findings\": [\n{\"page\": 3}]}",
                "{\"version\": 1, \"findings\": [\n{\"page\": \"a.wiki\", \"rule\": \"x\", \"count\": 0}]}",
                "{\"version\": 1, \"findings\": [\n{\"page\": \"a.wiki\"}]}",
                "{\"version\": 1, \"findings\": [\n{\"page\": \"a.wiki\", \"rule\": \"x\"\n",
                "{\"version\": 1, \"findings\": [\n<<<<<<< ours\n]}",
                "{\"version\": 1} more");

        MessageSnapshot.matches(
                "baseline", texts.stream().map(BaselineFormatTest::mistake).collect(Collectors.joining("\n")));
    }

    @Test
    void readsNoMoreThanItWrites() {
        String line = "{\"page\": \"%d\", \"rule\": \"x\"}";
        String lines =
                IntStream.rangeClosed(0, 50_000).mapToObj(line::formatted).collect(Collectors.joining(",\n"));

        assertThatThrownBy(() -> BaselineFormat.read("{\"findings\": [" + lines + "]}"))
                .hasMessage("50001:2: This baseline has more than 50000 entries, the most that idealint reads.");
        assertThatThrownBy(() -> BaselineFormat.read("[".repeat(100_000))).isInstanceOf(InvalidBaseline.class);
    }

    private static String mistake(String text) {
        try {
            return "read: " + BaselineFormat.read(text);
        } catch (InvalidBaseline mistake) {
            return "idealint-baseline.json:" + mistake.getMessage();
        }
    }

    private static String text(Baseline baseline) {
        return BaselineFormat.write(baseline).collect(Collectors.joining());
    }
}
