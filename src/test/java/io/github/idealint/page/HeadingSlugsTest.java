package io.github.idealint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingSlugsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Log viewer            | log-viewer",
                "Tools & tests         | tools--tests",
                "C++, Rust (and Go)    | c-rust-and-go",
                "1. First steps!       | 1-first-steps",
                "snake_case and -dash- | snake_case-and--dash-",
                "Übung – ÉTÉ           | übung--été",
                "日本語 の 見出し             | 日本語-の-見出し",
                "🚀 Launch              | -launch",
            })
    void areMadeAsGitHubDoes(String heading, String slug) {
        assertThat(HeadingSlugs.of(List.of(heading))).containsExactly(slug);
    }

    @Test
    void ofEqualHeadingsAreNumbered() {
        assertThat(HeadingSlugs.of(List.of("Links", "Mentors", "links", "Links:")))
                .containsExactly("links", "mentors", "links-1", "links-2");
    }

    @ParameterizedTest
    @CsvSource({"Tools--Tests, tools--tests", "-launch, launch", "user-content-links, links", "%C3%9Cbung, übung"})
    void areEqualInSomeWritings(String written, String normal) {
        assertThat(HeadingSlugs.normal(written)).isEqualTo(normal);
    }

    @Test
    void ofSitesMayCollapseHyphensAndBeginWithALetter() {
        List<String> slugs = List.of("1-tools--tests");
        assertThat(HeadingSlugs.anchors(slugs, "", false)).containsExactlyInAnyOrder("1-tools--tests");
        assertThat(HeadingSlugs.anchors(slugs, "", true))
                .containsExactlyInAnyOrder("1-tools--tests", "1-tools-tests", "tools--tests", "tools-tests");
    }

    @Test
    void setByAuthorsCount() {
        assertThat(HeadingSlugs.anchors(List.of(), "<a name=\"Log\"></a> <h2 class=x id='map'>Map</h2> {#own}", false))
                .containsExactlyInAnyOrder("log", "map", "own");
    }
}
