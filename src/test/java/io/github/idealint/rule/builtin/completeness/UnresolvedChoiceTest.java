package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnresolvedChoiceTest {

    private final RuleTester rule = RuleTester.of(new UnresolvedChoice());

    @Test
    void flagsTheTemplatesList() {
        rule.flags("* Skill level: «beginner or intermediate or advanced»")
                .with(
                        "'beginner or intermediate or advanced' leaves the choice open. Write only the one that fits this idea:"
                                + " 'beginner', 'intermediate' or 'advanced'.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beginner, intermediate, or advanced",
                "Beginner / Intermediate / Advanced",
                "Low / Medium / High",
                "easy/medium/hard",
                "beginner - intermediate - advanced"
            })
    void flagsAllLevelsInAnyWords(String value) {
        rule.flags("* Skill level: «" + value + "»").with("leaves the choice open. Write only the one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90 hours, 175 hours, or 350 hours",
                "90/175/350 hours",
                "small, medium or large",
                "90 (small), 175 (medium), or 350 (large) hours"
            })
    void flagsAllSizes(String value) {
        rule.under("qemu-2026")
                .flags("* Project size: «" + value + "»")
                .with(
                        "Write only the one that fits this idea: 90 hours (small), 175 hours (medium) or 350 hours (large).");
    }

    @Test
    void flagsOtherListsOfTheTemplate() {
        rule.under("qemu-2024")
                .flags("* Language: «C/Python/Rust/etc»")
                .with(
                        "'C/Python/Rust/etc' still has all the choices from the template. Keep only what fits this idea.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intermediate", "beginner or intermediate", "intermediate to advanced",
                "beginner, intermediate or advanced, depending on the devices you choose", "TBD", ""
            })
    void acceptsChoicesThatAreMade(String value) {
        rule.accepts("* Skill level: " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"175 or 350 hours", "175 hours (medium)", "90, 175 or 350 hours, depending on the tasks"})
    void acceptsSizesThatAreChosen(String value) {
        rule.under("qemu-2026").accepts("* Project size: " + value);
    }

    @Test
    void acceptsTheWordsElsewhere() {
        rule.accepts("beginner or intermediate or advanced\n\n* Language: C/Python/Rust\n");
    }
}
