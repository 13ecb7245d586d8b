package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedRulePagesTest {

    @Test
    void readsThePageOfARule() {
        assertThat(RunReports.rulePage("wrapped-line").orElseThrow()).startsWith("# `wrapped-line`\n");
    }

    @Test
    void knowsNoPageOfAnythingElse() {
        assertThat(RunReports.rulePage("no-such-rule")).isEmpty();
    }
}
