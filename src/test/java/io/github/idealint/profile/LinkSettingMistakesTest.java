package io.github.idealint.profile;

import static io.github.idealint.profile.Mistakes.reports;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each mistake in what a configuration says of links and hosts, with its place and its message. */
class LinkSettingMistakesTest {

    @Test
    void aPatternThatIsARegularExpression() {
        reports(
                """
                links:
                  ignore:
                    - «'https://example\\\\.org/.*'»
                    - «^https://example.org/»
                    - «example.org»
                """.replace("\\\\", "\\"),
                "Each entry in 'ignore' must be a full address, such as 'https://example.org/*' ('*' stands for any text),"
                        + " not 'https://example\\.org/.*'.",
                "Each entry in 'ignore' must be a full address, such as 'https://example.org/*' ('*' stands for any text),"
                        + " not '^https://example.org/'.",
                "Each entry in 'ignore' must be a full address, such as 'https://example.org/*' ('*' stands for any text),"
                        + " not 'example.org'.");
    }

    @Test
    void anAcceptedStatusThatIsNone() {
        reports(
                """
                links:
                  accept:
                    - {url: https://example.org/*, status: [«ok», «4030»]}
                """,
                "Each entry in 'status' must be an HTTP status code, such as 403, not 'ok'.",
                "Each entry in 'status' must be an HTTP status code, such as 403, not '4030'.");
    }

    @Test
    void anAcceptedStatusOfNoLink() {
        reports("""
                links:
                  accept:
                    - «{status: [403]}»
                """, "The key 'url' is missing here. Add it, as in 'url: https://example.org/*'.");
    }

    @Test
    void aMisspeltKeyThatMayNotBeMissing() {
        reports(
                "links: {accept: [{«ulr»: https://example.org/*, status: [403]}]}",
                "There is no key 'ulr'. Did you mean 'url'?");
    }

    @Test
    void aHostThatCannotBeAskedSo() {
        reports(
                """
                links:
                  hosts:
                    «https://example.org»: {limit: 2}
                    example.org: {limit: «0», interval: «fast», headers: «{Authorization: DOCS_TOKEN}»}
                """,
                "A host name must be written as in 'docs.example.org' (no 'https://', no path), not"
                        + " 'https://example.org'.",
                "'limit' must be a whole number from 1 to 999999 (simultaneous requests), not '0'.",
                "'interval' must be a duration, such as '500ms' or '2s', not 'fast'.",
                "Headers cannot be set in a configuration file, because whoever changes it could have secrets sent to"
                        + " any host. Remove 'headers' here. Instead, name the host, the header and the environment"
                        + " variable on Maven's command line, as in '-Didealint.linkSecrets=docs.example.org=Authorization:DOCS_TOKEN'.");
    }

    @Test
    void whatMayBeSecretIsShownInNoExcerpt() {
        InvalidConfiguration mistakes = Mistakes.mistakes("""
                links:
                  hosts:
                    docs.example.org: {limit: 0, headers: {Authorization: Bearer 1234}}
                    example.org:
                      limit: 0
                """, Map.of());

        assertThat(mistakes.render())
                .doesNotContain("Bearer")
                .contains("config/idealint.yaml:3:31: 'limit' must be", """
                config/idealint.yaml:5:14: 'limit' must be a whole number from 1 to 999999 (simultaneous requests), not '0'.
                5 |       limit: 0
                  |              ^""");
    }
}
