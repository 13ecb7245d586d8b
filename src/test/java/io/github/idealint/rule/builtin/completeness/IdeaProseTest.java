package io.github.idealint.rule.builtin.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.idealint.profile.Profiles;
import io.github.idealint.rule.RuleContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdeaProseTest {

    private final IdeaProse text = IdeaProse.of(new RuleContext(Profiles.builtIn("qemu-2020")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | 0",
                "Time the boot                             | 1",
                "Time the boot.                            | 1",
                "Time the boot. Print a table.             | 2",
                "Why so slow? (Nobody knows.) Time it!     | 3",
                "Time a step, e.g. Linux, vs. QEMU 9.1     | 1",
                "Ask A. Lee or Dr. Roe about version 2.    | 1",
                "See example.org for more. 2 steps are new | 2",
                "Time the boot. of a guest                 | 1",
            })
    void countsSentences(String sentences, int number) {
        assertThat(text.sentences(sentences)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 0", "Time the boot - of C++ guests | 6", "* https://example.org/a-b | 1"})
    void countsWords(String words, int number) {
        assertThat(IdeaProse.words(words)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The goal is a table",
                "You will time each step",
                "this project aims at faster boots",
                "Expected results:",
                "Each step should be timed",
                "It would be nice to see a table",
            })
    void knowsWhatIsToBeDone(String sentence) {
        assertThat(text.namesOutcome(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guests boot slowly", "The goalkeeper", "Multitasking guests", "As a result it is slow"})
    void knowsWhatSaysNothingOfIt(String sentence) {
        assertThat(text.namesOutcome(sentence)).isFalse();
    }
}
