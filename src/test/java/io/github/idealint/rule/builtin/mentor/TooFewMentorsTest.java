package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooFewMentorsTest {

    private final RuleTester rule = RuleTester.of(new TooFewMentors()).under("gsoc");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee <ann@example.org>",
                "ann@example.org",
                "Ann Lee, TBD",
                "Ann Lee and the team",
                "Ann Lee and Ben Roe?",
            })
    void flagsASingleMentor(String mentors) {
        rule.flags("=== Boot timer ===\n* «Mentors:» " + mentors)
                .with(
                        "This idea has 1 mentor, but the programme advises 2 or more, so that applicants have somebody to ask"
                                + " when one is away. Name another.")
                .unfixed();
    }

    @Test
    void readsMarkdownAndTables() {
        rule.inFile("timer.md").flags("### Boot timer\n\n«**Mentors:**» Ann Lee\n");
        rule.flags("{|\n! Title !! Mentors\n|-\n| Boot timer || «Ann Lee»\n|-\n| Disk map || «Ben Roe»\n|}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee <ann@example.org>, Ben Roe <ben@example.org>",
                "Ann Lee\n* Co-mentors: Ben Roe",
                "Ann Lee, Ben Roe, Cleo Poe",
                "TBD",
                "TBD\n* Co-mentors: Ben Roe",
                "the team",
                "",
            })
    void acceptsTwoAndLeavesNoneToTheRuleForThat(String mentors) {
        rule.accepts("=== Boot timer ===\n* Mentors: " + mentors);
    }

    @Test
    void flagsMoreThanTheLimit() {
        rule.under(Changed.mostMentors(2))
                .flags("=== Boot timer ===\n* «Mentors:» Ann Lee, Ben Roe, Cleo Poe")
                .with(
                        "This idea has 3 mentors, but the limit is 2. Keep those who will answer applicants, and mention the"
                                + " others in the description.");
        rule.under(Changed.mostMentors(2)).accepts("=== Boot timer ===\n* Mentors: Ann Lee, Ben Roe");
    }

    @Test
    void needsNumbersOfTheProgramme() {
        rule.under("qemu-2020").accepts("=== Boot timer ===\n* Mentor: Ann Lee <ann@example.org>");
    }
}
