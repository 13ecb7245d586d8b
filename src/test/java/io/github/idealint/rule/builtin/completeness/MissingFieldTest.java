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
                .with("The field 'Language' is missing. Add the line '* Language: …' below \"'''Details:'''\".")
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
                """).with("The field 'Summary' is missing. Add the line \"'''Summary:''' …\".");
    }

    @Test
    void flagsAMissingDescription() {
        rule.flags("""
                === «Boot timer» ===

                '''Summary:''' Time each step of the boot

                '''Details:'''
                * Skill level: beginner
                * Language: C
                """).with("The description is missing. Describe the project in a few paragraphs");
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
                        "'Skill level' is missing. Add the label \"'''Details:'''\" and, below it, the line '* Skill level: …',"
                                + " with 'beginner', 'intermediate' or 'advanced' as its value.");
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
                .with(
                        "Add the line '* Difficulty: …' below \"'''Details:'''\", with 'beginner', 'intermediate' or 'advanced'",
                        "Add the line '* Project size: …' below \"'''Details:'''\", with 90 hours (small),",
                        "Add the line '* Required skills: …' below \"'''Details:'''\".");
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
    void theLineIsWrittenLikeItsNeighbours() {
        rule.under("gsoc").flags("""
                == «Boot timer» ==
                * Expected outcomes: a timer
                * Required skills: C
                * Difficulty: easy

                Guests boot slowly, and nobody knows why.
                """).with("Add the line '* Project size: …', with 90 hours (small),");
        rule.under("gsoc").flags("""
                == «Boot timer» ==

                Guests boot slowly, and nobody knows why.

                '''Expected outcomes:''' a timer

                '''Required skills:''' C

                '''Difficulty:''' easy
                """).with("Add the line \"'''Project size:''' …\", with 90 hours (small),");
    }

    @Test
    void expectsNoFieldsBesideATemplateThatHoldsThem() {
        rule.accepts("{{SummerIdea|Boot timer|Add a timer to the loader.|Ann Lee}}\n");
        rule.accepts("This page tells how ideas are written, and holds none itself.\n");
    }

    @Test
    void tellsAllThatAnEmptyPageLacks() {
        assertThat(rule.find(""))
                .extracting(Finding::message)
                .satisfiesExactly(
                        missing -> assertThat(missing).startsWith("The description is missing."),
                        missing -> assertThat(missing).startsWith("The field 'Language' is missing."),
                        missing -> assertThat(missing).startsWith("The field 'Skill level' is missing."),
                        missing -> assertThat(missing).startsWith("The field 'Summary' is missing."));
    }

    @Test
    void tellsAllThatAPageOfOneWordLacks() {
        rule.flags("«««Timer»»»").with("'Language' is missing", "'Skill level' is missing", "'Summary' is missing");
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
                """).with("The description is missing");
    }
}
