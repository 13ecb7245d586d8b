package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoOutcomesTest {

    private static final String TEXT = "Guests boot slowly, and nobody knows why.\n";
    private static final String DETAILS =
            "\n'''Details:'''\n* Skill level: beginner\n* Language: C\n* Mentor: Ann Lee\n";

    private final RuleTester rule = RuleTester.of(new NoOutcomes()).under("qemu-2024");

    @Test
    void flagsWhatOnlyDescribes() {
        rule.flags("=== «Boot timer» ===\n\n" + TEXT + DETAILS)
                .with("This idea does not say what is to be done. Add a list of tasks, or a sentence that begins with"
                        + " 'The goal is to'.")
                .unfixed();
        rule.inFile("timer.md").flags("### «Boot timer»\n\n" + TEXT + "\n**Mentor:** Ann Lee\n");
        rule.under("qemu-2026")
                .flags("=== «Boot timer» ===\n\n" + TEXT
                        + "\n'''Links:'''\n* https://example.org/a\n* https://example.org/b\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Time each step\n* Print a table",
                "# Time each step\n# Print a table",
                "- Time each step\n- Print a table",
                "1. Time each step\n2. Print a table",
                "The goal is a table.",
                "Port the table to C.",
                "We look for somebody to port the table.",
                "The boot is slow. Measure it.",
                "The boot needs a table.",
                "You will time each step.",
                "'''Tasks:'''\n* Time each step",
                "'''Expected outcomes:''' a table",
                "==== Goals ====\nA table",
                "'''Project goals:''' a table",
            })
    void acceptsTasksAndResults(String more) {
        rule.accepts("=== Boot timer ===\n\n" + TEXT + "\n" + more + "\n" + DETAILS);
    }

    @Test
    void isForProgrammesThatWantIt() {
        rule.under("qemu-2020").accepts("=== Boot timer ===\n\n" + TEXT + DETAILS);
        rule.under("gsoc").accepts("=== Boot timer ===\n\n" + TEXT + DETAILS);
    }

    @Test
    void leavesAPageWithoutAnyFieldToTheRuleForThat() {
        rule.accepts("=== Timeline ===\n\n" + TEXT);
    }

    @Test
    void leavesAnIdeaWithoutAnyTextToTheRuleForThat() {
        rule.accepts("=== Boot timer ===\n" + DETAILS);
    }
}
