package io.github.idealint.rule.builtin.mentor;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.Changed;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObfuscatedEmailTest {

    private static final String START = "=== Boot timer ===\n* Mentor: Ann Lee ";

    private final RuleTester rule = RuleTester.of(new ObfuscatedEmail());

    @Test
    void advisesToWriteAnAddress() {
        rule.flags(START + "<«ann at example dot org»>")
                .with("'ann at example dot org' hides an e-mail address, so applicants cannot click on it or copy it."
                        + " Consider writing 'ann@example.org'.")
                .atMost(Severity.INFO)
                .fixedTo(START + "<ann@example.org>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«user [at] example.org»",
                "(«ann.lee AT mail DOT example DOT org»)",
                "<«ann(at)example(dot)org»>",
                "«ann {at} example.org»",
                "«ann<at>example.org»",
                "<«ann at example.org»>",
                "«ann.lee at example.org»",
                "«ann dot lee at example dot org»",
                "«ann-at-example-dot-org»",
                "«ann_at_example.org»",
                "«{{email|ann|example.org}}»",
                "«{{nospam|ann|example|org}}»",
                "«{{Email|user=ann.lee|domain=mail.example.org}}»",
                "«ann{{@}}example.org»",
                "«ann {{at}} example.org», Bo Kim «bo [at] example.org»",
            })
    void knowsTheFormsOfOurTime(String contact) {
        rule.flags(START + contact);
        rule.under("gsoc").flags(START.replace("* Mentor", "* Difficulty: easy\n* Mentor") + contact);
    }

    @Test
    void demandsPlainAddressesWhereTheProfileDoes() {
        rule.under(Changed.plainAddresses())
                .flags(START + "«ann at example dot org»")
                .with("but addresses must be plain here. Write 'ann@example.org'.");
    }

    @Test
    void readsMarkdownToo() {
        rule.inFile("timer.md").flags("### Boot timer\n\n**Mentor:** Ann Lee («ann at example dot org»)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ann@example.org>",
                "(working at example.org)",
                "(maintainer at example.org)",
                "works at Example Labs",
                "(see you at 10.30)",
                "at https://example.org/ann",
                "{{ircnick|ann|oftc}}",
                "{{User|ann|Ann Lee}}",
                "ann at example dot nosuchtld",
                "<nowiki>ann at example dot org</nowiki> <ann@example.org>",
            })
    void acceptsOtherContacts(String contact) {
        rule.accepts(START + contact);
    }

    @Test
    void takesNoPersonForAnAddressInProse() {
        rule.accepts("=== Boot timer ===\n\nLook at kernel.org, or write to ann at example dot org.\n");
    }
}
