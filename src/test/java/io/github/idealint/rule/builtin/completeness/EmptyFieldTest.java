package io.github.idealint.rule.builtin.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Finding;
import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EmptyFieldTest {

    private final RuleTester rule = RuleTester.of(new EmptyField());

    @Test
    void flagsARequiredFieldWithoutAValue() {
        RuleTester.Flagged flagged = rule.flags("""
                === Boot timer ===

                '''Details:'''
                * Skill level: beginner
                * «Language:»
                * «Mentor:»
                """);
        flagged.with(
                        "The field 'Language' is empty. Fill it in.",
                        "The field 'Mentor' is empty. Fill in a name and an address, such as 'Your Name"
                                + " <your.name@example.org>'.")
                .unfixed();
    }

    @Test
    void requiredFieldsAreErrors() {
        assertThat(rule.find("* Language:\n* Mentor: Ann Lee"))
                .extracting(Finding::ceiling)
                .containsExactly(java.util.Optional.empty());
    }

    @Test
    void warnsOfAnEmptyListThatNobodyAskedFor() {
        rule.flags("""
                === Boot timer ===

                '''Summary:''' Time each step of the boot

                Guests boot slowly.

                «'''Links:'''»

                '''Details:'''
                * Skill level: beginner
                * Language: C
                """)
                .with("The field 'Links' is empty. Fill it in, or remove it.")
                .atMost(Severity.WARNING);
    }

    @Test
    void whatIsRecommendedShallNotBeRemoved() {
        rule.under("qemu-2024")
                .flags("""
                === Boot timer ===

                '''Details:'''
                * Language: C
                * «Project size:»
                """)
                .with("'Project size' is empty. Fill in 90 hours (small),")
                .atMost(Severity.WARNING);
    }

    @Test
    void flagsAListOfEmptyEntries() {
        rule.flags("""
                === Boot timer ===

                «'''Links:'''»
                *
                *

                '''Details:'''
                * Language: C
                """).atMost(Severity.WARNING);
    }

    @Test
    void flagsAnEmptySummary() {
        rule.flags("""
                === Boot timer ===

                «'''Summary:'''»

                '''Details:'''
                * Language: C
                """).with("The field 'Summary' is empty.");
    }

    @Test
    void flagsAnEmptyDetailAlthoughProseFollows() {
        rule.flags("""
                === Boot timer ===

                '''Details:'''
                * Language: C
                * «Skill level:»

                Guests boot slowly.
                """).with("'Skill level' is empty. Fill in 'beginner', 'intermediate' or 'advanced'.");
    }

    @Test
    void acceptsValuesOnOtherLines() {
        rule.accepts("""
                === Boot timer ===

                '''Summary:'''

                Time each step of the boot

                '''Links:'''
                * https://example.org/spec

                '''Details:'''
                * Mentor:
                ** Ann Lee <ann@example.org>
                * Language:
                C
                """);
    }

    @Test
    void acceptsDetailsWhoseFieldsAreElsewhere() {
        rule.accepts("""
                === Boot timer ===

                '''Details:'''

                '''Links:'''
                * https://example.org/spec
                """);
    }

    @Test
    void acceptsLabelsOverAList() {
        rule.under("gsoc").accepts("""
                == Boot timer ==

                '''Mentors:'''
                * Ann Lee <ann@example.org>

                '''Difficulty:'''
                * easy
                """);
    }

    @Test
    void acceptsADescriptionBelowHeadings() {
        rule.under("gsoc").accepts("""
                == Boot timer ==

                '''Description:'''

                === The guest ===

                Guests boot slowly.

                '''Difficulty:''' easy
                """);
    }

    @Test
    void flagsALabelOfTheProfileThatWantsNoDetails() {
        rule.under("gsoc").flags("""
                == Boot timer ==

                '''Expected outcomes:''' A timer

                '''Difficulty:''' easy

                «'''Project size:'''»
                """).with("Fill in 90 hours (small), 175 hours (medium) or 350 hours (large).");
    }

    @Test
    void leavesUnknownLabelsToTheRuleAboutThem() {
        rule.accepts("""
                '''Details:'''
                * Language: C
                * Colour:
                """);
    }

    @Test
    @Timeout(20)
    void manyEmptyGroupsAreJudgedAtOnce() {
        assertThat(rule.find("'''Details:'''\n".repeat(8_000))).isEmpty();
    }

    @Test
    void acceptsHeadingsWithOtherFieldsBelowThem() {
        RuleTester free = RuleTester.of(new EmptyField()).under("gsoc").inFile("timer.md");
        free.flags("# Timer\n\n## Prerequisites\n\n- **Language:** C\n\n«## Background»\n\n## Mentors\n\nAda\n");
        free.accepts("# Timer\n\n## Background\n\n**Project size:** Large\n\nMore.\n\n## Mentors\n\nAda\n");
        free.accepts("# Timer\n\n## Mentors\n\nAda\n\n[Tasks](tasks.md)\n");
    }
}
