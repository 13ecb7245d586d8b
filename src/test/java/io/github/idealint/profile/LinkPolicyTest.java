package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.link.LinkPattern;
import io.github.idealint.link.LinkSettings;
import io.github.idealint.link.LinkSettings.AcceptedStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkPolicyTest {

    private static final LinkPolicy POLICY = new LinkPolicy(
            List.of(new LinkPattern("https://example.net/*")),
            List.of(new AcceptedStatus(new LinkPattern("https://example.com/*"), Set.of(403))),
            List.of(new LinkPolicy.HostPolicy(
                    "docs.example.org",
                    Optional.of(2),
                    Duration.ofMillis(500),
                    Map.of("Authorization", "DOCS_TOKEN", "X-Team", "TEAM"))));

    @Test
    void takesTheValuesOfHeadersFromTheEnvironment() {
        LinkSettings settings = POLICY.settings(Map.of("DOCS_TOKEN", "Bearer 1", "OTHER", "x"));

        assertThat(settings.host("docs.example.org").headers()).isEqualTo(Map.of("Authorization", "Bearer 1"));
        assertThat(settings.host("docs.example.org").limit()).contains(2);
        assertThat(settings.host("docs.example.org").interval()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void handsOnWhatToLeaveOutAndWhatIsGoodEnough() {
        LinkSettings settings = POLICY.settings(Map.of());

        assertThat(settings.ignores("https://example.net/x")).isTrue();
        assertThat(settings.ignores("https://example.com/x")).isFalse();
        assertThat(settings.accepts("https://example.com/x", 403)).isTrue();
        assertThat(settings.accepts("https://example.com/x", 404)).isFalse();
        assertThat(settings.host("docs.example.org").headers()).isEmpty();
    }

    @Test
    void saysNothingOfItsOwn() {
        assertThat(LinkPolicy.NONE.settings(Map.of())).isEqualTo(LinkSettings.none());
    }
}
