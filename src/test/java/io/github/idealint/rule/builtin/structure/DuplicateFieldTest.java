package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class DuplicateFieldTest {

    private final RuleTester rule = RuleTester.of(new DuplicateField());

    @Test
    void flagsASecondDetail() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                * Language: C
                * Mentor: Ada Quill
                * «Language»: Rust
                """)
                .with("'Language' appears more than once in this idea. Merge the two into one.")
                .unfixed();
    }

    @Test
    void namesTheOtherWordAbove() {
        rule.flags("=== Traces ===\n'''Details:'''\n* Mentor: Ada Quill\n* «Mentors»: Bo Marsh\n")
                .with("'Mentors' repeats 'Mentor' above. Merge the two into one.");
    }

    @Test
    void flagsEachFurtherOne() {
        rule.flags("=== Traces ===\n'''Details:'''\n* Mentor: Ada\n* «mentor»: Bo\n* «Mentor»: Cy\n");
    }

    @Test
    void flagsASecondBlock() {
        rule.flags("=== Traces ===\n'''Summary:''' Draw the traces\n\n'''«Summary»:''' Draw all of them\n");
    }

    @Test
    void flagsASecondGroup() {
        rule.flags("=== Traces ===\n'''Details:'''\n* Language: C\n\n'''«Details»:'''\n* Mentor: Ada Quill\n");
    }

    @Test
    void flagsASecondLevelWhateverItsName() {
        rule.flags("=== Traces ===\n'''Details:'''\n* Skill level: beginner\n* «Difficulty»: advanced\n")
                .with("'Difficulty' repeats 'Skill level' above.");
    }

    @Test
    void flagsASecondSizeWhateverItsName() {
        rule.flags("=== Traces ===\n'''Details:'''\n* Project size: small\n* «Duration»: 350 hours\n");
    }

    @Test
    void flagsASecondPersonWhoSuggestedIt() {
        rule.flags("=== Traces ===\n'''Details:'''\n* Suggested by: Ada\n* «Suggested by»: Bo\n");
    }

    @Test
    void acceptsProseAndListsInParts() {
        rule.accepts("""
                === Traces ===
                '''Goal:''' Draw.

                '''Goal:''' Zoom.

                '''Tasks:'''
                * Draw

                '''Tasks:'''
                * Zoom
                """);
    }

    @Test
    void acceptsOneFieldUnderTwoWords() {
        rule.accepts("""
                === Traces ===
                '''Details:'''
                * Required skills: C
                * Preferred skills: taste
                * Lead mentor: Ada Quill
                * Possible mentors: Bo Marsh
                """);
    }

    @Test
    void acceptsTheSameFieldInTwoIdeas() {
        rule.under("gsoc").accepts("""
                == Traces ==
                * Mentor: Ada Quill

                == Colours ==
                * Mentor: Bo Marsh
                """);
    }

    @Test
    void acceptsTheSameFieldBelowTwoMisplacedTitles() {
        rule.accepts("""
                == Traces ==
                '''Details:'''
                * Mentor: Ada Quill

                == Colours ==
                '''Details:'''
                * Mentor: Bo Marsh
                """);
    }

    @Test
    void takesPluralsForTheSameWord() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                * Required skill: C
                * «Required skills»: taste
                * Programming language: C
                * «Programming language(s)»: Rust
                """);
    }

    @Test
    void acceptsUnknownLabelsTwice() {
        rule.accepts("=== Traces ===\n'''Details:'''\n* Shoe size: 42\n* Shoe size: 43\n");
    }
}
