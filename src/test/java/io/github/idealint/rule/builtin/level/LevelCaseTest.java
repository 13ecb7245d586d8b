package io.github.idealint.rule.builtin.level;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelCaseTest {

    private final RuleTester rule = RuleTester.of(new LevelCase());

    @Test
    void flagsAnotherCase() {
        rule.flags("* Skill level: «Intermediate»")
                .with("'Intermediate' is written 'intermediate' in this programme. Use that spelling.")
                .fixedTo("* Skill level: intermediate");
    }

    @Test
    void leavesTheRemarkAlone() {
        rule.flags("* Skill level: «ADVANCED» (knowledge of C)").fixedTo("* Skill level: advanced (knowledge of C)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "advanced",
                "advanced (Beginner in Rust)",
                "Intermediate - Advanced",
                "Expert",
                "Easy",
                "Advanced?",
                "TBD",
                ""
            })
    void acceptsTheProfilesCaseAndWhatOtherRulesFlag(String value) {
        rule.accepts("* Skill level: " + value);
    }

    @Test
    void isIdleWithoutLevels() {
        rule.under(Changed.withoutScales()).accepts("* Skill level: Intermediate");
    }
}
