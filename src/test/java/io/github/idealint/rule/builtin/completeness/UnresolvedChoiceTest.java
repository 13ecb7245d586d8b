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
                        "'beginner or intermediate or advanced' lists all that the template offers. Keep what fits this idea,"
                                + " for instance 'intermediate'.")
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
        rule.flags("* Skill level: «" + value + "»").with("lists all that the template offers");
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
        rule.under("qemu-2026").flags("* Project size: «" + value + "»").with("for instance '175 hours'");
    }

    @Test
    void flagsOtherListsOfTheTemplate() {
        rule.under("qemu-2024").flags("* Language: «C/Python/Rust/etc»").with("for instance 'C'");
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
