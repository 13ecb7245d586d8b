package io.github.idealint.rule.builtin.completeness;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionLengthTest {

    private static final String DETAILS = "\n\n* Difficulty: easy\n* Mentors: Ann Lee <ann@example.org>\n";

    private final RuleTester rule = RuleTester.of(new DescriptionLength()).under("gsoc");

    @Test
    void flagsALine() {
        rule.flags("=== «Boot timer» ===\n\nPort the tests." + DETAILS)
                .with(
                        "This idea is described in 3 words, which is too little for readers who are new to the project. Write"
                                + " at least 2 sentences: what is there today, what is missing, and what is to be done.")
                .unfixed();
        rule.inFile("timer.md").flags("### «Boot timer»\n\nPort the tests.\n\n**Mentors:** Ann Lee\n");
        rule.flags("=== «Boot timer» ===\n* Description: Port the tests" + DETAILS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port the tests. They are old.",
                "* Port the tests\n* Run them",
                "'''Summary:''' Port the tests\n\nThey are old.",
                "One sentence of which nobody says that it is too short, because it has a good two dozen words and tells"
                        + " readers all that they need now",
                "TODO",
                "Text: TBD",
                "",
            })
    void acceptsMore(String description) {
        rule.accepts("=== Boot timer ===\n\n" + description + DETAILS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port the tests\nto another language.",
                "* Port the tests\nto another language",
                "Port\n the tests."
            })
    void aWrappedLineIsNoSentence(String description) {
        rule.flags("=== «Boot timer» ===\n\n" + description + DETAILS);
    }

    @Test
    void aRowMayLeadOnToAllOfTheIdea() {
        String table = "{|\n! Title !! Description !! Mentors\n|-\n| Boot timer || Port the tests%s || Ann Lee\n|}\n";
        rule.accepts(table.formatted(" [https://example.org/timer more]"));
        rule.flags(table.formatted("").replace("Boot timer", "«Boot timer»"));
    }

    @Test
    void aHeadingWithoutAnyFieldMayBeNoIdea() {
        rule.accepts("=== Boot timer ===\n\nPort the tests.\n");
    }

    @Test
    void advisesAgainstAnEssay() {
        rule.flags("=== «Boot timer» ===\n\n" + "Time each step. ".repeat(201) + DETAILS)
                .with(
                        "This idea is described in 603 words, and few readers finish more than 600. Keep what applicants need"
                                + " to choose an idea, and link to the rest.")
                .atMost(Severity.INFO);
        rule.accepts("=== Boot timer ===\n\n" + "Time each step. ".repeat(200) + DETAILS);
    }

    @Test
    void needsNumbersOfTheProgramme() {
        rule.under("qemu-2020").accepts("=== Boot timer ===\n\nPort the tests." + DETAILS);
    }
}
