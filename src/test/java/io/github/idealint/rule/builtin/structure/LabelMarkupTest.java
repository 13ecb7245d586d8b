package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class LabelMarkupTest {

    private final RuleTester rule = RuleTester.of(new LabelMarkup());

    @Test
    void flagsQuotesThatDiffer() {
        rule.flags("=== Traces ===\n«''Summary:'''» Draw the traces\n")
                .with("The label 'Summary' has different markup before and after it. Write \"'''Summary:'''\".")
                .fixedTo("=== Traces ===\n'''Summary:''' Draw the traces\n");
    }

    @Test
    void flagsQuotesThatOnlyOpen() {
        rule.flags("=== Traces ===\n«'''Summary:» Draw the traces\n")
                .fixedTo("=== Traces ===\n'''Summary:''' Draw the traces\n");
    }

    @Test
    void flagsQuotesThatOnlyClose() {
        rule.flags("=== Traces ===\n«Summary:'''» Draw the traces\n")
                .fixedTo("=== Traces ===\n'''Summary:''' Draw the traces\n");
    }

    @Test
    void flagsALabelWithoutAColon() {
        rule.flags("=== Traces ===\n«'''Details'''»\n* Language: C\n")
                .with("has no colon")
                .fixedTo("=== Traces ===\n'''Details:'''\n* Language: C\n");
    }

    @Test
    void flagsAPlainLabelOfABlock() {
        rule.flags("""
                === Traces ===
                «Summary:» Draw the traces

                «Links :»
                * https://example.org/

                «Details:»
                * Language: C
                """).with("is not bold", "is not bold", "is not bold").fixedTo("""
                        === Traces ===
                        '''Summary:''' Draw the traces

                        '''Links:'''
                        * https://example.org/

                        '''Details:'''
                        * Language: C
                        """);
    }

    @Test
    void flagsALightLabelOfABlock() {
        rule.flags("=== Traces ===\n«''Summary'':» Draw the traces\n")
                .fixedTo("=== Traces ===\n'''Summary:''' Draw the traces\n");
    }

    @Test
    void fixesNothingWhereTheQuotesTakeInTheValue() {
        rule.flags("=== Traces ===\n«''Summary:» Draw the traces''\n").unfixed();
    }

    @Test
    void writesAPlainLabelInABullet() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                * «'''Skill level:''» beginner
                * «'''Mentors'''»
                ** Ada Quill
                """).fixedTo("""
                        === Traces ===
                        '''Details:'''
                        * Skill level: beginner
                        * '''Mentors:'''
                        ** Ada Quill
                        """);
    }

    @Test
    void keepsANameAsItIsWritten() {
        rule.flags("=== Traces ===\n«''short  Summary:'''» Draw the traces\n")
                .fixedTo("=== Traces ===\n'''short  Summary:''' Draw the traces\n");
    }

    @Test
    void acceptsTheColonOnEitherSideOfTheQuotes() {
        rule.accepts(
                "=== Traces ===\n'''Summary:''' Draw\n\n'''Links''':\n* https://example.org/\n\n'''Details''' :\n");
    }

    @Test
    void acceptsPlainAndStrongLabelsInBullets() {
        rule.accepts("=== Traces ===\n'''Details:'''\n* Language: C\n* '''Mentor:''' Ada Quill\n* ''Size'': 3\n");
    }

    @Test
    void acceptsHeadings() {
        rule.accepts("=== Traces ===\n==== Links ====\n* https://example.org/\n");
    }

    @Test
    void acceptsPlainLabelsThatTheOrderDoesNotName() {
        rule.accepts("=== Traces ===\nGoals: less reading\n\nTasks:\n* Draw\n");
    }

    @Test
    void acceptsAHeadingOfProse() {
        rule.accepts("=== Traces ===\n'''Background'''\n\nTraces are long.\n");
    }

    @Test
    void leavesFieldsRunTogetherToAnotherRule() {
        rule.accepts("=== Traces ===\n'''Details:'''\n''Skill level:''' beginner\nLanguage: C\n");
    }

    @Test
    void leavesPreformattedLabelsToAnotherRule() {
        rule.accepts("=== Traces ===\n ''Summary:''' Draw the traces\n");
    }

    @Test
    void acceptsColonsInProse() {
        rule.accepts("=== Traces ===\nTraces are long. Summary: draw them.\nLinks: none\n");
    }

    @Test
    void acceptsALineThatIsALink() {
        rule.under("gsoc").inFile("timer.md").accepts("# Boot timer\n\nText.\n\n[Tasks](tasks.md)\n");
    }
}
