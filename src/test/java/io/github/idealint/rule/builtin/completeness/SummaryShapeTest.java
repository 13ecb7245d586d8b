package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryShapeTest {

    private static final String TITLE = "=== Add a boot timer ===\n\n'''Summary:''' ";

    private final RuleTester rule = RuleTester.of(new SummaryShape()).under("qemu-2026");

    @Test
    void flagsSeveralSentences() {
        rule.flags(TITLE + "«Guests boot slowly. This\ntimes each step. A table shows it.»")
                .with("The summary has 3 sentences, but this programme allows 1 sentence at most. Keep what the project"
                        + " is about, and move the rest into the description.")
                .unfixed();
        rule.inFile("timer.md").flags("### Boot timer\n\n**Summary:** «Guests boot slowly. Time the steps.»\n");
    }

    @Test
    void advisesAgainstMoreThan160Characters() {
        String longest = "Time each step of ".repeat(9).strip().substring(0, 159) + "s";
        rule.accepts(TITLE + longest);
        rule.flags(TITLE + "«" + longest + "s»")
                .with("The summary has 161 characters, but lists of ideas have room for 160.")
                .atMost(Severity.INFO);
    }

    @Test
    void advisesAgainstTheTitleAgain() {
        rule.flags(TITLE + "«Add a boot timer.»")
                .with("The summary only repeats the title. Say what the project changes, and for whom.")
                .atMost(Severity.INFO);
        rule.under("gsoc")
                .flags("=== Extend reported statistics of guests ===\n\n'''Summary:''' «Extend reported statistics»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Show where the time of a boot goes",
                "Time each step, e.g. The firmware's, and print a table.",
                "Add a boot timer that prints a table for each device",
                "Boot",
                "One sentence describing the project",
                "",
            })
    void acceptsASentence(String summary) {
        rule.accepts(TITLE + summary);
    }

    @Test
    void sentencesCountOnlyWhereTheProfileSaysSo() {
        rule.under("qemu-2020").accepts(TITLE + "Guests boot slowly. Time each step.");
        rule.under("gsoc").accepts(TITLE + "Guests boot slowly. ".repeat(20));
    }
}
