package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.profile.FieldSpec.Requirement;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class UnknownLabelTest {

    private final RuleTester rule = RuleTester.of(new UnknownLabel());

    @Test
    void proposesTheFieldMeant() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                * «Skil levle»: beginner
                * Language: C
                """)
                .with("'Skil levle' is not a field in this programme. Did you mean 'Skill level'?")
                .fixedTo("""
                        === Traces ===
                        '''Details:'''
                        * Skill level: beginner
                        * Language: C
                        """);
    }

    @Test
    void proposesOnlyWhatNobodyShouldApplyUnseen() {
        assertThat(rule.find("=== Traces ===\n'''Details:'''\n* Mentro: Ada Quill\n"))
                .extracting(finding -> finding.fix().orElseThrow().applicability())
                .containsExactly(Applicability.UNSAFE);
    }

    @Test
    void proposesTheProfilesWordForAMisspeltSynonym() {
        rule.flags("=== Traces ===\n'''Details:'''\n* «Dificulty»: beginner\n").with("Did you mean 'Skill level'?");
    }

    @Test
    void flagsAMisspeltBlock() {
        rule.flags("=== Traces ===\n'''«Sumary»:''' Draw the traces\n")
                .fixedTo("=== Traces ===\n'''Summary:''' Draw the traces\n");
    }

    @Test
    void proposesNoFieldThatTheIdeaHasAlready() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                * Mentor: Ada Quill
                * «Menton»: the town
                """)
                .with(
                        "'Menton' is not a field in this programme. Use 'Skill level', 'Language' or 'Mentor', or move this into the description.")
                .unfixed();
    }

    @Test
    void flagsAMisspeltFieldRunTogetherWithOthers() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                «Skil level»: beginner
                Language: C
                """);
    }

    @Test
    void acceptsAStrangerInAParagraph() {
        rule.accepts("=== Traces ===\n'''Details:'''\n* Language: C\n\nRemark: read this first.\n");
    }

    @Test
    void acceptsSentencesWithAColon() {
        rule.accepts("""
                === Traces ===
                '''Details:'''
                * Language: C
                * You will find all that you need here: https://example.org/
                * In short, hard work: yes
                * see: https://example.org/
                * '''Good luck'''
                """);
    }

    @Test
    void acceptsColonsInOtherLists() {
        rule.accepts("""
                === Traces ===
                Remark: this is prose.

                '''Links:'''
                * Specification: https://example.org/
                """);
    }

    @Test
    void acceptsStrongWordsThatAreNearToNothing() {
        rule.accepts("=== Traces ===\n'''Remark:''' this is prose.\n");
    }

    @Test
    void acceptsKnownLabels() {
        rule.accepts("=== Traces ===\n'''Details:'''\n* Skill level: beginner\n* Mentors: Ada Quill\n");
    }

    @Test
    void namesFieldsWhereNoDetailIsAskedFor() {
        rule.under(Changed.need("level", Requirement.OPTIONAL))
                .under(Changed.need("language", Requirement.OPTIONAL))
                .under(Changed.need("mentors", Requirement.OPTIONAL))
                .flags("""
                        === Traces ===

                        '''Details:'''
                        * Language: C
                        * «Shoe size»: 42
                        """)
                .with(
                        "'Shoe size' is not a field in this programme. Use 'Component', 'Skill level', 'Project size', 'Language',"
                                + " 'Required skills', 'Mentor', 'Co-mentors', 'Contact' or 'Suggested by', or move this into the description.");
    }
}
