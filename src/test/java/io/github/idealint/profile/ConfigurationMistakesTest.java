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
                "There is no key 'sources'. Known keys: profile, rules, labels, levels, placeholders,"
                        + " extraTlds, deadHosts, links and 2 more.");
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
                """, "'missing-field' can't be 'warn'. Use off, info, warning or error.");
    }

    @Test
    void aRuleSwitchedOffTheWayOfAnotherTool() {
        reports("""
                rules:
                  missing-field: «false»
                """, "'missing-field' can't be 'false'. Use off, info, warning or error.");
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
                "'Summary' can't be a label of 'tasks': it is already a label of 'summary'. Remove it from one"
                        + " of them.");
    }

    @Test
    void aLabelGivenToTwoFields() {
        reports(
                """
                labels:
                  mentors: [Guide]
                  coMentors: [«guide»]
                """,
                "'guide' can't be a label of 'coMentors': it is already a label of 'mentors'. Remove it from"
                        + " one of them.");
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
                "A host must be a name without 'https://', such as example.org or code.google.com/p, not"
                        + " 'https://wiki.example.org'.");
    }

    @Test
    void aTopLevelDomainThatIsNone() {
        reports(
                "extraTlds: [«'*.internal'», «..internal»]",
                "Each entry of 'extraTlds' must be a top-level domain, such as internal, not '*.internal'.",
                "Each entry of 'extraTlds' must be a top-level domain, such as internal, not '..internal'.");
    }

    @Test
    void anAliasIsReportedOnce() {
        reports("extraTlds: [«*a»]", "Aliases such as '*a' are not supported. Write the value out again.");
        reports("profile: «*a»", "Aliases such as '*a' are not supported. Write the value out again.");
        reports("«*a» : gsoc", "Aliases such as '*a' are not supported. Write the value out again.");
        reports("rules: {missing-field: «*a»}", "Aliases such as '*a' are not supported. Write the value out again.");
        reports("«*a»", "Aliases such as '*a' are not supported. Write the value out again.");
    }

    @Test
    void aTagIsReportedOnce() {
        reports(
                "placeholders: «!!set {»a, b}",
                "Tags such as 'tag:yaml.org,2002:set' are not supported. Remove the tag; a value in quotes is"
                        + " always text.");
        reports(
                "profile: «!x [»a]",
                "Tags such as '!x' are not supported. Remove the tag; a value in quotes is always text.");
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
                "Each entry of 'ignore' must be an address in which * stands for anything, such as"
                        + " https://example.org/*, not 'https://example\\.org/.*'.",
                "Each entry of 'ignore' must be an address in which * stands for anything, such as"
                        + " https://example.org/*, not '^https://example.org/'.",
                "Each entry of 'ignore' must be an address in which * stands for anything, such as"
                        + " https://example.org/*, not 'example.org'.");
    }

    @Test
    void anAcceptedStatusThatIsNone() {
        reports(
                """
                links:
                  accept:
                    - {url: https://example.org/*, status: [«ok», «4030»]}
                """,
                "Each entry of 'status' must be an HTTP status, such as 403, not 'ok'.",
                "Each entry of 'status' must be an HTTP status, such as 403, not '4030'.");
    }

    @Test
    void anAcceptedStatusOfNoLink() {
        reports("""
                links:
                  accept:
                    - «{status: [403]}»
                """, "The key 'url' is missing here. Add it.");
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
                "A host must be a name without 'https://' and path, such as docs.example.org, not"
                        + " 'https://example.org'.",
                "'limit' must be a whole number of simultaneous requests from 1 to 999999, not '0'.",
                "'interval' must be a time, such as 500ms or 2s, not 'fast'.",
                "Files cannot name environment variables, whose values are often secret: whoever changes a file could have"
                        + " them sent to any host. Remove 'headers' here, and name host, header and variable where you"
                        + " start Maven, such as -Didealint.linkSecrets=docs.example.org=Authorization:DOCS_TOKEN.");
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
                "'broken-link' can't be 'loud'. Use off, info, warning or error.",
                "'placeholders' must be a list, such as [a, b], not 'TBD'.");
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
