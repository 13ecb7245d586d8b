package io.github.idealint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.Marked;
import io.github.idealint.text.SourceText;
import org.junit.jupiter.api.Test;

/** Places and paths in SARIF. */
class SarifResultsTest {

    @Test
    void countsLinesByAnyLineEnd() {
        assertThat(region("one\r\ntwo\rthree\n«four»\n")).isEqualTo("4:1-4:5");
    }

    @Test
    void endsAfterTheLastCharacter() {
        assertThat(region("one «two»\r\nthree")).isEqualTo("1:5-1:8");
    }

    @Test
    void spansLines() {
        assertThat(region("one «two\r\nthree» four")).isEqualTo("1:5-2:6");
    }

    @Test
    void countsUtf16CodeUnits() {
        assertThat(region("😀 «x»")).isEqualTo("1:4-1:5");
        assertThat(region("«😀»")).isEqualTo("1:1-1:3");
    }

    @Test
    void doesNotCountAByteOrderMark() {
        assertThat(region("\uFEFF«one»\n")).isEqualTo("1:1-1:4");
        assertThat(region("\uFEFFone\n«two»\n")).isEqualTo("2:1-2:4");
    }

    @Test
    void pointsBetweenCharacters() {
        assertThat(region("ab«»c")).isEqualTo("1:3-1:3");
    }

    @Test
    void encodesWhatAnAddressCannotHold() {
        assertThat(SarifResults.uri("docs/idée n°1 (100%)#2?.wiki"))
                .isEqualTo("docs/id%C3%A9e%20n%C2%B01%20%28100%25%29%232%3F.wiki");
        assertThat(SarifResults.uri("Internships:2026/a~b_c-d.wiki")).isEqualTo("Internships%3A2026/a~b_c-d.wiki");
        assertThat(SarifResults.uri("../😀.wiki")).isEqualTo("../%F0%9F%98%80.wiki");
    }

    private static String region(String drawn) {
        Marked marked = Marked.parse(drawn);
        var region = SarifResults.region(
                        SourceText.of("a.wiki", marked.text()), marked.ranges().get(0))
                .members();
        return "%s:%s-%s:%s"
                .formatted(
                        region.get("startLine"),
                        region.get("startColumn"),
                        region.get("endLine"),
                        region.get("endColumn"));
    }
}
