package io.github.idealint.rule.builtin.link;

import io.github.idealint.diagnostic.Severity;
import io.github.idealint.rule.RuleTester;
import org.junit.jupiter.api.Test;

class LinkFlawTest {

    private final RuleTester rule = RuleTester.of(new MalformedLink());

    @Test
    void namesFullWidthCharactersInAHost() {
        rule.flags("See «https://ｑemu.example。org»/ｘ and https://example.org/ｘ?ｙ.\n")
                .with("has full-width characters in its host, which not every program understands."
                        + " Write 'https://qemu.example.org'.")
                .atMost(Severity.WARNING)
                .fixedTo("See https://qemu.example.org/ｘ and https://example.org/ｘ?ｙ.\n");
    }
}
