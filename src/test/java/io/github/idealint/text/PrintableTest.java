package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void keepsWhatPeopleWrite() {
        assertThat(Printable.of("Zoë – 𝔘nicode 漢字")).isEqualTo("Zoë – 𝔘nicode 漢字");
    }

    @Test
    void putsLinesAndTabsOnOneLine() {
        assertThat(Printable.of("a\tb\r\nc")).isEqualTo("a b  c");
    }

    @Test
    void disarmsEscapeSequences() {
        assertThat(Printable.of("\u001B[31mred\u0007\u009B2J")).isEqualTo("\uFFFD[31mred\uFFFD\uFFFD2J");
    }

    @Test
    void showsWhatTurnsOrHidesText() {
        assertThat(Printable.of("a\u202Eb\u200Bc\uFEFFd\u2028e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void beginsWithWholeCodePoints() {
        assertThat(Printable.beginning(" \t𝔘ni\ncode ", 4)).isEqualTo("𝔘ni ");
        assertThat(Printable.beginning(" \u0007𝔘ni ", 40)).isEqualTo("\uFFFD𝔘ni");
    }
}
