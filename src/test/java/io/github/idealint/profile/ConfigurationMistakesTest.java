package io.github.idealint.profile;

import static io.github.idealint.profile.LoadedProfiles.loader;
import static io.github.idealint.profile.Mistakes.reports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each mistake in a configuration, with its place and its message. */
class ConfigurationMistakesTest {

    @Test
    void anUnknownKey() {
        reports("«profil»: gsoc", "There is no key 'profil'. Did you mean 'profile'?");
    }

    @Test
    void anUnknownKeyNearNoOther() {
        reports(
                "«sources»: src/ideas",
                "There is no key 'sources'. Known keys: 'profile', 'rules', 'labels', 'levels', 'templates',"
                        + " 'placeholders', 'extraTlds', 'deadHosts', 'retiredMailDomains', 'idea', 'links', 'round' and 'schedule'.");
    }

    @Test
    void anUnknownRule() {
        reports("""
                rules:
                  «mising-field»: off
                """, "There is no rule 'mising-field'. Did you mean 'missing-field'?");
    }

    @Test
    void anUnknownSeverity() {
        reports("""
                rules:
                  missing-field: «warn»
                """, "'missing-field' cannot be 'warn'. Use 'off', 'info', 'warning' or 'error'.");
    }

    @Test
    void aRuleSwitchedOffTheWayOfAnotherTool() {
        reports("""
                rules:
                  missing-field: «false»
                """, "'missing-field' cannot be 'false'. Use 'off', 'info', 'warning' or 'error'.");
    }

    @Test
    void anUnknownProfile() {
        reports("profile: «qemu-2002»", "There is no profile 'qemu-2002'. Did you mean 'qemu-2020'?");
    }

    @Test
    void aMissingFile() {
        reports("profile: «profiles/ours.yaml»", "There is no file 'config/profiles/ours.yaml'. Check the path.");
    }

    @Test
    void anUnknownField() {
        reports("""
                labels:
                  «mentor»: [Guide]
                """, "There is no field 'mentor'. Did you mean 'mentors'?");
    }

    @Test
    void aLabelOfAnotherField() {
        reports(
                """
                labels:
                  tasks: [«Summary»]
                """,
                "'Summary' cannot be a label of 'tasks': it is already a label of 'summary'. Remove it from one"
                        + " of the two.");
    }

    @Test
    void aLabelGivenToTwoFields() {
        reports(
                """
                labels:
                  mentors: [Guide]
                  coMentors: [«guide»]
                """,
                "'guide' cannot be a label of 'coMentors': it is already a label of 'mentors'. Remove it from"
                        + " one of the two.");
    }

    @Test
    void aSynonymOfNoLevel() {
        reports("""
                levels:
                  synonyms:
                    tricky: «advancd»
                """, "There is no level 'advancd'. Did you mean 'advanced'?");
    }

    @Test
    void aHostWithItsScheme() {
        reports(
                """
                deadHosts:
                  «"https://wiki.example.org"»: {fate: closed}
                """,
                "A host name must be written as in 'example.org', or with a path as in 'code.google.com/p' (no 'https://'), not"
                        + " 'https://wiki.example.org'.");
    }

    @Test
    void aTopLevelDomainThatIsNone() {
        reports(
                "extraTlds: [«'*.internal'», «..internal»]",
                "Each entry in 'extraTlds' must be a top-level domain without '*', such as 'internal', not '*.internal'.",
                "Each entry in 'extraTlds' must be a top-level domain without '*', such as 'internal', not '..internal'.");
    }

    @Test
    void anAliasIsReportedOnce() {
        reports("extraTlds: [«*a»]", "YAML aliases such as '*a' are not supported. Repeat the value here instead.");
        reports("profile: «*a»", "YAML aliases such as '*a' are not supported. Repeat the value here instead.");
        reports("«*a» : gsoc", "YAML aliases such as '*a' are not supported. Repeat the value here instead.");
        reports(
                "rules: {missing-field: «*a»}",
                "YAML aliases such as '*a' are not supported. Repeat the value here instead.");
        reports("«*a»", "YAML aliases such as '*a' are not supported. Repeat the value here instead.");
    }

    @Test
    void aTagIsReportedOnce() {
        reports(
                "placeholders: «!!set {»a, b}",
                "YAML tags such as '!!set' are not supported. Remove the tag, and put quotes around text.");
        reports(
                "profile: «!x [»a]",
                "YAML tags such as '!x' are not supported. Remove the tag, and put quotes around text.");
    }

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

    @Test
    void severalAtOnceInTheOrderOfTheFile() {
        reports(
                """
                «profil»: gsoc
                rules:
                  broken-link: «loud»
                placeholders: «TBD»
                """,
                "There is no key 'profil'. Did you mean 'profile'?",
                "'broken-link' cannot be 'loud'. Use 'off', 'info', 'warning' or 'error'.",
                "'placeholders' must be a list, such as '[a, b]', not 'TBD'.");
    }

    @Test
    void aProfileThatAParameterNames() {
        InvalidConfiguration mistakes = catchThrowableOfType(
                InvalidConfiguration.class, () -> loader(Map.of()).load(Optional.empty(), Optional.of("gsok")));

        assertThat(mistakes.render()).isEqualTo("""
                        idealint.profile:1:1: There is no profile 'gsok'. Did you mean 'gsoc'?
                        1 | gsok
                          | ^^^^""");
    }
}
