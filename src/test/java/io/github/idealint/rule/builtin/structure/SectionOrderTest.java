package io.github.idealint.rule.builtin.structure;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class SectionOrderTest {

    private final RuleTester rule = RuleTester.of(new SectionOrder());

    @Test
    void flagsABlockThatStandsTooEarly() {
        rule.flags("""
                === Traces ===
                «'''Details:'''»
                * Language: C

                '''Summary:''' Draw the traces

                '''Links:'''
                * https://example.org/
                """)
                .with(
                        "'Details' is out of order. The blocks of an idea follow one another like this: 'Summary', the description, 'Links', 'Details'.")
                .unfixed();
    }

    @Test
    void flagsABlockThatStandsTooLate() {
        rule.flags("""
                === Traces ===
                '''Links:'''
                * https://example.org/

                '''Details:'''
                * Language: C

                «'''Summary:'''» Draw the traces
                """);
    }

    @Test
    void flagsTheLaterOfTwoThatChangedPlaces() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                * Language: C

                «'''Links:'''»
                * https://example.org/
                """);
    }

    @Test
    void flagsAllButOneWhereTheOrderIsReversed() {
        rule.flags("""
                === Traces ===
                '''Details:'''
                * Language: C

                «'''References:'''»
                * https://example.org/

                «'''Description:'''» Traces are long.

                «'''Summary:'''» Draw the traces
                """);
    }

    @Test
    void flagsBlocksWhoseLabelsAreHeadings() {
        rule.flags("""
                === Traces ===
                ==== Details ====
                * Language: C

                «==== Links ====»
                * https://example.org/
                """);
    }

    @Test
    void acceptsTheOrderOfTheProfile() {
        rule.accepts("""
                === Traces ===
                '''Summary:''' Draw the traces

                '''Description:''' Traces are long.

                '''Links:'''
                * https://example.org/

                '''Details:'''
                * Mentor: Ada Quill
                * Skill level: beginner
                """);
    }

    @Test
    void acceptsABlockInTwoParts() {
        rule.accepts("""
                === Traces ===
                '''Background:''' Traces are long.

                '''Description:''' Draw them.

                '''Links:'''
                * https://example.org/
                """);
    }

    @Test
    void acceptsBlocksThatTheOrderDoesNotName() {
        rule.accepts("""
                === Traces ===
                '''Tasks:'''
                * Draw

                '''Summary:''' Draw the traces

                '''Goals:''' Less reading
                """);
    }

    @Test
    void followsTheProfile() {
        rule.under(Shapes.inOrder("links", "summary")).accepts("""
                === Traces ===
                '''Links:'''
                * https://example.org/

                '''Summary:''' Draw the traces
                """);
    }

    @Test
    void acceptsAnyOrderWhereTheProfileHasNone() {
        rule.under("gsoc").accepts("""
                == Traces ==
                '''Mentors:''' Ada Quill

                '''Links:'''
                * https://example.org/

                '''Summary:''' Draw the traces
                """);
    }
}
