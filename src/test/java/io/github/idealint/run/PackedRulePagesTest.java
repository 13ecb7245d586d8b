package io.github.idealint.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedRulePagesTest {

    @Test
    void readsThePageOfARule() {
        assertThat(CheckGoal.rulePage("wrapped-line").orElseThrow()).startsWith("# `wrapped-line`\n");
    }

    @Test
    void knowsNoPageOfAnythingElse() {
        assertThat(CheckGoal.rulePage("no-such-rule")).isEmpty();
    }
}
