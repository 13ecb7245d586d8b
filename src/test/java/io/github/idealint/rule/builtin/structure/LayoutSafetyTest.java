package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.diagnostic.Fix;
import io.github.idealint.rule.Rule;
import io.github.idealint.rule.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fixes of labels and headings are safe where the fields stand in their group, or where none is prescribed. */
class LayoutSafetyTest {

    private static final String GROUP = "\n'''Details:'''\n* Skill level: beginner\n";

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new TitleLevel(), "== Boot timer ==\n\n'''Summary:''' Show the time.\n"),
                Arguments.of(
                        new LabelNotCanonical(), "=== Boot timer ===\n\n'''Brief explanation:''' Show the time.\n"),
                Arguments.of(new LabelMarkup(), "=== Boot timer ===\n\nSummary: Show the time.\n"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void dependsOnTheGroup(Rule rule, String page) {
        assertThat(applicability(RuleTester.of(rule), page)).containsOnly(Applicability.UNSAFE);
        assertThat(applicability(RuleTester.of(rule), page + GROUP)).containsOnly(Applicability.SAFE);
    }

    private static Stream<Applicability> applicability(RuleTester rule, String page) {
        return rule.find(page).stream()
                .flatMap(finding -> finding.fix().stream())
                .map(Fix::applicability);
    }
}
