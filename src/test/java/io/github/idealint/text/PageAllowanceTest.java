package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAllowanceTest {

    /** Memory for a hundred small pages, or for texts of 160,000 bytes. */
    private static final long MEMORY = 1_280_000;

    @ParameterizedTest
    @CsvSource({"0, 0", "12799, 0", "12800, 1", "128000, 10", "1280000, 100"})
    void asManySmallPagesAsThereIsMemoryFor(long memory, int pages) {
        assertThat(admitted(memory, "")).isEqualTo(pages);
    }

    @Test
    void aPageOfOtherLettersTakesTwiceTheMemory() {
        assertThat(admitted(MEMORY, "a".repeat(50_000))).isEqualTo(3);
        assertThat(admitted(MEMORY, "é".repeat(50_000))).isEqualTo(3);
        assertThat(admitted(MEMORY, "ш".repeat(50_000))).isEqualTo(1);
        assertThat(admitted(MEMORY, "a".repeat(49_999) + "Ā")).isEqualTo(1);
    }

    @Test
    void aPageOfShortLinesTakesMore() {
        assertThat(admitted(MEMORY, "a\n".repeat(20_000))).isEqualTo(1);
        assertThat(admitted(MEMORY, "\n".repeat(40_000))).isZero();
    }

    @Test
    void pagesMayUseUpTheMemory() {
        assertThat(admitted(25_600, "a".repeat(1_084))).isEqualTo(2);
        assertThat(admitted(25_600, "a".repeat(1_085))).isEqualTo(1);
    }

    @Test
    void noPageComesAfterOneThatWasRefused() {
        PageAllowance allowance = new PageAllowance(MEMORY);
        assertThat(allowance.admits(page("a"))).isTrue();
        assertThat(allowance.isUsedUp()).isFalse();
        assertThat(allowance.admits(page("a".repeat(200_000)))).isFalse();
        assertThat(allowance.isUsedUp()).isTrue();
        assertThat(allowance.admits(page("a"))).isFalse();
        assertThat(PageAllowance.reason()).contains("as many pages as it can check");
    }

    @Test
    void thisProcessHasMemoryForAPage() {
        assertThat(new PageAllowance().admits(page("=== Boot timer ==="))).isTrue();
        assertThat(PageAllowance.keptCharacters()).isPositive().isLessThanOrEqualTo(Limits.KEPT_CHARACTERS);
    }

    private static long admitted(long memory, String text) {
        PageAllowance allowance = new PageAllowance(memory);
        return Stream.generate(() -> allowance.admits(page(text)))
                .takeWhile(admitted -> admitted)
                .limit(1_000)
                .count();
    }

    private static SourceText page(String text) {
        return SourceText.of("Timer.wiki", text);
    }
}
