package io.github.idealint.rule.builtin.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingFieldTest {

    private final RuleTester rule = RuleTester.of(new MissingField());

    @Test
    void flagsAMissingDetailAtTheLabelOfTheDetails() {
        rule.flags("""
                === Boot timer ===

                '''Summary:''' Time each step of the boot

                Guests boot slowly, and nobody knows why.

                «'''Details:'''»
                * Skill level: beginner
                * Mentor: Ann Lee <ann@example.org>
                """)
                .with("The field 'Language' is missing. Add a line such as '* Language: C' below '''Details:'''.")
                .unfixed();
    }

    @Test
    void flagsAMissingSummaryAtTheTitle() {
        rule.flags("""
                === «Boot timer» ===

                Guests boot slowly, and nobody knows why.

                '''Details:'''
                * Skill level: beginner
                * Language: C
                """).with("The field 'Summary' is missing. Add a line such as '''Summary:''' …");
    }

    @Test
    void flagsAMissingDescription() {
        rule.flags("""
                === «Boot timer» ===

                '''Summary:''' Time each step of the boot

                '''Details:'''
                * Skill level: beginner
                * Language: C
                """).with("The field 'Description' is missing. Say in a few paragraphs");
    }

    @Test
    void flagsEachMissingFieldOnItsOwn() {
        rule.flags("""
                === ««Boot timer»» ===

                '''Summary:''' Time each step of the boot

                Guests boot slowly, and nobody knows why.
                """)
                .with(
                        "'Language' is missing",
                        "'Skill level' is missing. Add a line such as '* Skill level: intermediate'");
    }

    @Test
    void wantsWhatTheProfileWants() {
        rule.under("qemu-2026")
                .flags("""
                        === Boot timer ===

                        '''Summary:''' Time each step of the boot

                        Guests boot slowly, and nobody knows why.

                        «««'''Details:'''»»»
                        * Mentors: Ann Lee <ann@example.org>
                        """)
                .with("'* Difficulty: intermediate'", "'* Project size: 175 hours'", "'* Required skills: C'");
    }

    @Test
    void warnsWhereAFieldIsOnlyRecommended() {
        List<Finding> findings = rule.under("qemu-2024").find("""
                === Boot timer ===

                '''Summary:''' Time each step of the boot

                Guests boot slowly, and nobody knows why.

                '''Details:'''
                * Skill level: beginner
                * Language: C
                * Mentor: Ann Lee <ann@example.org>
                """);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("The field 'Project size' is missing.");
            assertThat(finding.ceiling()).isEqualTo(Optional.of(Severity.WARNING));
        });
    }

    @Test
    void readsFieldsUnderOtherNamesAndWithoutTheirBullets() {
        rule.accepts("""
                === Boot timer ===

                '''Abstract:''' Time each step of the boot

                '''Background:''' Guests boot slowly.

                '''Details:'''
                Difficulty: beginner
                Programming language: C
                """);
    }

    @Test
    void leavesAMisspeltLabelToTheRuleAboutIt() {
        rule.accepts("""
                === Boot timer ===

                '''Summary:''' Time each step of the boot

                Guests boot slowly, and nobody knows why.

                '''Details:'''
                * Skill levle: beginner
                * Languge: C
                """);
    }

    @Test
    void leavesEmptyFieldsAndMentorsToTheRulesAboutThem() {
        rule.accepts("""
                === Boot timer ===

                '''Summary:'''

                * Guests boot slowly.

                '''Details:'''
                * Skill level:
                * Language: TBD
                """);
    }

    @Test
    void isSilentWhereThereIsNeitherTitleNorField() {
        rule.accepts("Guests boot slowly, and nobody knows why.");
    }

    @Test
    void takesNoStrayBulletForADescription() {
        rule.flags("""
                === «Boot timer» ===

                '''Summary:''' Time each step of the boot

                '''Details:'''
                * Example maintainers?
                * Skill level: beginner
                * Language: C
                """).with("'Description' is missing");
    }
}
