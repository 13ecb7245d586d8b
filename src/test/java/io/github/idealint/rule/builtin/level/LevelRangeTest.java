package io.github.idealint.rule.builtin.level;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelRangeTest {

    private final RuleTester rule = RuleTester.of(new LevelRange());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intermediate - advanced",
                "intermediate-advanced",
                "Intermediate to Advanced",
                "beginner/intermediate",
                "beginner – intermediate",
                "beginner or intermediate",
                "beginner and intermediate",
                "beginner, intermediate",
                "beginner ... intermediate",
                "easy / hard",
                "medium to advanced level"
            })
    void flagsTwoLevels(String value) {
        String marked = value.endsWith(" level") ? "«" + value.replace(" level", "» level") : "«" + value + "»";
        rule.flags("* Skill level: " + marked).with("gives more than one level").unfixed();
    }

    @Test
    void leavesTheRemarkOut() {
        rule.flags("* Skill level: «intermediate - advanced» (some knowledge of boards)")
                .with(
                        "'intermediate - advanced' gives more than one level. Give only the lowest one that applicants need:"
                                + " 'intermediate'. You can add details in parentheses.");
    }

    @Test
    void flagsThreeLevelsWithAReason() {
        rule.flags("* Skill level: «beginner, intermediate or advanced», depending on the devices you choose")
                .with("more than one level");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intermediate",
                "intermediate (advanced for the second half)",
                "intermediate, some Rust",
                "beginner or intermediate or advanced",
                "easy/beginner",
                "expert",
                "intermediate - TBD",
                ""
            })
    void acceptsOneLevelAndWhatOtherRulesFlag(String value) {
        rule.accepts("* Skill level: " + value);
    }

    @Test
    void isIdleWithoutLevels() {
        rule.under(Changed.withoutScales()).accepts("* Skill level: beginner/intermediate");
    }
}
