package io.github.idealint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    @ParameterizedTest
    @CsvSource({"begginer,beginner", "Intermediate,intermediate", "advacned,advanced", "advance,advanced", "bgnr,"})
    void findsTheWordMeant(String word, String meant) {
        assertThat(Spelling.nearest(word, LEVELS).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"small", "any", "x"})
    void proposesNothingForAnotherWord(String word) {
        assertThat(Spelling.nearest(word, LEVELS)).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearWordsWins() {
        assertThat(Spelling.nearest("cat", List.of("bat", "hat"))).contains("bat");
    }

    @ParameterizedTest
    @CsvSource({"'','',0", "abc,'',3", "'',ab,2", "abc,acb,1", "abc,abd,1", "kitten,sitting,3", "ab,ba,1"})
    void aSwapIsOneStep(String from, String to, int steps) {
        assertThat(Spelling.distance(from, to)).isEqualTo(steps);
    }

    @Test
    void aLongTextIsNoMisspeltWord() {
        String word = "a".repeat(64);
        assertThat(Spelling.nearest(word, List.of(word))).contains(word);
        assertThat(Spelling.nearest(word + "a", List.of(word))).isEmpty();
    }
}
