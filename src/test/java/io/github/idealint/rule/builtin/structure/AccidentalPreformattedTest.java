package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private final RuleTester markdown =
            RuleTester.of(new AccidentalPreformatted()).inFile("timer.md");

    @Test
    void flagsAListThatFourBlanksMakeCode() {
        markdown.flags("The tasks:\n\n«    - Time each step\n      - Print all times»\n")
                .with("The spaces at the start of these 2 lines make them code, which is shown as typed. Remove them.")
                .fixedTo("The tasks:\n\n- Time each step\n  - Print all times\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    **Mentor:** Ada",
                "    - **Mentor** Ada",
                "    1. Time each step",
                "    See [the code](https://example.org) first",
                "    Guests boot slowly and nobody knows why."
            })
    void flagsTextThatFourBlanksMakeCode(String line) {
        markdown.flags("Text.\n\n«" + line + "»\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    make all",
                "    \"Whenever somebody writes to me, answer that I am away\"",
                "    ./boot --timer\n\n    The boot takes as long as it takes",
                "    - name: boot\n      step: 1",
                "    # install all of it\n    ./install --all",
                "    a[i](j)",
                "    -old line\n    +new line",
                "```\n    - Time each step\n```",
                "- Text\n\n    - Time each step of it"
            })
    void acceptsCodeAndNestedLists(String text) {
        markdown.accepts("Text.\n\n" + text + "\n");
    }

    @Test
    void flagsAPageThatAMailProgramHasIndentedOnce() {
        rule.flags("""
                «  === Boot timer ===

                  '''Summary:''' Show the time.

                  Each step of the boot is shown in a table, so that those who know the slowest
                steps of it can mend them.

                  '''Details:'''
                  * Skill level: beginner
                  * Mentor: Ann Lee <ann@example.org>»
                """)
                .with(
                        "Every line of this page begins with spaces, as in text copied from an e-mail, so the wiki shows it as"
                                + " preformatted text. Remove the spaces at the start of each line, and join the lines that were broken.")
                .fixedTo("""
                        === Boot timer ===

                        '''Summary:''' Show the time.

                        Each step of the boot is shown in a table, so that those who know the slowest steps of it can mend them.

                        '''Details:'''
                        * Skill level: beginner
                        * Mentor: Ann Lee <ann@example.org>
                        """);
    }

    @Test
    void acceptsACommentOfCode() {
        rule.accepts("""
                === Boot timer ===

                 /*******************************
                  * Start the timer of this step
                  *******************************/
                 void timer_start(step_t *step)
                """);
    }
}
