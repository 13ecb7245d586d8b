package io.github.idealint.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.diagnostic.Applicability;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class ForeignListTest {

    private final RuleTester rule = RuleTester.of(new ForeignList());

    @Test
    void flagsAListOfDashesAsAWhole() {
        rule.flags("""
                High-level tasks:
                «- Read the trace format and the code
                  that writes it.
                - Draw lanes»

                Done.
                """)
                .with(
                        "'-' does not begin a list item in wikitext, so this is shown as running text. Begin each item with '*'.")
                .fixedTo("""
                        High-level tasks:
                        * Read the trace format and the code that writes it.
                        * Draw lanes

                        Done.
                        """);
    }

    @Test
    void flagsANumberedList() {
        rule.flags("""
                The work has two parts:

                «1. Read the trace format
                   and the code.
                2. Draw lanes»
                """).with("Begin each item with '#'").fixedTo("""
                        The work has two parts:

                        # Read the trace format and the code.
                        # Draw lanes
                        """);
    }

    @Test
    void flagsEntriesWithBlankLinesBetween() {
        rule.flags("""
                «1. Read the trace format

                2. Draw lanes»
                """).fixedTo("""
                        # Read the trace format
                        # Draw lanes
                        """);
    }

    @Test
    void acceptsAWrappedSentenceWithADash() {
        rule.accepts("""
                The viewer draws lanes - one per task
                - and a table.
                """);
    }

    @Test
    void acceptsANumberAtTheStartOfAWrappedLine() {
        rule.accepts("""
                The table was last changed in the release of
                12. May is the next one.
                """);
    }

    @Test
    void acceptsWikiLists() {
        rule.accepts("""
                * one - two
                # three
                """);
    }

    @Test
    void acceptsDashesInWhatIsShownAsTyped() {
        rule.accepts("""
                <pre>
                - one
                - two
                </pre>
                """);
    }

    @Test
    void nestsEntriesThatAreIndented() {
        rule.flags("""
                «- Parser
                  - Lexer
                    - Escapes
                  - Grammar
                1. Printer»
                """).fixedTo("""
                * Parser
                ** Lexer
                *** Escapes
                ** Grammar
                # Printer
                """);
    }

    @Test
    void offersNoFixToApplyUnseenWhereFencesMayHoldCode() {
        assertThat(rule.find("Run it:\n```\n- a\n- b\n```\n"))
                .extracting(finding -> finding.fix().orElseThrow().applicability())
                .containsExactly(Applicability.UNSAFE);
    }
}
