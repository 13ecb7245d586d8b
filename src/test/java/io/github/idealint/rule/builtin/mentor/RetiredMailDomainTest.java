package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetiredMailDomainTest {

    private static final String START = "=== Boot timer ===\n* Mentor: Ann Lee ";

    private final RuleTester builtIn = RuleTester.of(new RetiredMailDomain());
    private final RuleTester rule = builtIn.under(Changed.retiredMailDomain("old.example.org", "example.org"));

    @Test
    void flagsAndMovesAnAddress() {
        rule.flags(START + "<«ann@Old.example.org»> (ann on IRC)")
                .with(
                        "Nobody reads mail to 'ann@Old.example.org': the domain 'old.example.org' is no longer in use (renamed"
                                + " in 2025). Write 'ann@example.org'.")
                .fixedTo(START + "<ann@example.org> (ann on IRC)");
        rule.inFile("timer.md").flags("### Boot timer\n\n**Mentor:** Ann Lee <«ann@old.example.org»>\n");
    }

    @Test
    void flagsLinksElsewhereOnThePage() {
        rule.flags("=== Boot timer ===\n\nAsk [mailto:«timers@old.example.org» the list].\n");
    }

    @Test
    void offersNoAddressThatNobodyKnows() {
        rule.flags(START + "<«ann@eu.old.example.org»>")
                .with("'old.example.org' is no longer in use (renamed in 2025). Ask for the person's new address.")
                .unfixed();
        builtIn.flags(START + "<«ann@codeaurora.org»>")
                .with("(closed in 2022). Ask for")
                .unfixed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ann@example.org>",
                "<ann@bold.example.org>",
                "<ann@old.example.org.example.net>",
                "(old.example.org)",
                "<@old.example.org>",
                "https://old.example.org/ann",
            })
    void acceptsOtherDomains(String contact) {
        rule.accepts(START + contact);
    }
}
