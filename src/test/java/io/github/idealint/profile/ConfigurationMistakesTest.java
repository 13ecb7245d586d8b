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
                "There is no key 'sources'. Known keys: 'profile', 'rules', 'overrides', 'suppressions', 'labels', 'levels',"
                        + " 'templates', 'placeholders', 'emailPolicy', 'extraTlds', 'deadHosts',"
                        + " 'retiredMailDomains', 'idea', 'links', 'round' and 'schedule'.");
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
