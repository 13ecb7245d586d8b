package io.github.idealint.rule.builtin.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NormalizedWordsTest {

    @Test
    void areInSmallLettersWithOneBlankBetween() {
        assertThat(NormalizedWords.of("  Boot–timer:\n\tA *New* one. ")).isEqualTo("boot timer a new one");
        assertThat(NormalizedWords.of("?!")).isEmpty();
    }

    @Test
    void leaveMarkupOut() {
        assertThat(NormalizedWords.of("'''B'''oot <br/>[[Timer|clock]]<!-- or\nnot -->"))
                .isEqualTo("boot clock");
    }

    @Test
    void keepSignsThatBelongToAName() {
        assertThat(NormalizedWords.of("C++, F# + #5")).isEqualTo("c++ f# 5");
    }

    @Test
    void keepLettersOfAnyScript() {
        assertThat(NormalizedWords.of("Über “École” ﬁle २")).isEqualTo("über école file २");
    }

    @Test
    void takeNoTimeForHostileText() {
        String hostile = ("<" + "[[".repeat(20) + "<!--'''+#").repeat(3_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatCode(() -> NormalizedWords.of(hostile)).doesNotThrowAnyException());
    }
}
