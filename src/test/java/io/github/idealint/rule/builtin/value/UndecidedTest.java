package io.github.idealint.rule.builtin.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndecidedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD",
                "tba",
                "(TBC)",
                "?",
                "???",
                "...",
                "-",
                "TODO",
                "N hours",
                "to be confirmed",
                "Unknown",
                "unclear",
                "not yet decided",
                "Ann Lee ?",
                "Ann Lee?",
                "(Ann Lee?)",
                "maybe Ann Lee",
                "Perhaps hard",
                "Ann Lee (TBD)",
                "Ann Lee, to be announced"
            })
    void knowsWhatIsOpen(String value) {
        assertThat(Undecided.is(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ann Lee",
                "beginner",
                "C, Rust",
                "175 hours",
                "Maya Bee",
                "tbdoc",
                "the unknown device",
                "why? because"
            })
    void knowsWhatIsDecided(String value) {
        assertThat(Undecided.is(value)).isFalse();
    }
}
