package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateMentorTest {

    private static final String START = "=== Boot timer ===\n* Mentor: ";

    private final RuleTester rule = RuleTester.of(new DuplicateMentor());

    @Test
    void flagsAPersonWhoIsNamedTwice() {
        rule.flags(START + "Ann Lee <ann@example.org>, «Ann Lee <ann@example.org>»")
                .with("'Ann Lee' is already named in this field. Name each person once.")
                .fixedTo(START + "Ann Lee <ann@example.org>");
        rule.flags(START + "Ann Lee and «Ann  Lee»").fixedTo(START + "Ann Lee");
        rule.flags(START + "Ann Lee <ann@example.org>, «Ann Lee <lee@example.org>»");
        rule.inFile("timer.md").flags("### Boot timer\n\n**Mentor:** Ann Lee, «Ann Lee»\n");
    }

    @Test
    void flagsTheAddressOfAnother() {
        rule.flags(START + "Ann Lee <ann.lee@example.org>, «Ben Roe <Ann.Lee@example.org>»")
                .with(
                        "'Ben Roe' has the same address as 'Ann Lee': 'ann.lee@example.org'. Give each person their own address.")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee <ann@example.org>, Ben Roe <ben@example.org>",
                "Ann Lee <timers@example.org>, Ben Roe <timers@example.org>",
                "Ann <ann@example.org>, Ann <ann.poe@example.org>",
                "Ann Lee <ann@example.org>, Ann Roe <roe@example.org>",
                "Ann Lee, computer scientist, Ben Roe, computer scientist",
                "TBD, TBD",
                "the team, the team",
                "Ann Lee\n* Co-mentors: Ann Lee",
                "Ann Lee\n* Suggested by: Ann Lee",
            })
    void acceptsDifferentPeople(String mentors) {
        rule.accepts(START + mentors);
    }

    @Test
    void everyIdeaIsOneOfItsOwn() {
        rule.under("gsoc").accepts("== One ==\n* Mentors: Ann Lee\n\n== Two ==\n* Mentors: Ann Lee\n");
    }
}
