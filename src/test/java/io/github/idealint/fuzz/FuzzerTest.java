package io.github.idealint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.idealint.fuzz.Fuzzer.Bounds;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A fuzzer that finds nothing must be one that could have. */
class FuzzerTest {

    private static final FuzzTexts TEXTS = new FuzzTexts(
            List.of("* Mentor: Ann Lee <ann@example.org>\n* Skill level: 3\n"),
            List.of("{{", "}}", "\n", "* ", "a"),
            20_000);
    private static final Bounds BOUNDS = new Bounds(1, 200_000, Duration.ofSeconds(2), 256L << 20);

    private final Fuzzer fuzzer = new Fuzzer("text", TEXTS, BOUNDS);

    @Test
    void triesAsManyCharactersAsItIsToldTo() {
        List<Integer> lengths = new ArrayList<>();
        fuzzer.run(text -> {
            lengths.add(text.length());
            return text;
        });
        assertThat(lengths.stream().mapToInt(length -> length).sum()).isGreaterThan(2 * 200_000);
        assertThat(lengths.stream().distinct()).hasSizeGreaterThan(100);
        assertThat(lengths).allMatch(length -> length <= 20_000).anyMatch(length -> length > 3_000);
    }

    @Test
    void makesTheSameTextsEachTimeAndDifferentOnes() {
        List<String> texts = LongStream.range(0, 300).mapToObj(TEXTS::text).toList();

        assertThat(LongStream.range(0, 300).mapToObj(TEXTS::text)).isEqualTo(texts);
        assertThat(texts.stream().distinct()).hasSizeGreaterThan(280);
        assertThat(texts.stream().collect(Collectors.joining()))
                .contains("{{{{{{", "}}\n", "\u202E", "<ann@", "2147483648");
    }

    @Test
    void findsAnExceptionAndShortensItsText() {
        assertThatThrownBy(() -> fuzzer.run(text -> {
                    if (text.contains("}}* ")) {
                        throw new IllegalStateException("planted");
                    }
                    return text;
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching(
                        "(?s)text, text [0-9]+ \\(-Dfuzz.first=[0-9]+\\): java.lang.IllegalStateException: planted\n"
                                + ".*FuzzerTest.*\nin 4 characters: }}\\* ");
    }

    @Test
    void beginsWithTheTextThatItIsToldTo() {
        List<String> tried = new ArrayList<>();
        new Fuzzer("text", TEXTS, new Bounds(4711, 1, BOUNDS.time(), BOUNDS.bytes())).run(text -> {
            tried.add(text);
            return text;
        });
        assertThat(tried).hasSize(2).containsOnly(TEXTS.text(4711));
    }

    @Test
    void findsWhatIsReadInTwoWays() {
        AtomicInteger times = new AtomicInteger();
        assertThatThrownBy(() -> fuzzer.run(text -> text + times.incrementAndGet()))
                .hasMessageContaining("it was read in two ways");
    }

    @Test
    void findsWhatTakesLong() {
        Fuzzer strict = new Fuzzer("text", TEXTS, new Bounds(1, 1, Duration.ofMillis(50), BOUNDS.bytes()));
        assertThatThrownBy(() -> strict.run(text -> spin(Duration.ofMillis(80))))
                .hasMessageContaining("of processor time");
    }

    @Test
    void findsWhatNeverEnds() {
        Fuzzer strict = new Fuzzer("text", TEXTS, new Bounds(1, 1, Duration.ofMillis(20), BOUNDS.bytes()));
        assertThatThrownBy(() -> strict.run(text -> spin(Duration.ofSeconds(3))))
                .hasMessageContaining("it does not end");
    }

    @Test
    void findsWhatTakesMuchMemory() {
        Fuzzer strict = new Fuzzer("text", TEXTS, new Bounds(1, 1, BOUNDS.time(), 8 << 20));
        assertThatThrownBy(() -> strict.run(text -> new byte[16 << 20].length + text))
                .hasMessageContaining("of memory");
        assertThatCode(() -> strict.run(text -> new byte[1 << 20].length + text))
                .doesNotThrowAnyException();
    }

    private static String spin(Duration time) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long sum = 0;
        while (threads.getCurrentThreadCpuTime() - start < time.toNanos()) {
            sum++;
        }
        return sum < 0 ? "less" : "more";
    }
}
