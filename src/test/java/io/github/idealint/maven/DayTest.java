package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @Test
    void readsADay() {
        assertThat(Day.of("today", " 2020-11-24 ")).isEqualTo("2020-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "24.11.2020", "2020-11", "2020-02-30", "2020-11-24T10:00"})
    void objectsToEverythingElse(String text) {
        assertThatThrownBy(() -> Day.of("today", text))
                .isInstanceOf(CannotCheck.class)
                .hasMessage("the parameter 'today' cannot be '" + text + "'. It is a day, such as 2020-11-24.");
    }
}
