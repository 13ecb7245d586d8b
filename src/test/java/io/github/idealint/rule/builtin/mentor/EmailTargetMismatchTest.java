package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTargetMismatchTest {

    private final RuleTester rule = RuleTester.of(new EmailTargetMismatch());

    @Test
    void flagsAMentorsAddress() {
        rule.flags("""
                '''Details:'''
                * Mentor: [mailto:anne@example.org «ann@example.org»]
                """)
                .with("The page shows 'ann@example.org', but the link goes to 'anne@example.org'. Use the correct"
                        + " address in both places.")
                .unfixed();
    }

    @Test
    void flagsAnAddressInProse() {
        rule.flags("Write to [mailto:list@example.net our list, «list@example.org».] first.");
    }

    @Test
    void flagsAnAddressThatIsNoneOfTheRecipients() {
        rule.flags("Write to [mailto:ann@example.org,bo@example.org «cy@example.org»].")
                .with("goes to 'ann@example.org' and 'bo@example.org'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[mailto:ann@example.org ann@example.org]",
                "[mailto:ann@example.org ann@EXAMPLE.org]",
                "[mailto:ann@example.org?subject=Boot ann@example.org]",
                "[mailto:ann%2Bideas@example.org ann+ideas@example.org]",
                "[mailto:ann@example.org,bo@example.org bo@example.org]",
                "[mailto:ann@example.org Ann Lee]",
                "[mailto:ann@example.org]",
                "[mailto:ann@example.org Ann Lee (ann@example.org)]",
                "[mailto:ann@example.org @ann]",
                "mailto:ann@example.org",
                "ann@example.org"
            })
    void acceptsLinksThatAgree(String mentor) {
        rule.accepts("'''Details:'''\n* Mentor: " + mentor + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[mailto:ann@example,org ann@example.org]", "[mailto:ann@example.org ann@example,org]"})
    void leavesAddressesThatAreNoneToTheOtherRule(String mentor) {
        rule.accepts("* Mentor: " + mentor + "\n");
    }

    @Test
    void leavesLiteralsAlone() {
        rule.accepts("Write <nowiki>[mailto:anne@example.org ann@example.org]</nowiki>.");
    }
}
