package io.github.idealint.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.page.WikiTitle;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    private static final WikiTitle FROM = WikiTitle.of("A/B");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org/a?b=c&d#e",
                "irc://irc.example.org/a",
                "ircs://irc.example.org",
                "mailto:ada@example.org",
                "https://example.org/\u00E9_(a)",
                "https://example.org/it's",
                "https://example.org/a`b",
                "https://example.org/a\\b",
            })
    void onTheWebAreLinks(String address) {
        assertThat(LinkTarget.web(address)).contains(new LinkTarget.Web(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "javascript:alert(1)",
                " https://example.org",
                "https://example.org/a b",
                "https://example.org/\n",
                "https://example.org/\u00A0",
                "https://example.org/\u0000",
                "https://example.org/\"a",
                "https://example.org/<a>",
                "xhttps://example.org",
                "///example.org",
                "ftp://example.org",
            })
    void ofOtherKindsAreNone(String address) {
        assertThat(LinkTarget.web(address)).isEmpty();
    }

    @Test
    void withoutASchemeAreSafe() {
        assertThat(LinkTarget.web("//example.org/a")).contains(new LinkTarget.Web("https://example.org/a"));
    }

    @ParameterizedTest
    @CsvSource({
        "C, C",
        ":C, C",
        "c d_e, c d e",
        "/C, A/B/C",
        "../C, A/C",
        "../../C, C",
        "../../../C, C",
        "C#d, C",
        "Help:C, Help:C"
    })
    void ofPagesAreNames(String written, String name) {
        assertThat(LinkTarget.page(written, FROM))
                .get()
                .extracting(target -> ((LinkTarget.Page) target).title())
                .isEqualTo(Optional.of(WikiTitle.of(name)));
    }

    @Test
    void ofSectionsHaveWhatFollowsTheNumberSign() {
        assertThat(LinkTarget.page("#a b#c", FROM))
                .contains(new LinkTarget.Page(Optional.empty(), Optional.of("a b#c")));
        assertThat(LinkTarget.page("C#a", FROM))
                .contains(new LinkTarget.Page(Optional.of(WikiTitle.of("C")), Optional.of("a")));
    }

    @ParameterizedTest
    @CsvSource({
        "Note, Template:Note",
        ":C, C",
        ":c d_e, C d e",
        "/C, A/B/C",
        "../C, A/C",
        "../../C, C",
        "..C, ..C",
        ":Help:C, Help:C"
    })
    void ofTransclusionsAreTemplatesOrPages(String written, String name) {
        assertThat(LinkTarget.Page.transcluded(written, FROM)).contains(WikiTitle.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "/", "a|b", "{{{a}}}", "a<b", "a[b"})
    void ofTransclusionsMayBeNone(String written) {
        assertThat(LinkTarget.Page.transcluded(written, WikiTitle.of(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#", ":", "{{C}}", "a<b", "a|b", "/"})
    void ofNoPageAreNone(String written) {
        assertThat(LinkTarget.page(written, WikiTitle.of(""))).isEmpty();
        assertThat(LinkTarget.page("a".repeat(601), FROM)).isEmpty();
    }
}
