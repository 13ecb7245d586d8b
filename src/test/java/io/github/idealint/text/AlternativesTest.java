package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    void writesCommonBeginningsOnce() {
        assertThat(Alternatives.of(List.of("easy", "eager", "hard"), " ")).isEqualTo("(?:ea(?:sy|ger)|hard)");
        assertThat(Alternatives.of(List.of("hard"), " ")).isEqualTo("hard");
    }

    @Test
    void ofNoWordsMatchesNothing() {
        assertThat(Pattern.compile(Alternatives.of(List.of("", " "), " "))
                        .matcher("")
                        .find())
                .isFalse();
    }

    @Test
    void takesSignsForThemselvesAndABlankForWhatIsWanted() {
        Pattern pattern = Pattern.compile(Alternatives.of(List.of("c++ (or c#)", "\uD83D\uDE00.*"), "\\h+"));
        assertThat(pattern.matcher("c++ \u00A0(or c#)").matches()).isTrue();
        assertThat(pattern.matcher("\uD83D\uDE00.*").matches()).isTrue();
        assertThat(pattern.matcher("\uD83D\uDE00..").matches()).isFalse();
    }

    /** Words of two letters, the longest first, and texts of them: whatever begins alike. */
    @Test
    void findsWhatAPlainListFinds() {
        Random random = new Random(9);
        for (int i = 0; i < 3_000; i++) {
            List<String> words = IntStream.range(0, 8)
                    .mapToObj(n -> word(random, 6))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
            String plain = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            String text = word(random, 40);
            assertThat(found(Alternatives.of(words, " "), text))
                    .as(words + " in " + text)
                    .isEqualTo(found(plain, text));
        }
    }

    private static List<String> found(String expression, String text) {
        return Pattern.compile("(?<![ab])(?:" + expression + ")(?![ab])")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String word(Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, 3)
                .mapToObj(i -> "ab ".substring(i, i + 1))
                .collect(Collectors.joining("", "a", ""));
    }

    @Test
    void looksForHundredsOfLongWordsAsFastAsForOne() {
        List<String> words = IntStream.range(0, 500)
                .mapToObj(i -> "a ".repeat(120) + "b" + i)
                .toList();
        Pattern pattern = Pattern.compile("(?i)\\b" + Alternatives.of(words, "\\s++"));
        CpuTime<Boolean> taken =
                CpuTime.of(() -> pattern.matcher("a ".repeat(60_000)).find());
        assertThat(taken.result()).isFalse();
        assertThat(taken.taken()).isLessThan(Duration.ofSeconds(3));
    }
}
