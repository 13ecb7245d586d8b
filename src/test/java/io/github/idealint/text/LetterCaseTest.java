package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterCaseTest {

    /** Each letter of the first planes, alone and within a word. */
    @Test
    void agreesWithTheJdkOnEachLetter() {
        IntStream.range(0, 0x20000)
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .mapToObj(letter -> "A" + Character.toString(letter) + "b")
                .forEach(LetterCaseTest::agrees);
        IntStream.range(0, 0x3000).mapToObj(Character::toString).forEach(LetterCaseTest::agrees);
    }

    @Test
    void agreesWithTheJdkOnWords() {
        for (String word : List.of(
                "",
                "Easy",
                "Straße",
                "İstanbul",
                "DİYARBAKIR",
                "ΟΔΟΣ",
                "ΟΔΟΣ ΣΤΗΝ ΠΟΛΗ",
                "Σ",
                "ΑΣ, ΒΣ.",
                "ΣΑΣ",
                "ﬁn",
                "ŉ",
                "Düsseldorf",
                "ΌΣ\u0301",
                "日本",
                "😀 Kim",
                "DŽ ǅ ǆ",
                "Ⅷ")) {
            agrees(word);
        }
    }

    /** The JDK copies the whole text once for each of these letters. */
    @Test
    void growsWithTheLengthOnly() {
        CpuTime<Void> work = CpuTime.of(() -> {
            assertThat(LetterCase.lower("İ".repeat(100_000))).hasSize(200_000).startsWith("i\u0307i");
            assertThat(LetterCase.lower("ΑΣ ".repeat(30_000))).hasSize(90_000).startsWith("ας ας");
            assertThat(LetterCase.upper("ß".repeat(100_000))).hasSize(200_000).startsWith("SSSS");
            return null;
        });
        assertThat(work.taken()).isLessThan(Duration.ofSeconds(2));
    }

    private static void agrees(String text) {
        assertThat(LetterCase.lower(text)).as(text).isEqualTo(text.toLowerCase(Locale.ROOT));
        assertThat(LetterCase.upper(text)).as(text).isEqualTo(text.toUpperCase(Locale.ROOT));
    }
}
