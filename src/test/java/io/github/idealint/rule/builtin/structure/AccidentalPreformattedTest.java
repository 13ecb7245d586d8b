package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class AccidentalPreformattedTest {

    private final RuleTester rule = RuleTester.of(new AccidentalPreformatted());

    @Test
    void flagsIndentedBullets() {
        rule.flags("""
                '''Details:'''
                «  * Skill level: intermediate, with some
                    knowledge of schedulers
                  * Language: C»
                """).fixedTo("""
                        '''Details:'''
                        * Skill level: intermediate, with some knowledge of schedulers
                        * Language: C
                        """);
    }

    @Test
    void flagsIndentedLabelsAndHeadings() {
        rule.flags("""
                « === Boot timer ===
                 '''Summary:''' Time each step of the boot»
                """).fixedTo("""
                        === Boot timer ===
                        '''Summary:''' Time each step of the boot
                        """);
    }

    @Test
    void flagsAnIndentedSentence() {
        rule.flags("""
                The boot takes a second.

                « Nobody knows where that second goes, so let us find out.»
                """).fixedTo("""
                        The boot takes a second.

                        Nobody knows where that second goes, so let us find out.
                        """);
    }

    @Test
    void flagsTheRestOfAParagraph() {
        rule.flags("""
                The boot takes a second, and nobody knows
                «  where it goes»
                """);
    }

    @Test
    void acceptsADrawing() {
        rule.accepts("""
                Reads go like this:

                 kernel  <---read(FD)---> viewer <---lanes---> screen

                 +-------+
                 | trace |
                 +-------+
                """);
    }

    @Test
    void acceptsCode() {
        rule.accepts("""
                Run it:

                 boot-timer --table trace.log
                 for (step = first; step; step = step->next)
                """);
    }

    @Test
    void acceptsALineOfBlanks() {
        rule.accepts("one\n  \ntwo\n");
    }

    @Test
    void leavesWrappedItemsToTheirOwnRule() {
        rule.accepts("""
                * The specification of the traces:
                  https://example.org/spec
                """);
    }

    @Test
    void leavesForeignListsToTheirOwnRule() {
        rule.accepts("""
                1. Read the trace format
                   and all of the code that writes it.
                2. Draw lanes
                """);
    }

    @Test
    void offersNoFixToApplyUnseenForABlockWithAHeading() {
        assertThat(rule.find("Text\n\n === Traces ===\n Text of the idea\n"))
                .extracting(finding -> finding.fix().orElseThrow().applicability())
                .containsExactly(Applicability.UNSAFE);
    }

    @Test
    void joinsNothingToALabel() {
        rule.flags("Text\n\n« '''Summary:''' Draw the traces\n All of the traces are drawn.»\n")
                .fixedTo("Text\n\n'''Summary:''' Draw the traces\nAll of the traces are drawn.\n");
    }
}
