package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain <text> & \"quotes\"",
                "a\nb\tc",
                "\u00A0\u00E9\u4E2D\uD83D\uDE80",
                "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u200F",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "\uFEFFa\uE000"
            })
    void leavesTextAsItIs(String text) {
        assertThat(HtmlText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u001B", "\r", "\u0085", "\uD83D", "\uDE80", "\u202E", "\u202A", "\u2066", "\uFFFE"})
    void showsThatSomethingElseWasThere(String unfit) {
        assertThat(HtmlText.of("a" + unfit + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void keepsALineALine() {
        assertThat(HtmlText.line("a\nb\u2028c\u200Fd\uFFFFe")).isEqualTo("a b\uFFFDc\uFFFDd\uFFFDe");
    }
}
