package io.github.idealint.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkSecretTest {

    private static final LinkSettings SETTINGS = new LinkSettings(
            List.of(),
            List.of(),
            List.of(new HostSettings("docs.example.org", Optional.of(2), Duration.ofMillis(500), Map.of())),
            List.of("10.1.0.0/16"));

    @Test
    void goesToItsOwnHostAndChangesNothingElse() {
        LinkSettings sending = SETTINGS.sending(
                List.of(
                        new LinkSecret("Docs.Example.org", "Authorization", "DOCS_TOKEN"),
                        new LinkSecret("wiki.example.org", "X-Team", "TEAM")),
                Map.of("DOCS_TOKEN", "Bearer 1\n", "TEAM", "ideas", "OTHER", "x"));

        assertThat(sending.host("docs.example.org"))
                .isEqualTo(new HostSettings(
                        "docs.example.org",
                        Optional.of(2),
                        Duration.ofMillis(500),
                        Map.of("Authorization", "Bearer 1")));
        assertThat(sending.host("wiki.example.org").headers()).isEqualTo(Map.of("X-Team", "ideas"));
        assertThat(sending.host("example.org").headers()).isEmpty();
        assertThat(sending.host("a.docs.example.org").headers()).isEmpty();
        assertThat(sending.allowPrivate()).isEqualTo(SETTINGS.allowPrivate());
    }

    @Test
    void isNotSentWithoutAValue() {
        LinkSecret secret = new LinkSecret("docs.example.org", "Authorization", "DOCS_TOKEN");
        for (Map<String, String> environment : List.of(Map.<String, String>of(), Map.of("DOCS_TOKEN", " "))) {
            assertThat(SETTINGS.sending(List.of(secret), environment)).isEqualTo(SETTINGS);
        }
    }

    @Test
    void isTheLastOfTwoForTheSameField() {
        LinkSettings sending = LinkSettings.none()
                .sending(
                        List.of(
                                new LinkSecret("docs.example.org", "Authorization", "OLD"),
                                new LinkSecret("docs.example.org", "Authorization", "NEW")),
                        Map.of("OLD", "1", "NEW", "2"));
        assertThat(sending.host("docs.example.org").headers()).isEqualTo(Map.of("Authorization", "2"));
    }

    @Test
    void isNeverShown() {
        LinkSettings sending = LinkSettings.none()
                .sending(
                        List.of(new LinkSecret("docs.example.org", "Authorization", "DOCS_TOKEN")),
                        Map.of("DOCS_TOKEN", "sesame"));
        assertThat(sending.toString()).contains("Authorization").doesNotContain("sesame");
    }
}
