package io.github.idealint.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPatternTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/*, https://example.org/a/b, true",
        "https://example.org/*, https://example.org/, true",
        "https://example.org/*, https://example.net/, false",
        "*.pdf, https://example.org/a.pdf, true",
        "*.pdf, https://example.org/a.pdf?x, false",
        "*example*old*, https://example.org/very/old/page, true",
        "https://example.org/?, https://example.org/a, false",
        "https://example.org, https://example.org/, false",
        "**, x, true",
    })
    void fitsTheWholeLink(String pattern, String link, boolean fits) {
        assertThat(new LinkPattern(pattern).matches(link)).isEqualTo(fits);
    }

    @Test
    void acceptsAStatusForTheLinksOfItsPattern() {
        LinkSettings settings = new LinkSettings(
                List.of(new LinkPattern("http://example.net/*")),
                List.of(new LinkSettings.AcceptedStatus(new LinkPattern("https://example.org/*"), Set.of(404))),
                List.of(),
                List.of());

        assertThat(settings.accepts("https://example.org/a", 404)).isTrue();
        assertThat(settings.accepts("https://example.org/a", 410)).isFalse();
        assertThat(settings.accepts("https://example.com/a", 404)).isFalse();
        assertThat(settings.ignores("http://example.net/a")).isTrue();
        assertThat(settings.ignores("https://example.org/a")).isFalse();
    }

    @Test
    void findsAHostWhateverTheCase() {
        HostSettings slow = new HostSettings("Wiki.Example.org", Optional.of(1), Duration.ofSeconds(1), Map.of());
        LinkSettings settings = new LinkSettings(List.of(), List.of(), List.of(slow), List.of());

        assertThat(settings.host("WIKI.example.org")).isEqualTo(slow);
        assertThat(settings.host("example.org")).isEqualTo(HostSettings.plain("example.org"));
    }

    @Test
    void neverPrintsASecret() {
        HostSettings host = new HostSettings(
                "example.org", Optional.empty(), Duration.ZERO, Map.of("Authorization", "Bearer sesame"));

        assertThat(host.toString()).contains("Authorization").doesNotContain("sesame");
    }

    @Test
    void refusesWhatIsNoSetting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkSettings.AcceptedStatus(new LinkPattern("*"), Set.of(42)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostSettings("example.org", Optional.of(0), Duration.ZERO, Map.of()));
    }
}
