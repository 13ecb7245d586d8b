package io.github.idealint.rule.builtin.level;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeContradictionTest {

    private final RuleTester rule = RuleTester.of(new SizeContradiction()).under("qemu-2026");

    @Test
    void flagsAWordBesideOtherHours() {
        rule.flags("* Project size: «large (175 hours)»")
                .with(
                        "'large' means 350 hours, but 175 hours is 'medium'. Keep the one that is right: 'large (350 hours)'"
                                + " or 'medium (175 hours)'.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«175 hours (large)»",
                "«Large (~175 hour» projects)",
                "«Medium Sized Project (350)»",
                "«small, 350h»"
            })
    void flagsThemInAnyOrder(String marked) {
        rule.flags("* Project size: " + marked).with("Keep the one that is right");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "large (350 hours)",
                "medium",
                "175 hours",
                "175 or 350 hours (medium)",
                "medium or large (350 hours)",
                "large, but it can be cut to 175 hours",
                "large (180 hours)",
                "175 hours (a large part is reading)",
                ""
            })
    void acceptsAgreementChoicesAndRemarks(String value) {
        rule.accepts("* Project size: " + value);
    }

    @Test
    void isIdleWithoutSizes() {
        RuleTester.of(new SizeContradiction()).accepts("* Project size: large (175 hours)");
    }
}
