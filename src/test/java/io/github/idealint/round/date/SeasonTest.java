package io.github.idealint.round.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profiles;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTest {

    private static final RoundNames NAMES = RoundNames.of(Profiles.builtIn("gsoc"));

    @ParameterizedTest
    @CsvSource({
        "Outreachy 2020 DecemberMarch,          outreachy,             2020-12, 2021-03",
        "Outreachy 2020 December-March,         outreachy,             2020-12, 2021-03",
        "Outreachy December 2020 to March 2021, outreachy,             2020-12, 2021-03",
        "Outreachy 2020 May–August,             outreachy,             2020-05, 2020-08",
        "Outreachy MayAugust 2020,              outreachy,             2020-05, 2020-08",
    })
    void aNameWithMonths(String name, String programme, String begins, String ends) {
        Season season = NAMES.season(name).orElseThrow();

        assertThat(season.programme()).isEqualTo(programme);
        assertThat(season.begins()).hasToString("Optional[" + begins + "]");
        assertThat(season.ends()).hasToString("Optional[" + ends + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Google Summer of Code 2026", "GSoC 2026", "Summer of Code 2026", "2026 GSoC"})
    void theSummerOfCodeHasManyNames(String name) {
        assertThat(NAMES.season(name)).contains(new Season("google summer of code", 2026, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Internships", "Ideas 2019 and 2026", "Timer 12026", "Timer 1999"})
    void aNameWithoutOneYear(String name) {
        assertThat(NAMES.season(name)).isEmpty();
    }

    @Test
    void aWinterHasTwoYears() {
        Season winter = NAMES.season("Outreachy 2020 DecemberMarch").orElseThrow();

        assertThat(winter.isIn(2020)).isTrue();
        assertThat(winter.isIn(2021)).isTrue();
        assertThat(winter.isIn(2019)).isFalse();
        assertThat(winter.yearOf(Month.OCTOBER)).isEqualTo(OptionalInt.of(2020));
        assertThat(winter.yearOf(Month.JANUARY)).isEmpty();
    }

    @Test
    void aSummerHasOne() {
        Season summer = NAMES.season("Outreachy 2020 MayAugust").orElseThrow();

        assertThat(summer.isIn(2021)).isFalse();
        assertThat(summer.yearOf(Month.FEBRUARY)).isEqualTo(OptionalInt.of(2020));
        assertThat(summer.yearOf(Month.NOVEMBER)).isEmpty();
        assertThat(NAMES.season("GSoC 2026").orElseThrow().yearOf(Month.NOVEMBER))
                .isEqualTo(OptionalInt.of(2026));
    }

    @Test
    void namesAgreeUnlessTheySayDifferentThings() {
        Season page = NAMES.season("Outreachy 2020 DecemberMarch").orElseThrow();

        assertThat(page.agreesWith(NAMES.season("Outreachy 2020").orElseThrow()))
                .isTrue();
        assertThat(page.agreesWith(NAMES.season("2020").orElseThrow())).isTrue();
        assertThat(page.agreesWith(NAMES.season("Outreachy 2021 DecemberMarch").orElseThrow()))
                .isFalse();
        assertThat(page.agreesWith(NAMES.season("Outreachy 2020 MayAugust").orElseThrow()))
                .isFalse();
        assertThat(page.agreesWith(NAMES.season("GSoC 2020").orElseThrow())).isFalse();
    }
}
