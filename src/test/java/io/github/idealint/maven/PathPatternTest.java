package io.github.idealint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "**/*.wiki, a.wiki",
        "**/*.wiki, 2026/summer/a.wiki",
        "*.wiki, a.wiki",
        "2026/**, 2026/a.wiki",
        "2026/**, 2026/summer/a.wiki",
        "2026/, 2026/summer/a.wiki",
        "**, 2026/a.wiki",
        "**/summer/*, summer/a.wiki",
        "**/summer/*, 2026/x/summer/a.wiki",
        "202?/*.wiki, 2026/a.wiki",
        "a**b.wiki, a-x-b.wiki",
        "drafts\\*.wiki, drafts/a.wiki",
        "' **/*.wiki ', a.wiki",
        "(a+)+$.wiki, (a+)+$.wiki"
    })
    void fits(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "**/*.wiki, a.wikitext",
        "**/*.wiki, a.WIKI",
        "*.wiki, 2026/a.wiki",
        "2026/**, 12026/a.wiki",
        "**/summer/*, midsummer/a.wiki",
        "**/summer/*, summer/x/a.wiki",
        "202?/*.wiki, 202/a.wiki",
        "?.wiki, /.wiki",
        "a**b.wiki, a/x/b.wiki",
        "(a+)+$.wiki, aaa.wiki"
    })
    void doesNotFit(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isFalse();
    }

    @Test
    void deepPathsTakeNoTime() {
        assertThat(PathPattern.of("**/a/**/a/**/*.wiki").matches("a/".repeat(200) + "b.md"))
                .isFalse();
    }
}
