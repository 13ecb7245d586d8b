package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class LabelNotCanonicalTest {

    private final RuleTester rule = RuleTester.of(new LabelNotCanonical());

    @Test
    void flagsASynonymInABullet() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                * «Difficulty»: beginner
                * Language: C
                * '''«Mentors»:''' Ada Quill
                """)
                .with(
                        "'Difficulty' is called 'Skill level' in this programme. Use that label.",
                        "'Mentors' is called 'Mentor'")
                .fixedTo("""
                        === Traces ===
                        '''Details:'''
                        * Skill level: beginner
                        * Language: C
                        * '''Mentor:''' Ada Quill
                        """);
    }

    @Test
    void flagsASynonymOfABlock() {
        rule.flags("=== Traces ===\n'''«Abstract»:''' Draw the traces\n")
                .fixedTo("=== Traces ===\n'''Summary:''' Draw the traces\n");
    }

    @Test
    void replacesTheNameAndLeavesTheRestToOthers() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                ''«Mentors»:''' Ada Quill
                """).fixedTo("""
                        === Traces ===
                        '''Details:'''
                        ''Mentor:''' Ada Quill
                        """);
    }

    @Test
    void flagsFieldsRunTogether() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                Skill level: beginner
                «Mentors»: Ada Quill
                """);
    }

    @Test
    void acceptsTheProfilesOwnLabelInAnyCase() {
        rule.accepts("=== Traces ===\n'''DETAILS:'''\n* skill  Level: beginner\n* mentor: Ada Quill\n");
    }

    @Test
    void acceptsTheOtherWordUnderTheOtherProfile() {
        rule.under("qemu-2026")
                .accepts("=== Traces ===\n'''Details:'''\n* Difficulty: beginner\n* Mentors: Ada Quill\n");
    }

    @Test
    void acceptsAnyNameForProse() {
        rule.accepts("=== Traces ===\n'''Background:''' Traces are long.\n\n'''Project goals:''' Draw them.\n");
    }

    @Test
    void acceptsAnyNameForAHeading() {
        rule.accepts("=== Traces ===\n==== References ====\n* https://example.org/\n");
    }

    @Test
    void acceptsAnyNameForWhatNobodyAskedFor() {
        rule.accepts("""
                === Traces ===
                '''High-level tasks:'''
                * Draw

                '''Details:'''
                * Expected size: small
                """);
    }

    @Test
    void flagsAListThatTheOrderNames() {
        rule.flags("=== Traces ===\n'''«References»:'''\n* https://example.org/\n")
                .with("'References' is called 'Links'");
    }

    @Test
    void leavesUnknownLabelsToAnotherRule() {
        rule.accepts("=== Traces ===\n'''Details:'''\n* Shoe size: 42\n");
    }

    @Test
    void acceptsNamesThatTemplatesDependOn() {
        rule.under("gsoc").accepts("{{Idea|difficulty=easy|mentor=Ada Quill <ada@example.org>}}\n");
    }

    @Test
    void offersNoFixForALabelThatWouldRepeatAnother() {
        rule.under("qemu-2026")
                .flags("=== Boot timer ===\n'''Details:'''\n* Required skills: C\n* «Desirable skills»: Git\n")
                .unfixed();
    }
}
