package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.rule.RuleTester;
import java.util.List;
import java.util.stream.IntStream;
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
                        "'Details' is out of order. Put the fields of an idea in this order: 'Summary', the description, 'Links'"
                                + " and 'Details'.")
                .fixedTo("""
                        === Traces ===
                        '''Summary:''' Draw the traces

                        '''Links:'''
                        * https://example.org/

                        '''Details:'''
                        * Language: C
                        """);
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

    @Test
    void leavesNothingOverWhereRanksNeverFall() {
        assertThat(outOfOrder("0a", "0b", "1a", "3a", "3b")).isEmpty();
    }

    @Test
    void leavesTheOneThatStandsInTheWay() {
        assertThat(outOfOrder("3a", "0a", "1a", "2a")).containsExactly("3a");
        assertThat(outOfOrder("1a", "2a", "3a", "0a")).containsExactly("0a");
    }

    @Test
    void leavesTheLaterOfTwo() {
        assertThat(outOfOrder("1a", "0a")).containsExactly("0a");
    }

    @Test
    void leavesAllButOneWhereRanksAlwaysFall() {
        assertThat(outOfOrder("3a", "2a", "1a", "0a")).containsExactly("2a", "1a", "0a");
    }

    @Test
    void keepsTheOrderOfWhatIsLeft() {
        assertThat(outOfOrder("0a", "3a", "1a", "0b", "2a")).containsExactly("3a", "0b");
    }

    @Test
    void leavesNothingOfNothing() {
        assertThat(outOfOrder()).isEmpty();
        assertThat(SectionOrder.outOfOrder(List.<String>of(), thing -> 0, 0)).isEmpty();
    }

    @Test
    void tellsEqualThingsApart() {
        assertThat(outOfOrder(new String("3a"), "0a", "1a", new String("3a"))).containsExactly("3a");
    }

    @Test
    void copesWithLongRows() {
        List<Integer> row = IntStream.range(0, 100_000).boxed().toList();
        assertThat(SectionOrder.outOfOrder(row, thing -> thing % 2, 2)).hasSize(49_999);
    }

    private static List<String> outOfOrder(String... things) {
        return SectionOrder.outOfOrder(List.of(things), thing -> thing.charAt(0) - '0', 4);
    }

    @Test
    void movesABlockUpWithItsListAndNothingElse() {
        rule.flags("""
                === Traces ===
                '''Links:'''

                * https://example.org/

                All about traces.

                «'''Summary:'''» Draw the traces
                of it all

                All about drawing.
                """).fixedTo("""
                === Traces ===
                '''Summary:''' Draw the traces
                of it all

                '''Links:'''

                * https://example.org/

                All about traces.

                All about drawing.
                """);
    }
}
