package io.github.idealint.profile;

import static io.github.idealint.profile.Mistakes.mistakes;
import static io.github.idealint.profile.Mistakes.tellsOfProfile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each mistake in a profile, with its place and its message. */
class ProfileMistakesTest {

    @Test
    void aTitleLevelOutOfRange() {
        tellsOfProfile("page: {titleLevel: «7»}", "'titleLevel' can't be '7'. Wanted is one of 1, 2, 3, 4, 5, 6, any.");
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
        tellsOfProfile("""
                order: [summary, motto]
                «feilds»:
                  motto: {label: Motto}
                """, "There is no key 'feilds'. Did you mean 'fields'?");
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
        Map<String, String> files =
                Map.of("config/a.yaml", "extends: b.yaml\nsizes: [1]", "config/b.yaml", "extends: qemu\ntitle: [x]");

        assertThat(mistakes("profile: a.yaml\nrules: {x: off}", files).problems())
                .extracting(problem -> problem.source().path() + " "
                        + problem.source().positionOf(problem.range().start()).line())
                .containsExactly("config/a.yaml 2", "config/b.yaml 1", "config/b.yaml 2", "config/idealint.yaml 2");
    }
}
