package io.github.idealint.profile;

import static io.github.idealint.profile.Mistakes.loader;
import static io.github.idealint.profile.Mistakes.tells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each mistake in a configuration, with its place and its message. */
class ConfigurationMistakesTest {

    @Test
    void anUnknownKey() {
        tells(
                "«profil»: gsoc",
                "There is no key 'profil'. Did you mean 'profile'? Wanted is one of profile, rules, labels,"
                        + " levels, placeholders, extraTlds, deadHosts, links, round.");
    }

    @Test
    void anUnknownKeyNearNoOther() {
        tells(
                "«sources»: src/ideas",
                "There is no key 'sources'. Wanted is one of profile, rules, labels, levels, placeholders,"
                        + " extraTlds, deadHosts, links, round.");
    }

    @Test
    void anUnknownRule() {
        tells(
                """
                rules:
                  «mising-field»: off
                """,
                "There is no rule 'mising-field'. Did you mean 'missing-field'? Wanted is one of broken-link,"
                        + " label-not-canonical, missing-field, unknown-level.");
    }

    @Test
    void anUnknownSeverity() {
        tells("""
                rules:
                  missing-field: «warn»
                """, "'missing-field' can't be 'warn'. Wanted is one of off, info, warning, error.");
    }

    @Test
    void aRuleSwitchedOffTheWayOfAnotherTool() {
        tells("""
                rules:
                  missing-field: «false»
                """, "'missing-field' can't be 'false'. Wanted is one of off, info, warning, error.");
    }

    @Test
    void anUnknownProfile() {
        tells(
                "profile: «qemu-2002»",
                "There is no profile 'qemu-2002'. Did you mean 'qemu-2020'? Wanted is one of gsoc, qemu-2020,"
                        + " qemu-2024, qemu-2026. A profile of your own is a file such as our-profile.yaml.");
    }

    @Test
    void aMissingFile() {
        tells("profile: «profiles/ours.yaml»", "There is no file 'config/profiles/ours.yaml'.");
    }

    @Test
    void anUnknownField() {
        tells("""
                labels:
                  «mentor»: [Guide]
                """, "There is no field 'mentor'. Did you mean 'mentors'?");
    }

    @Test
    void aLabelOfAnotherField() {
        tells("""
                labels:
                  tasks: [«Summary»]
                """, "'Summary' can't be a label of 'tasks': it is one of 'summary' already.");
    }

    @Test
    void aLabelGivenToTwoFields() {
        tells("""
                labels:
                  mentors: [Guide]
                  coMentors: [«guide»]
                """, "'guide' can't be a label of 'coMentors': it is one of 'mentors' already.");
    }

    @Test
    void aSynonymOfNoLevel() {
        tells(
                """
                levels:
                  synonyms:
                    tricky: «advancd»
                """,
                "There is no level 'advancd'. Did you mean 'advanced'? Wanted is one of beginner, intermediate,"
                        + " advanced.");
    }

    @Test
    void aHostWithItsScheme() {
        tells(
                """
                deadHosts:
                  «"https://wiki.example.org"»: {fate: closed}
                """,
                "'host' wants a host without 'https://', such as code.google.com/p, not 'https://wiki.example.org'.");
    }

    @Test
    void aTopLevelDomainWithItsDot() {
        tells(
                "extraTlds: [«.internal»]",
                "'extraTlds' wants a top-level domain without its dot, such as internal, not '.internal'.");
    }

    @Test
    void aPatternThatIsARegularExpression() {
        tells(
                """
                links:
                  ignore:
                    - «'https://example\\\\.org/.*'»
                    - «^https://example.org/»
                    - «example.org»
                """.replace("\\\\", "\\"),
                "'ignore' wants an address in which * stands for anything, such as https://example.org/*, not"
                        + " 'https://example\\.org/.*'.",
                "'ignore' wants an address in which * stands for anything, such as https://example.org/*, not"
                        + " '^https://example.org/'.",
                "'ignore' wants an address in which * stands for anything, such as https://example.org/*, not"
                        + " 'example.org'.");
    }

    @Test
    void anAcceptedStatusThatIsNone() {
        tells(
                """
                links:
                  accept:
                    - {url: https://example.org/*, status: [«ok», «4030»]}
                """,
                "'status' wants an HTTP status, such as 403, not 'ok'.",
                "'status' wants an HTTP status, such as 403, not '4030'.");
    }

    @Test
    void anAcceptedStatusOfNoLink() {
        tells("""
                links:
                  accept:
                    - «{status: [403]}»
                """, "The key 'url' is missing here.");
    }

    @Test
    void aMisspeltKeyThatMayNotBeMissing() {
        tells(
                "links: {accept: [{«ulr»: https://example.org/*, status: [403]}]}",
                "There is no key 'ulr'. Did you mean 'url'? Wanted is one of url, status.");
    }

    @Test
    void aHostThatCannotBeAskedSo() {
        tells(
                """
                links:
                  hosts:
                    «https://example.org»: {limit: 2}
                    example.org: {limit: «0», interval: «fast», headers: {Authorization: «Bearer 1234»}}
                """,
                "'host' wants a host without 'https://' and path, such as docs.example.org, not 'https://example.org'.",
                "'limit' wants a whole number of requests at once, 1 or more, not '0'.",
                "'interval' wants a time, such as 500ms or 2s, not 'fast'.",
                "'Authorization' wants the name of the environment variable that holds its value, such as DOCS_TOKEN,"
                        + " not 'Bearer 1234'.");
    }

    @Test
    void severalAtOnceInTheOrderOfTheFile() {
        tells(
                """
                «profil»: gsoc
                rules:
                  broken-link: «loud»
                placeholders: «TBD»
                """,
                "There is no key 'profil'. Did you mean 'profile'? Wanted is one of profile, rules, labels,"
                        + " levels, placeholders, extraTlds, deadHosts, links, round.",
                "'broken-link' can't be 'loud'. Wanted is one of off, info, warning, error.",
                "'placeholders' wants a list, such as [a, b], not 'TBD'.");
    }

    @Test
    void aProfileThatAParameterNames() {
        InvalidConfiguration mistakes = catchThrowableOfType(
                InvalidConfiguration.class, () -> loader(Map.of()).load(Optional.empty(), Optional.of("gsok")));

        assertThat(mistakes.render()).isEqualTo("""
                        idealint.profile:1:1: There is no profile 'gsok'. Did you mean 'gsoc'? Wanted is one of gsoc, \
                        qemu-2020, qemu-2024, qemu-2026. A profile of your own is a file such as our-profile.yaml.
                        1 | gsok
                          | ^^^^""");
    }
}
