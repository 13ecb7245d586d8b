package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "60, PT1M",
        "90s, PT1M30S",
        "5m, PT5M",
        "5 M, PT5M",
        "1h, PT1H",
        "PT2M, PT2M",
        "pt0.5s, PT0.5S",
        "24h, PT24H"
    })
    void readsWhatPeopleWrite(String text, Duration span) {
        assertThat(Span.of("linkTimeout", text)).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "0", "-5s", "PT-5S", "25h", "1.5m", "9999999999999", "5 minutes", "P1000D"})
    void objectsToEverythingElse(String text) {
        assertThatThrownBy(() -> Span.of("linkTimeout", text))
                .isInstanceOf(CannotCheck.class)
                .hasMessage("the parameter 'linkTimeout' cannot be '" + text
                        + "'. It is a time of up to a day, such as 90s, 5m or PT5M.");
    }
}
