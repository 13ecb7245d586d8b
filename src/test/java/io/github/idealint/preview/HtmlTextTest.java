package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @Test
    void doesNotDependOnTheVersionOfUnicode() {
        String later = "\u0378 " + Character.toString(0x1FAE9) + Character.toString(0x50000);
        assertThat(HtmlText.of(later)).isEqualTo(later);
    }

    @Test
    void replacesNoncharacters() {
        String never = "\uFDD0\uFDEF\uFFFE\uFFFF" + Character.toString(0x1FFFE) + Character.toString(0x10FFFF);
        assertThat(HtmlText.of(never)).isEqualTo("\uFFFD".repeat(6));
        assertThat(HtmlText.of("\uFDCF\uFDF0\uFFFD")).isEqualTo("\uFDCF\uFDF0\uFFFD");
    }

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
