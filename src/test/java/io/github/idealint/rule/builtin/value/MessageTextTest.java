package io.github.idealint.rule.builtin.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    @Test
    void quotesOnOneLine() {
        assertThat(MessageText.quoted(" to be\n  decided ")).isEqualTo("'to be decided'");
    }

    @Test
    void cutsLongQuotesBetweenCharacters() {
        assertThat(MessageText.quoted("a".repeat(60))).isEqualTo("'" + "a".repeat(60) + "'");
        assertThat(MessageText.quoted("a".repeat(61))).isEqualTo("'" + "a".repeat(60) + "…'");
        assertThat(MessageText.quoted("a".repeat(59) + "😀b")).isEqualTo("'" + "a".repeat(59) + "…'");
    }

    @Test
    void countsUp() {
        assertThat(MessageText.all(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(MessageText.all(List.of("a"))).isEqualTo("a");
        assertThat(MessageText.all(List.of())).isEmpty();
    }
}
