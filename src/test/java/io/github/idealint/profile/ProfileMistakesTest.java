package io.github.idealint.profile;

import static io.github.idealint.profile.Mistakes.mistakes;
import static io.github.idealint.profile.Mistakes.reportsInProfile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each mistake in a profile, with its place and its message. */
class ProfileMistakesTest {

    @Test
    void aTitleLevelOutOfRange() {
        reportsInProfile(
                "page: {titleLevel: «7»}", "'titleLevel' cannot be '7'. Use '1', '2', '3', '4', '5', '6' or 'any'.");
    }

    @Test
    void aSizeWithoutHours() {
        reportsInProfile(
                "sizes: {small: «90h», medium: «0», large: «-350», huge: «1.5», quoted: «\"90\"»}",
                "'small' must be a whole number from 1 to 999999 (hours), not '90h'.",
                "'medium' must be a whole number from 1 to 999999 (hours), not '0'.",
                "'large' must be a whole number from 1 to 999999 (hours), not '-350'.",
                "'huge' must be a whole number from 1 to 999999 (hours), not '1.5'.",
                "'quoted' must be a whole number from 1 to 999999 (hours), not '90'.");
    }

    @Test
    void anUnknownNeed() {
        reportsInProfile(
                "fields: {links: {need: «requierd»}}", "'need' cannot be 'requierd'. Did you mean 'required'?");
    }

    @Test
    void anUnknownFieldInTheOrder() {
        reportsInProfile("order: [summary, «detials»]", "There is no field 'detials'. Did you mean 'details'?");
    }

    @Test
    void anUnknownGroup() {
        reportsInProfile("fields: {links: {in: «detail»}}", "There is no field 'detail'. Did you mean 'details'?");
    }

    @Test
    void aFieldInOneThatIsNoGroup() {
        reportsInProfile(
                "fields: {links: {in: «tasks»}, details: {in: «details»}}",
                "'in' must name another field with 'form: group', and 'tasks' is not one.",
                "'in' must name another field with 'form: group', and 'details' is not one.");
    }

    @Test
    void takingAFieldAwayThatIsNotThere() {
        reportsInProfile("fields: {links: ~, «taks»: ~}", "There is no field 'taks'. Did you mean 'tasks'?");
    }

    @Test
    void aFieldsNameThatIsNone() {
        reportsInProfile(
                "fields: {«Project type»: {need: optional}}",
                "A field name must be letters and digits, starting with a lowercase letter, such as 'suggestedBy', not"
                        + " 'Project type'.");
    }

    @Test
    void aLabelThatIsAnotherFieldsOwn() {
        reportsInProfile(
                "fields: {tasks: {label: «Details»}}",
                "'Details' cannot be a label of 'tasks': it is already a label of 'details'. Remove it from one"
                        + " of the two.");
    }

    @Test
    void aMisspeltKeyIsReportedOnceAndNothingFollowsFromIt() {
        reportsInProfile("""
                order: [summary, motto]
                «feilds»:
                  motto: {label: Motto}
                """, "There is no key 'feilds'. Did you mean 'fields'?");
    }

    @Test
    void aProfileThatExtendsItself() {
        Map<String, String> files = Map.of("config/a.yaml", "extends: b.yaml", "config/b.yaml", "extends: a.yaml");

        assertThat(mistakes("profile: a.yaml", files).render()).isEqualTo("""
                        config/b.yaml:1:10: 'a.yaml' extends itself indirectly: config/a.yaml → config/b.yaml → config/a.yaml. Remove one of these 'extends' lines.
                        1 | extends: a.yaml
                          |          ^^^^^^""");
    }

    @Test
    void aProfileThatExtendsItselfDirectly() {
        assertThat(mistakes("profile: a.yaml", Map.of("config/a.yaml", "extends: a.yaml"))
                        .render())
                .isEqualTo("""
                        config/a.yaml:1:10: 'a.yaml' extends itself. Remove this 'extends' line.
                        1 | extends: a.yaml
                          |          ^^^^^^""");
    }

    @Test
    void anExtendedProfileThatIsNot() {
        Map<String, String> files = Map.of("config/a.yaml", "extends: ../b.yaml");

        assertThat(mistakes("profile: a.yaml", files).problems())
                .extracting(problem -> problem.source().path() + " " + problem.message())
                .containsExactly("config/a.yaml There is no file 'b.yaml'. Check the path.");
    }

    @Test
    void mistakesOfAllFilesAreSortedByPathAndPlace() {
        Map<String, String> files =
                Map.of("config/a.yaml", "extends: b.yaml\nsizes: [1]", "config/b.yaml", "extends: qemu\ntitle: [x]");

        assertThat(mistakes("profile: a.yaml\nrules: {x: off}", files).problems())
                .extracting(problem -> problem.source().path() + " "
                        + problem.source().positionOf(problem.range().start()).line())
                .containsExactly("config/a.yaml 2", "config/b.yaml 1", "config/b.yaml 2", "config/idealint.yaml 2");
    }
}
