package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @Test
    void underlinesARange() {
        assertThat(of("one\ntwo three\n", 8, 13)).isEqualTo("""
                2 | two three
                  |     ^^^^^""");
    }

    @Test
    void underlinesTheFirstLineOfARangeThatGoesOn() {
        assertThat(of("one two\nthree", 4, 13)).isEqualTo("""
                1 | one two
                  |     ^^^""");
    }

    @Test
    void marksAPlaceWithOneCaret() {
        assertThat(of("one\n\ntwo", 4, 4)).isEqualTo("2 | \n  | ^");
        assertThat(of("one\r\ntwo", 3, 3)).isEqualTo("1 | one\n  |    ^");
        assertThat(of("", 0, 0)).isEqualTo("1 | \n  | ^");
    }

    @Test
    void alignsUnderNumbersOfEveryLength() {
        assertThat(of("\n".repeat(99) + "ab", 100, 101)).isEqualTo("""
                100 | ab
                    |  ^""");
    }

    @Test
    void countsCharactersThatTakeTwoUnitsOnce() {
        assertThat(of("😀😀 x 😀", 5, 6)).isEqualTo("""
                1 | 😀😀 x 😀
                  |    ^""");
        assertThat(of("a 😀😀", 2, 6)).isEqualTo("""
                1 | a 😀😀
                  |   ^^""");
    }

    @Test
    void showsTabsAsBlanksAndWhatATerminalWouldObeyAsASign() {
        assertThat(of("\ta\u001B[1mb", 5, 6)).isEqualTo("""
                1 |  a\uFFFD[1mb
                  |      ^""");
    }

    @ParameterizedTest
    @CsvSource({"0,5,0,100", "10,15,0,100", "25,30,0,100", "26,31,1,101", "60,65,35,135", "174,179,100,200"})
    void cutsALongLineAroundTheRange(int start, int end, int from, int to) {
        String line = "0123456789".repeat(20);
        String before = (from > 0 ? "…" : "") + line.substring(from, start);
        String shown = before + line.substring(start, to) + (to < 200 ? "…" : "");
        assertThat(of(line, start, end)).isEqualTo("1 | " + shown + "\n  | " + " ".repeat(before.length()) + "^^^^^");
    }

    @Test
    void underlinesOfALongRangeWhatIsShown() {
        String line = "x".repeat(300);
        assertThat(of(line, 50, 300).lines().toList().get(1)).isEqualTo("  | " + " ".repeat(26) + "^".repeat(75));
        assertThat(of(line, 0, 300).lines().toList().get(1)).isEqualTo("  | " + "^".repeat(100));
        assertThat(of("x".repeat(100), 0, 1)).doesNotContain("…");
    }

    private static String of(String text, int start, int end) {
        return Excerpt.of(SourceText.of("a.wiki", text), new TextRange(start, end));
    }
}
