package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePatternTest {

    @ParameterizedTest
    @CsvSource({
        "Outreachy *, Outreachy 2020 DecemberMarch",
        "outreachy *, Outreachy 2020",
        "Outreachy_20*, Outreachy 2020",
        "Ideas/*, Ideas/2027/Timer",
        "*/Timer, Ideas/2027/Timer",
        "*e*e*, Timepiece",
        "GSoC ????, GSoC 2026",
        "Timer, Timer",
        "Timer*, Timer"
    })
    void fits(String pattern, String name) {
        assertThat(new TitlePattern(pattern).fits(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Outreachy *, Outreachy",
        "Outreachy 20*, Outreachy guide 2020",
        "Ideas/*, Old ideas/Timer",
        "Ideas/Timer, Ideas/timer",
        "GSoC ????, GSoC 20261",
        "Timer, Timers",
        "*Timer, Timers",
        "'?', ''"
    })
    void doesNotFit(String pattern, String name) {
        assertThat(new TitlePattern(pattern).fits(name)).isFalse();
    }

    @Test
    void takesItsTimeWithHostileNames() {
        TitlePattern pattern = new TitlePattern("*a".repeat(50) + "*b");

        Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(pattern.fits("a".repeat(10_000))).isFalse());
    }

    @Test
    void hasCharacters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TitlePattern(" "));
    }
}
