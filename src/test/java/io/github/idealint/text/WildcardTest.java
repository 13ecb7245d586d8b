package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "*, ''",
        "*, abc",
        "a*, a",
        "a*, abc",
        "*c, abc",
        "a*c, ac",
        "a**c, abbc",
        "*a*b*, xaxbx",
        "a?c, a?c",
        "abc, abc"
    })
    void fitsTheWholeText(String pattern, String text) {
        assertThat(Wildcard.of(pattern).matches(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', a", "a, ''", "a*, ba", "*c, abcd", "a*c, ab", "a?c, abc", "abc, ABC", "*a*b*, xbxax"})
    void doesNotFitAPart(String pattern, String text) {
        assertThat(Wildcard.of(pattern).matches(text)).isFalse();
    }

    @Test
    void takesAQuestionMarkForOneCharacterWhereThatIsWanted() {
        assertThat(Wildcard.withSingles("a?c").matches("abc")).isTrue();
        assertThat(Wildcard.withSingles("a?c").matches("ac")).isFalse();
        assertThat(Wildcard.withSingles("?*?").matches("ab")).isTrue();
    }

    @Test
    void fitsWhatAnExpressionFits() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            String pattern = text(random, "ab*?", i % 100);
            String text = text(random, "ab", i % 150);
            assertThat(Wildcard.withSingles(pattern).matches(text))
                    .as(pattern + " " + text)
                    .isEqualTo(expression(pattern).matcher(text).matches());
        }
    }

    private static Pattern expression(String pattern) {
        return Pattern.compile(pattern.replaceAll("\\*+", "*").replace("?", ".").replace("*", ".*"));
    }

    private static String text(Random random, String of, int length) {
        return IntStream.range(0, random.nextInt(length / 8 + 1))
                .mapToObj(i -> of.substring(random.nextInt(of.length())).substring(0, 1))
                .collect(Collectors.joining());
    }

    @Test
    void takesItsTimeWithAnyPattern() {
        String text = "a".repeat(8_192);
        CpuTime<Long> taken = CpuTime.of(() -> IntStream.range(0, 200)
                .mapToObj(i -> Wildcard.of("*" + "a*".repeat(i / 2) + "a".repeat(254 - i) + "b"))
                .filter(pattern -> pattern.matches(text))
                .count());
        assertThat(taken.result()).isZero();
        assertThat(taken.taken()).isLessThan(Duration.ofSeconds(2));
    }
}
