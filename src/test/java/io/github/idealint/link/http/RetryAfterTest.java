package io.github.idealint.link.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final String NOW = "Sun, 01 Mar 2026 12:00:00 GMT";

    @Test
    void readsSeconds() {
        assertThat(ReplyReader.RetryAfter.of(Optional.of(" 120 "), Optional.empty()))
                .contains(Duration.ofMinutes(2));
    }

    @Test
    void readsADateByTheServersClock() {
        assertThat(ReplyReader.RetryAfter.of(Optional.of("Sun, 01 Mar 2026 12:00:30 GMT"), Optional.of(NOW)))
                .contains(Duration.ofSeconds(30));
        assertThat(ReplyReader.RetryAfter.of(Optional.of("Sun, 01 Mar 2026 11:00:30 GMT"), Optional.of(NOW)))
                .contains(Duration.ZERO);
        assertThat(ReplyReader.RetryAfter.of(Optional.of("Sun, 01 Mar 2020 12:00:00 GMT"), Optional.empty()))
                .contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", "Sun, 99 Mar 2026"})
    void readsNothingElse(String text) {
        assertThat(ReplyReader.RetryAfter.of(Optional.of(text), Optional.of(NOW)))
                .isEmpty();
    }
}
