package io.github.idealint.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.idealint.Marked;
import io.github.idealint.profile.yaml.Problem;
import io.github.idealint.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each mistake in a configuration or profile, with its place and its message. */
class MistakesTest {

    private static final Set<String> RULES = Set.of("missing-field", "broken-link", "unknown-level");

    @Nested
    class InAConfiguration {

        @Test
        void anUnknownKey() {
            tells(
                    "«profil»: gsoc",
                    "There is no key 'profil'. Did you mean 'profile'? Wanted is one of profile, rules, labels,"
                            + " levels, placeholders, extraTlds, deadHosts.");
        }

        @Test
        void anUnknownKeyNearNoOther() {
            tells(
                    "«sources»: src/ideas",
                    "There is no key 'sources'. Wanted is one of profile, rules, labels, levels, placeholders,"
                            + " extraTlds, deadHosts.");
        }

        @Test
        void anUnknownRule() {
            tells(
                    """
                    rules:
                      «mising-field»: off
                    """,
                    "There is no rule 'mising-field'. Did you mean 'missing-field'? Wanted is one of broken-link,"
                            + " missing-field, unknown-level.");
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
        void severalAtOnceInTheOrderOfTheFile() {
            tells(
                    """
                    «profil»: gsoc
                    rules:
                      broken-link: «loud»
                    placeholders: «TBD»
                    """,
                    "There is no key 'profil'. Did you mean 'profile'? Wanted is one of profile, rules, labels,"
                            + " levels, placeholders, extraTlds, deadHosts.",
                    "'broken-link' can't be 'loud'. Wanted is one of off, info, warning, error.",
                    "'placeholders' wants a list, such as [a, b], not 'TBD'.");
        }
    }

    @Nested
    class InAProfile {

        @Test
        void aTitleLevelOutOfRange() {
            tellsOfProfile(
                    "page: {titleLevel: «7»}", "'titleLevel' can't be '7'. Wanted is one of 1, 2, 3, 4, 5, 6, any.");
        }

        @Test
        void aSizeWithoutHours() {
            tellsOfProfile(
                    "sizes: {small: «90h», medium: «0», large: «-350», huge: «1.5», quoted: «\"90\"»}",
                    "'small' wants a whole number of hours, 1 or more, not '90h'.",
                    "'medium' wants a whole number of hours, 1 or more, not '0'.",
                    "'large' wants a whole number of hours, 1 or more, not '-350'.",
                    "'huge' wants a whole number of hours, 1 or more, not '1.5'.",
                    "'quoted' wants a whole number of hours, 1 or more, not '90'.");
        }

        @Test
        void anUnknownNeed() {
            tellsOfProfile(
                    "fields: {links: {need: «requierd»}}",
                    "'need' can't be 'requierd'. Did you mean 'required'? Wanted is one of required, recommended,"
                            + " optional.");
        }

        @Test
        void anUnknownFieldInTheOrder() {
            tellsOfProfile("order: [summary, «detials»]", "There is no field 'detials'. Did you mean 'details'?");
        }

        @Test
        void anUnknownGroup() {
            tellsOfProfile("fields: {links: {in: «detail»}}", "There is no field 'detail'. Did you mean 'details'?");
        }

        @Test
        void aFieldInOneThatIsNoGroup() {
            tellsOfProfile(
                    "fields: {links: {in: «tasks»}, details: {in: «details»}}",
                    "'in' wants another field whose form is group, not 'tasks'.",
                    "'in' wants another field whose form is group, not 'details'.");
        }

        @Test
        void takingAFieldAwayThatIsNotThere() {
            tellsOfProfile("fields: {links: ~, «taks»: ~}", "There is no field 'taks'. Did you mean 'tasks'?");
        }

        @Test
        void aFieldsNameThatIsNone() {
            tellsOfProfile(
                    "fields: {«Project type»: {need: optional}}",
                    "'field' wants a field's name in letters, such as suggestedBy, not 'Project type'.");
        }

        @Test
        void aLabelThatIsAnotherFieldsOwn() {
            tellsOfProfile(
                    "fields: {tasks: {label: «Details»}}",
                    "'Details' can't be a label of 'tasks': it is one of 'details' already.");
        }

        @Test
        void aMisspeltKeyIsToldOnceAndNothingFollowsFromIt() {
            tellsOfProfile(
                    """
                    order: [summary, motto]
                    «feilds»:
                      motto: {label: Motto}
                    """,
                    "There is no key 'feilds'. Did you mean 'fields'? Wanted is one of extends, title, page, order,"
                            + " fields, levels, sizes, mentors, template, placeholders, extraTlds, deadHosts, rules.");
        }

        @Test
        void aProfileThatExtendsItself() {
            Map<String, String> files = Map.of("config/a.yaml", "extends: b.yaml", "config/b.yaml", "extends: a.yaml");

            assertThat(mistakes("profile: a.yaml", files).render()).isEqualTo("""
                            config/b.yaml:1:10: 'a.yaml' extends itself: config/a.yaml → config/b.yaml → config/a.yaml.
                            1 | extends: a.yaml
                              |          ^^^^^^""");
        }

        @Test
        void anExtendedProfileThatIsNot() {
            Map<String, String> files = Map.of("config/a.yaml", "extends: ../b.yaml");

            assertThat(mistakes("profile: a.yaml", files).problems())
                    .extracting(problem -> problem.source().path() + " " + problem.message())
                    .containsExactly("config/a.yaml There is no file 'b.yaml'.");
        }

        @Test
        void mistakesOfAllFilesAreToldByPathAndPlace() {
            Map<String, String> files = Map.of(
                    "config/a.yaml", "extends: b.yaml\nsizes: [1]", "config/b.yaml", "extends: qemu\ntitle: [x]");

            assertThat(mistakes("profile: a.yaml\nrules: {x: off}", files).problems())
                    .extracting(problem -> problem.source().path() + " "
                            + problem.source()
                                    .positionOf(problem.range().start())
                                    .line())
                    .containsExactly("config/a.yaml 2", "config/b.yaml 1", "config/b.yaml 2", "config/idealint.yaml 2");
        }
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

    private static void tells(String drawn, String... messages) {
        Marked marked = Marked.parse(drawn);
        check(marked, mistakes(marked.text(), Map.of()), messages);
    }

    private static void tellsOfProfile(String drawn, String... messages) {
        Marked marked = Marked.parse("extends: qemu-2024\n" + drawn);
        check(marked, mistakes("profile: ours.yaml", Map.of("config/ours.yaml", marked.text())), messages);
    }

    private static void check(Marked marked, InvalidConfiguration mistakes, String... messages) {
        assertThat(mistakes.problems()).extracting(Problem::message).containsExactly(messages);
        assertThat(Marked.draw(
                        marked.text(),
                        mistakes.problems().stream().map(Problem::range).toList()))
                .isEqualTo(Marked.draw(marked.text(), marked.ranges()));
    }

    private static InvalidConfiguration mistakes(String configuration, Map<String, String> files) {
        Optional<SourceText> source = Optional.of(SourceText.of("config/idealint.yaml", configuration));
        return catchThrowableOfType(
                InvalidConfiguration.class, () -> loader(files).load(source, Optional.empty()));
    }

    private static ProfileLoader loader(Map<String, String> files) {
        return new ProfileLoader(
                path -> Optional.ofNullable(files.get(path)).map(text -> SourceText.of(path, text)), RULES);
    }
}
